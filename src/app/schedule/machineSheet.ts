import type { Day } from "../../domain/day";
import { machineTexts } from "../messages/scheduleMachines";
import type { CellContent, SheetWrite } from "../plan/plan";
import { MACHINE_SHEET } from "./scheduleSheets";
import type { CellValue } from "../snapshot";
import { formatShift, type Shift } from "./shiftHours";

/** Columns of the sheet "Máy thu nhận", and its first row of machines. */
export const MACHINE = {
  name: 0,
  first: 1,
  last: 2,
  shifts: 3,
  capacity: 4,
  daysOff: 5,
  site: 6,
  homeFrom: 7,
  homeTo: 8,
  homeUnits: 9,
  mobileFrom: 10,
  mobileTo: 11,
  note: 12,
} as const;
export const MACHINE_FIRST_ROW = 3;

/** Blank rows below the machines that already look right, for people to type in. */
export const SPARE_ROWS = 10;

/** What a new sheet starts with. */
export interface MachineSeed {
  readonly count: number;
  readonly first: Day;
  readonly shifts: readonly Shift[];
  readonly capacity: number;
}

/** The body of a new sheet, blank rows included. */
function machineRows({ count, first, shifts, capacity }: MachineSeed): CellValue[][] {
  const blank = machineTexts.header.map((): CellValue => "");
  return Array.from({ length: count + SPARE_ROWS }, (_, index) => {
    if (index >= count) return blank;
    const row = [...blank];
    row[MACHINE.name] = machineTexts.machine(index + 1);
    row[MACHINE.first] = { day: first, minute: 0 };
    row[MACHINE.shifts] = shifts.map(formatShift).join("; ");
    row[MACHINE.capacity] = capacity;
    return row;
  });
}

/** The sheet "Máy thu nhận" as it starts: from then on it belongs to the office. */
export function machineSheet(seed: MachineSeed): SheetWrite {
  const { title, note, header } = machineTexts;
  const line = (values: readonly CellValue[]): CellContent[] =>
    header.map((_, column) => ({ value: values[column] ?? "" }));
  const rows = machineRows(seed);
  const date = "dd/mm/yyyy";
  return {
    kind: "sheet",
    sheet: MACHINE_SHEET,
    owner: "shared",
    block: [line([title]), line([note]), line(header), ...rows.map(line)],
    style: {
      title: { rows: 1 },
      header: { row: MACHINE_FIRST_ROW - 1, rows: 1 },
      freeze: { rows: MACHINE_FIRST_ROW, columns: 1 },
      columnFormats: ["", date, date, "", "#,##0", "", "", date, date, "", date, date, ""],
      columnWidths: [100, 100, 100, 200, 100, 200, 200, 100, 100, 300, 100, 100, 100],
      wrapColumns: [MACHINE.site, MACHINE.homeUnits],
      border: {
        row: MACHINE_FIRST_ROW - 1,
        column: 0,
        rows: rows.length + 1,
        columns: header.length,
      },
    },
  };
}
