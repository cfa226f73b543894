import { completionTexts } from "../messages/completionRates";
import type { Questions } from "../plan/outcome";
import type { Table, TableColumn } from "../table/table";
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
  for (const slot of slots) {
    if (slot.measure.reason !== "chain" || slot.part !== "rate" || slot.target.isNew) continue;
    const figures = (column: TableColumn) =>
      inputs.get(column.index)?.figures ?? new Map<number, number>();
    const row = rowOverBase(table, figures(slot.measure.done), figures(slot.measure.base));
    if (row !== undefined) return ask(table, inputs, slot, row);
  }
  return undefined;
}

type Figures = ReadonlyMap<number, number>;

const rowOverBase = ({ rows }: Table, done: Figures, base: Figures): number | undefined =>
  rows.find(
    ({ kind, row }) => kind === "unit" && (done.get(row) ?? 0) > (base.get(row) ?? Infinity),
  )?.row;

const ask = (
  table: Table,
  inputs: ReadonlyMap<number, InputColumn>,
  { measure: { done, base }, target }: Slot,
  row: number,
): Questions => {
  const letter = columnName(target.index);
  const figure = ({ index }: TableColumn): string =>
    formatNumber(inputs.get(index)?.figures.get(row) ?? 0);
  const where = sheetCell(table.sheet, row, done.index);
  const text = completionTexts.whichBase(letter, where, figure(done), figure(base));
  const bases = table.columns.filter(({ role }) => role === "population" || role === "target");
  const options = [...bases, base].map(
    ({ index }) => `${letter}=${columnName(done.index)}/${columnName(index)}`,
  );
  return {
    kind: "questions",
    questions: [{ field: "tyLe", text, options, guess: options[0] ?? null }],
  };
};
