import { fixedReference } from "../plan/staleFormula";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { sheetReference } from "../text/a1";
import type { CaseColumns } from "./readCases";

/** Rows below a list in which new cases will be typed. */
const ROOM = 1000;
/** Minutes of a day. */
const DAY = 1440;

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
  const cells = (column: number): readonly CellValue[] =>
    Array.from({ length: end - row }, (_, down) => sheet.values[row + down]?.[column] ?? "");
  const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
  const minutes = cells(date).map(minutesIn);
  // Seconds are not read: each time of day may be up to a minute later.
  const timed = minutes.filter((minute) => minute % DAY !== 0).length;
  const texts = [citizen, person, unit, ...(verified === undefined ? [] : [verified])];
  return [
    `ROWS(${reference(date)})=${end - row}`,
    `ABS(SUM(${reference(date)})*${DAY}-${sum(minutes)})<${timed + 1}`,
    ...texts.map((column) => {
      const letters = sum(cells(column).map(lengthOf));
      return `SUMPRODUCT(LEN(${reference(column)}))=${letters}`;
    }),
  ];
}

/** A date with its time, in minutes; texts and blanks are nothing, as they are to SUM. */
const minutesIn = (cell: CellValue): number => {
  if (typeof cell === "object") return cell.day * DAY + cell.minute;
  return typeof cell === "number" ? Math.round(cell * DAY) : 0;
};

const lengthOf = (cell: CellValue): number =>
  String(typeof cell === "object" ? cell.day : cell).length;
