import { unitName } from "../text/unitName";

/** By what a unit is found again, however it is spelled: "P. 01" and "Phường 1" have one key. Never shown to people. */
export function unitKey(name: string): string {
  const { kind, name: words } = unitName(name);
  return `${kind} ${words}`.trim();
}
