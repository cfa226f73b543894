import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { withEvidence } from "./baseEvidence";
import { findMeasures } from "./findMeasures";
import type { Measure } from "./measure";
import type { TypedRate } from "./typedRate";

/** What a table measures: what a person typed before what the table proves, and that before the order of its columns. */
export function measuresIn(
  sheet: SheetSnapshot,
  table: Table,
  typed: readonly TypedRate[],
): readonly Measure[] {
  const taken = new Set(typed.map(({ rate }) => rate.index));
  const found = findMeasures(table).map((measure): Measure => {
    const own = typed.find(({ rate }) => rate.index === measure.columns.rate?.index);
    if (own !== undefined) {
      const isSameDone = own.done.index === measure.done.index;
      taken.delete(own.rate.index);
      return {
        ...measure,
        done: own.done,
        base: own.base,
        reason: "typed",
        opening: isSameDone ? measure.opening : undefined,
      };
    }
    return withEvidence(sheet, table, measure);
  });
  const more = typed
    .filter(({ rate }) => taken.has(rate.index))
    .map(({ rate, done, base }): Measure => ({
      done,
      base,
      reason: "typed",
      opening: undefined,
      columns: { rate },
    }));
  return [...found, ...more];
}
