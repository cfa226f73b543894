import { figureTexts } from "../messages/figures";
import { completionTexts } from "../messages/completionRates";
import { problemOf } from "../plan/problemOf";
import { readFigures } from "../columns/readFigures";
import type { Problem } from "../plan/outcome";
import type { SheetSnapshot } from "../snapshot";
import { numberColumn, type FigureCell } from "../table/numberColumn";
import { numberExpression, type NumberExpression } from "../table/numberExpression";
import type { Table, TableColumn, TableRow } from "../table/table";
import { columnName } from "../text/a1";
import type { Slot } from "./slot";

/** The figures of one input column. */
export interface InputColumn {
  readonly column: TableColumn;
  /** By row; blank cells are not in it. */
  readonly figures: ReadonlyMap<number, number>;
  readonly cells: readonly FigureCell[];
  /** First cell that holds a number as text. */
  readonly firstText: number | undefined;
  /** The formula text that reads a cell of it. */
  expression(reference: string): NumberExpression;
}

/** Every column that the slots read, by its index; a refusal that names all cells that cannot be read. */
export function completionInputs(
  sheet: SheetSnapshot,
  table: Table,
  units: readonly TableRow[],
  slots: readonly Slot[],
): ReadonlyMap<number, InputColumn> | Problem {
  const columns = columnsRead(slots);
  const messages: string[] = [];
  const read = new Map<number, InputColumn>();
  for (const column of columns.values()) {
    // The formula reads the cells as they are: only a person can mend them.
    const found = readFigures(sheet, units, column.index, "số lẻ").messages;
    messages.push(...found);
    if (found.length > 0) continue;
    const input = inputColumn(sheet, table, column);
    if (input === undefined) messages.push(completionTexts.unreadable(columnName(column.index)));
    else read.set(column.index, input);
  }
  const written = slots.find(({ target }) => columns.has(target.index));
  if (written !== undefined) {
    const name = columnName(written.target.index);
    messages.push(figureTexts.sameColumn("Cột kết quả", "cột số liệu", name));
  }
  return messages.length > 0 ? problemOf("bad-figures", messages) : read;
}

const columnsRead = (slots: readonly Slot[]): ReadonlyMap<number, TableColumn> => {
  const columns = new Map<number, TableColumn>();
  for (const { measure } of slots) {
    for (const column of [measure.done, measure.base, measure.opening]) {
      if (column !== undefined) columns.set(column.index, column);
    }
  }
  return columns;
};

const inputColumn = (
  sheet: SheetSnapshot,
  table: Table,
  column: TableColumn,
): InputColumn | undefined => {
  const { units, totals, subtotals } = numberColumn(sheet, table, column.index, "count");
  const cells = [...units, ...totals, ...subtotals];
  if (numberExpression("RC", cells) === undefined) return undefined;
  const figures = new Map(
    cells.flatMap(({ row, figure }) =>
      figure.kind === "value" ? [[row.row, figure.value] as const] : [],
    ),
  );
  const text = cells.find(({ figure }) => figure.kind === "value" && figure.text);
  // Checked just above: only the reference differs.
  const expression = (reference: string) =>
    numberExpression(reference, cells) ?? { value: reference, blank: `${reference}=""` };
  return { column, figures, cells, firstText: text?.row.row, expression };
};
