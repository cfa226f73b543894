import type { UnitName } from "./unitName";

/** Whether two names can mean one unit: same name, and kinds that do not contradict each other. */
export function sameUnit(a: UnitName, b: UnitName): boolean {
  return a.name === b.name && (a.kind === b.kind || a.kind === "" || b.kind === "");
}
