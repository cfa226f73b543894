import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import type { Input } from "./awardBlock";

/** The body of some columns, from the first unit to the last. */
export function tableInputs(
  sheet: SheetSnapshot,
  table: Table,
  columns: readonly number[],
): readonly Input[] {
  const rows = table.rows.filter(({ kind }) => kind === "unit").map(({ row }) => row);
  const [row = 0] = rows;
  const last = rows[rows.length - 1] ?? row;
  const headerOf = (column: number): string =>
    table.columns.find(({ index }) => index === column)?.header ?? "";
  return [...new Set(columns)].map((column) => ({
    sheet,
    header: headerOf(column),
    area: { row, column, rows: last - row + 1, columns: 1 },
  }));
}
