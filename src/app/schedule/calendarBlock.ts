import { weekday, type Day } from "../../domain/day";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { Holidays } from "../settings/holidays";
import type { Area, CellValue } from "../snapshot";
import { STALE_CELL } from "./annexBlock";
import type { MadeSchedule } from "./madeSchedule";
import { CALENDAR_SHEET } from "./scheduleSheets";
import { formatShift } from "./shiftHours";
import { unitColor } from "./unitColor";

const ROWS = { title: 0, stamp: 1, stale: 2, legend: 3, machines: 4, shifts: 5, body: 6 } as const;
const FIRST = scheduleTexts.calendarHeader.length;
const WEEKEND = "#fff2cc";
const HOLIDAY = "#f4cccc";

const text = (value: CellValue): CellContent => ({ value });

/** The sheet "Lịch theo ngày": a row for each day, a column for each shift of each machine, a colour for each unit. */
export function calendarBlock(made: MadeSchedule, days: readonly Day[]): SheetWrite {
  const { park, rows, holidays } = made.inputs;
  const columns = park.flatMap(({ name, shifts }, machine) =>
    shifts.map((hours, shift) => ({ name, machine, shift, hours })),
  );
  const at = unitsAt(made);
  const grid = days.map((day) =>
    columns.map(({ machine, shift }) => at.get(`${day}/${machine}/${shift}`)),
  );
  const width = FIRST + columns.length;
  const block = [
    [scheduleTexts.calendarTitle],
    [scheduleTexts.stampLabel],
    [],
    [scheduleTexts.legend],
    ["", "", "", ...columns.map(({ name }) => name)],
    [
      ...scheduleTexts.calendarHeader,
      ...columns.map(({ shift, hours }) =>
        scheduleTexts.shiftHeader(shift + 1, formatShift(hours)),
      ),
    ],
    ...days.map((day, index): CellValue[] => [
      // A word left and a figure right make one date to the eye.
      scheduleTexts.weekdays[weekday(day) - 1] ?? "",
      { day, minute: 0 },
      markOf(day, holidays),
      ...(grid[index] ?? []).map((unit) => (unit === undefined ? "" : (rows[unit]?.name ?? ""))),
    ]),
  ].map((line: readonly CellValue[]) =>
    Array.from({ length: width }, (_, column) => text(line[column] ?? "")),
  );
  const staleRow = block[ROWS.stale];
  if (staleRow) staleRow[0] = { formula: `=${STALE_CELL}` };
  return {
    kind: "sheet",
    sheet: CALENDAR_SHEET,
    owner: "product",
    block,
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: ROWS.machines, rows: 2 },
      freeze: { rows: ROWS.body, columns: FIRST },
      boldRows: days.map((_, index) => ROWS.body + index),
      columnFormats: ["", "dd/mm", ...Array<string>(width - 2).fill("")],
      columnWidths: [70, 70, 70, ...columns.map(() => 170)],
      fills: [...dayFills(days, holidays, width), ...unitFills(grid)],
      border: { row: ROWS.machines, column: 0, rows: days.length + 2, columns: width },
    },
  };
}

/** Units by day, machine and shift; a visit of whole days has every shift. */
const unitsAt = ({ schedule, inputs }: MadeSchedule): ReadonlyMap<string, number> => {
  const at = new Map<string, number>();
  for (const { unit, machine, slots } of schedule.visits) {
    const all = inputs.park[machine]?.shifts.map((_, shift) => shift) ?? [];
    for (const { day, shift } of slots) {
      for (const one of shift === undefined ? all : [shift])
        at.set(`${day}/${machine}/${one}`, unit);
    }
  }
  return at;
};

const markOf = (day: Day, { daysOff, makeUpDays }: Holidays): string => {
  if (makeUpDays.has(day)) return scheduleTexts.makeUp;
  return daysOff.has(day) ? scheduleTexts.holiday : "";
};

type Fill = Area & { readonly color: string };

const dayFills = (days: readonly Day[], { daysOff }: Holidays, width: number): readonly Fill[] =>
  days.flatMap((day, index): Fill[] => {
    const color = daysOff.has(day) ? HOLIDAY : weekday(day) > 5 ? WEEKEND : undefined;
    if (color === undefined) return [];
    return [{ row: ROWS.body + index, column: 0, rows: 1, columns: width, color }];
  });

/** A stretch of one unit is one area. */
const unitFills = (grid: readonly (readonly (number | undefined)[])[]): readonly Fill[] =>
  (grid[0] ?? []).flatMap((_, column): readonly Fill[] => {
    const units = grid.map((line) => line[column]);
    const starts = units.flatMap((unit, row) =>
      row === 0 || unit !== units[row - 1] ? [row] : [],
    );
    return starts.flatMap((start, index): readonly Fill[] => {
      const unit = units[start];
      if (unit === undefined) return [];
      const rows = (starts[index + 1] ?? units.length) - start;
      const area = { row: ROWS.body + start, column: FIRST + column, rows, columns: 1 };
      return [{ ...area, color: unitColor(unit) }];
    });
  });
