import { unitName } from "../text/unitName";

/** A name of a unit or a person for comparing, spelling settled: tones count, "Hoa" is not "Hòa", but "Hoà" is. */
export function nameKey(text: string): string {
  const { kind, name } = unitName(text);
  return `${kind} ${name}`;
}
