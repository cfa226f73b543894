import { readNumberColumn, type NumberCell, type NumberKind } from "../reading/readNumberColumn";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { cellName } from "../text/a1";
import type { Table, TableRow } from "./table";

/** One figure of a table, with the row and cell it stands in. */
export interface FigureCell {
  readonly row: TableRow;
  /** A1 notation: "D7". */
  readonly cell: string;
  /** What the cell holds. */
  readonly raw: CellValue;
  readonly figure: NumberCell;
}

export interface NumberColumn {
  readonly units: readonly FigureCell[];
  readonly totals: readonly FigureCell[];
  readonly subtotals: readonly FigureCell[];
}

/** The figures of one column, read together so that they share one habit of writing numbers; in sheet order. */
export function numberColumn(
  sheet: SheetSnapshot,
  table: Table,
  columnIndex: number,
  kind: NumberKind,
): NumberColumn {
  const rows = table.rows.filter(
    (r) => r.kind === "unit" || r.kind === "total" || r.kind === "subtotal",
  );
  const values = rows.map(({ row }) => sheet.values[row]?.[columnIndex] ?? "");
  const figures = readNumberColumn(values, kind);
  const cells = rows.map((row, index): FigureCell => ({
    row,
    cell: cellName(row.row, columnIndex),
    raw: values[index] ?? "",
    figure: figures[index] ?? { kind: "blank" },
  }));
  const of = (wanted: TableRow["kind"]) => cells.filter(({ row }) => row.kind === wanted);
  return { units: of("unit"), totals: of("total"), subtotals: of("subtotal") };
}
