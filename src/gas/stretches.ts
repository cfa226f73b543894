import { runsOf, type Run } from "../app/plan/runsOf";

/** Equal items of a list, and the stretches where they stand: one call for each stretch. */
export function stretches<T>(
  items: readonly T[],
): readonly { readonly item: T; readonly runs: readonly Run[] }[] {
  return [...new Set(items)].map((item) => ({
    item,
    runs: runsOf(items.flatMap((one, index) => (one === item ? [index] : []))),
  }));
}
