import type { Table } from "./table";

/** The table that a cell belongs to: its area, its titles and notes, or else none. */
export function tableAt(tables: readonly Table[], row: number, column: number): Table | undefined {
  const holds = ({ area }: Table): boolean =>
    column >= area.column && column < area.column + area.columns;
  const inside = tables.find(
    (t) => holds(t) && row >= t.area.row && row < t.area.row + t.area.rows,
  );
  if (inside !== undefined) return inside;
  return tables.find((t) => holds(t) && [...t.titles, ...t.rows].some((line) => line.row === row));
}
