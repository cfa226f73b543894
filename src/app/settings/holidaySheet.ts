import { settingsTexts } from "../messages/settings";
import type { CellValue } from "../snapshot";
import type { CellContent, SheetWrite } from "../plan/plan";
import { holidaySeed } from "./holidaySeed";
import { HOLIDAY_AREAS, HOLIDAY_FIRST_ROW, HOLIDAY_ROWS, HOLIDAY_SHEET } from "./settingsLayout";

const WIDTH = settingsTexts.holidayHeader.length;
const FORMATS = ["dd/mm/yyyy", "", "", "", "", "dd/mm/yyyy", ""];

/** The sheet "Ngày nghỉ" as it starts: from then on it belongs to the office. */
export function holidaySheet(): SheetWrite {
  const { holidayTitle, holidayNote, holidayHeader, holidayRemarks } = settingsTexts;
  const rows = holidaySeed().map(({ day, kind, name, source }, index) =>
    row([{ day, minute: 0 }, kind, name, source, "", "", holidayRemarks[index] ?? ""]),
  );
  return {
    kind: "sheet",
    sheet: HOLIDAY_SHEET,
    owner: "shared",
    block: [row([holidayTitle]), row([holidayNote]), row(holidayHeader), ...rows],
    style: {
      title: { rows: 1 },
      header: { row: 2, rows: 1 },
      freeze: { rows: HOLIDAY_FIRST_ROW, columns: 0 },
      columnFormats: FORMATS,
      columnWidths: [100, 100, 300, 300, 100, 100, 500],
      border: { row: 2, column: 0, rows: rows.length + 1, columns: 4 },
    },
    names: Object.entries(HOLIDAY_AREAS).map(([name, column]) => ({
      name,
      row: HOLIDAY_FIRST_ROW,
      column,
      rows: HOLIDAY_ROWS,
      columns: 1,
    })),
  };
}

const row = (values: readonly CellValue[]): readonly CellContent[] =>
  Array.from({ length: WIDTH }, (_, column) => ({ value: values[column] ?? "" }));
