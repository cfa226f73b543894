import { contentAt } from "../plan/contentAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import type { WantedCell } from "./columnChange";
import { summedRows } from "./summedRows";

/** More terms than this make a formula that nobody reads. */
const MOST_RUNS = 50;

/**
 * Sums for the totals of a column that are still blank; what a person typed there is an input and stays.
 *
 * @param figures - What each unit row will hold.
 */
export function totalCells(
  table: Table,
  sheet: SheetSnapshot,
  column: number,
  figures: ReadonlyMap<number, number>,
): readonly WantedCell[] {
  return table.rows.flatMap((row, index): WantedCell[] => {
    if (row.kind !== "total" && row.kind !== "subtotal") return [];
    const content = contentAt(sheet, row.row, column);
    if (!("value" in content) || content.value !== "") return [];
    const { rows, ranges } = summedRows(table, index);
    const terms = ranges(0);
    if (terms.length === 0 || terms.length > MOST_RUNS) return [];
    const figure = rows.reduce((sum, unit) => sum + (figures.get(unit.row) ?? 0), 0);
    return [{ row, after: { formula: `=SUM(${terms.join(";")})` }, figure }];
  });
}
