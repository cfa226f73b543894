import { unitName } from "../text/unitName";

/** An order of names that does not depend on where they stand, for listing equals. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [unitName(a).name + a, unitName(b).name + b];
  return x < y ? -1 : Number(x > y);
}
