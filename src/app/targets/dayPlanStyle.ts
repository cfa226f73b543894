import { dayPlanTexts } from "../messages/dayPlanSheet";
import type { BlockStyle } from "../plan/plan";
import type { DayColumn } from "./dayColumns";

/** Rows of the block above the units, and columns before the days. */
export const ROWS = {
  title: 0,
  stamp: 1,
  stale: 2,
  about: 3,
  calendar: 4,
  weekdays: 5,
  header: 6,
  body: 7,
} as const;
export const FIRST_DAY = 3;

/** Rows below the units. */
const FEET = dayPlanTexts.totals.length;
const COLORS = { off: "#d9d9d9", weekend: "#fce8d5" };
/** Pixels: three weeks beside the units on a common screen. */
const WIDTHS = { unit: 170, figure: 70, day: 50 };
const FORMATS = { count: "#,##0", tenths: "#,##0.0;−#,##0.0;0" };

/** How the sheet "Chia từng ngày" looks: days off and weekends are marked by colour, beside the words above them. */
export function dayPlanStyle(days: readonly DayColumn[], rows: number): BlockStyle {
  const columns = days.length;
  const [first, last] = [days[0]?.day ?? 0, days[columns - 1]?.day ?? 0];
  const foot = ROWS.body + rows;
  const across = { column: FIRST_DAY, rows: 1, columns };
  return {
    title: { rows: 1 },
    header: { row: ROWS.calendar, rows: 3 },
    freeze: { rows: ROWS.body, columns: FIRST_DAY },
    boldRows: [foot],
    columnWidths: [WIDTHS.unit, WIDTHS.figure, WIDTHS.figure, ...days.map(() => WIDTHS.day)],
    columnFormats: ["", ...Array<string>(columns + FIRST_DAY - 1).fill(FORMATS.count)],
    formats: [
      // The year stands in the line above, unless there are two of them.
      { row: ROWS.header, ...across, format: last - first < 300 ? "dd/mm" : "dd/mm/yy" },
      { row: foot + 2, ...across, rows: 2, format: FORMATS.tenths },
    ],
    fills: days.flatMap(({ weight, isWeekend }, index) =>
      weight > 0 && !isWeekend
        ? []
        : {
            row: ROWS.calendar,
            column: FIRST_DAY + index,
            rows: foot - ROWS.calendar,
            columns: 1,
            color: weight > 0 ? COLORS.weekend : COLORS.off,
          },
    ),
    border: {
      row: ROWS.calendar,
      column: 0,
      rows: foot + FEET - ROWS.calendar,
      columns: columns + FIRST_DAY,
    },
  };
}
