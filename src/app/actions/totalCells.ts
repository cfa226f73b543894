import type { SheetSnapshot } from "../snapshot";
import type { Table, TableRow } from "../table/table";
import { contentAt } from "../plan/contentAt";
import type { WantedCell } from "./columnChange";

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
    const rows = row.kind === "total" ? allUnits(table) : unitsBeside(table.rows, index);
    const runs = runsOf(rows);
    if (runs.length === 0 || runs.length > MOST_RUNS) return [];
    const terms = runs.map(
      ([first, last]) => `${relative(first - row.row)}:${relative(last - row.row)}`,
    );
    const figure = rows.reduce((sum, unit) => sum + (figures.get(unit.row) ?? 0), 0);
    return [{ row, after: { formula: `=SUM(${terms.join(";")})` }, figure }];
  });
}

const relative = (rows: number): string => (rows === 0 ? "RC" : `R[${rows}]C`);

const allUnits = ({ rows }: Table): readonly TableRow[] =>
  rows.filter(({ kind }) => kind === "unit");

/** A subtotal below its rows sums those above it, one above its rows those below. */
const unitsBeside = (rows: readonly TableRow[], index: number): readonly TableRow[] => {
  const step = rows[index - 1]?.kind === "unit" ? -1 : 1;
  const units: TableRow[] = [];
  for (let at = index + step; rows[at]?.kind === "unit"; at += step) {
    const unit = rows[at];
    if (unit !== undefined) units.push(unit);
  }
  return step > 0 ? units : units.reverse();
};

const runsOf = (rows: readonly TableRow[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
};
