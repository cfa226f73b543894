import { fixedReference } from "../plan/staleFormula";
import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { sheetReference } from "../text/a1";
import type { CaseColumns } from "./readCases";

/** Rows below a list in which new cases will be typed. */
const ROOM = 1000;

/**
 * Conditions in R1C1 that hold while a list has not changed, without a copy of it: keys of citizens are never written
 * anywhere else. Sums of days and of the lengths of texts notice new, deleted and most corrected rows.
 */
export function caseConditions(
  sheet: SheetSnapshot,
  { header, area }: Table,
  { date, citizen, person, unit, verified }: CaseColumns,
): readonly string[] {
  const row = header.row + header.rows;
  const end = Math.min(Math.max(sheet.maxRows, sheet.values.length), area.row + area.rows + ROOM);
  const reference = (column: number): string =>
    `${sheetReference(sheet.name)}!${fixedReference({ row, column, rows: end - row, columns: 1 })}`;
  const sum = (column: number, read: (cell: unknown) => number): number => {
    let total = 0;
    for (let at = row; at < end; at += 1) total += read(sheet.values[at]?.[column] ?? "");
    return total;
  };
  const dayIn = (cell: unknown): number =>
    typeof cell === "object" && cell !== null && "day" in cell && "minute" in cell
      ? Number(cell.day)
      : typeof cell === "number"
        ? cell
        : 0;
  const texts = [citizen, person, unit, ...(verified === undefined ? [] : [verified])];
  return [
    `ROWS(${reference(date)})=${end - row}`,
    `INT(SUM(${reference(date)}))=${Math.floor(sum(date, dayIn))}`,
    ...texts.map(
      (column) =>
        `SUMPRODUCT(LEN(${reference(column)}))=${sum(column, (cell) => String(cell).length)}`,
    ),
  ];
}
