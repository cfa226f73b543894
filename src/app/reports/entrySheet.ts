import type { Day } from "../../domain/day";
import { entryTexts } from "../messages/reportsEntry";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { ENTRY_SHEET } from "./reportSheets";
import type { ReportingUnit } from "./reportingUnits";

const ROWS = { day: 1, header: 3, body: 4 } as const;
const HINT = "#fff2cc";

/**
 * The sheet "Nhập số liệu" as it starts: one row per unit, narrow enough for a phone, where nothing is done but typing
 * numbers; whatever else is typed into them is refused there.
 */
export function entrySheet(
  units: readonly ReportingUnit[],
  indicators: readonly string[],
  day: Day,
): SheetWrite {
  const { title, dayLabel, note, unit, received, remark, total, countRule, dayRule } = entryTexts;
  const header = [unit, ...indicators, received, remark];
  const rows = units.length;
  const above = `R[-${rows}]C:R[-1]C`;
  // Where nobody has reported, the sum is not known: blank is not zero.
  const sum: CellContent = { formula: `=IF(COUNT(${above})=0;"";SUM(${above}))` };
  const text = (value: CellValue): CellContent => ({ value });
  const lines: readonly (readonly CellContent[])[] = [
    [text(title)],
    [text(dayLabel), text({ day, minute: 0 })],
    [text(note)],
    header.map(text),
    ...units.map((one) => [text(one.unit)]),
    [text(total), ...indicators.map(() => sum)],
  ];
  const figures = { row: ROWS.body, column: 1, rows, columns: indicators.length };
  const dayCell = { row: ROWS.day, column: 1, rows: 1, columns: 1 };
  return {
    kind: "sheet",
    sheet: ENTRY_SHEET,
    owner: "shared",
    block: lines.map((line) => header.map((_, column) => line[column] ?? text(""))),
    style: {
      title: { rows: 1 },
      header: { row: ROWS.header, rows: 1 },
      boldRows: [ROWS.day, ROWS.body + rows],
      freeze: { rows: ROWS.body, columns: 1 },
      columnWidths: [120, ...indicators.map(() => 80), 80, 150],
      formats: [
        { ...figures, rows: rows + 1, format: "#,##0" },
        { ...dayCell, format: "dd/mm/yyyy" },
      ],
      fills: [{ ...dayCell, color: HINT }],
      rules: [
        { ...figures, rule: { takes: "count", help: countRule } },
        { ...dayCell, rule: { takes: "day", help: dayRule } },
      ],
      border: { row: ROWS.header, column: 0, rows: rows + 2, columns: header.length },
      fontFamily: "Arial",
    },
  };
}
