import { completionTexts } from "../messages/completionRates";
import type { Questions } from "../plan/outcome";
import type { Table } from "../table/table";
import { columnName, sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import type { InputColumn } from "./completionInputs";
import type { Slot } from "./slot";

/** Asks where only the order of columns names a base, and a figure is larger than it: then it is no step of the same people. */
export function whichBase(
  table: Table,
  inputs: ReadonlyMap<number, InputColumn>,
  slots: readonly Slot[],
): Questions | undefined {
  for (const { measure, part, target } of slots) {
    const { done, base, reason } = measure;
    if (reason !== "chain" || part !== "rate" || target.isNew) continue;
    const [had, all] = [inputs.get(done.index)?.figures, inputs.get(base.index)?.figures];
    const row = table.rows.find(
      ({ kind, row: at }) => kind === "unit" && (had?.get(at) ?? 0) > (all?.get(at) ?? Infinity),
    )?.row;
    if (row === undefined) continue;
    const letter = columnName(target.index);
    const text = completionTexts.whichBase(
      letter,
      sheetCell(table.sheet, row, done.index),
      formatNumber(had?.get(row) ?? 0),
      formatNumber(all?.get(row) ?? 0),
    );
    const bases = table.columns.filter(({ role }) => role === "population" || role === "target");
    const options = [...bases, base].map(
      ({ index }) => `${letter}=${columnName(done.index)}/${columnName(index)}`,
    );
    const question = { field: "tyLe", text, options, guess: options[0] ?? null };
    return { kind: "questions", questions: [question] };
  }
  return undefined;
}
