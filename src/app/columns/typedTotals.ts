import type { SheetSnapshot } from "../snapshot";
import { numberColumn } from "../table/numberColumn";
import type { Table, TableRow } from "../table/table";

/** A total that a person typed: an input, not a result. */
export interface TypedTotal {
  readonly row: TableRow;
  readonly value: number;
}

/** The totals typed into a column; those that formulas work out are results, and blanks are nothing. */
export function typedTotals(
  sheet: SheetSnapshot,
  table: Table,
  column: number,
): readonly TypedTotal[] {
  return numberColumn(sheet, table, column, "count").totals.flatMap(({ row, figure }) => {
    const isFormula = (sheet.formulas[row.row]?.[column] ?? "") !== "";
    return figure.kind === "value" && !isFormula ? [{ row, value: figure.value }] : [];
  });
}
