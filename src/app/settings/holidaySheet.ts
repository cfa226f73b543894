import { settingsTexts } from "../messages/settings";
import type { CellValue } from "../snapshot";
import type { CellContent, SheetWrite } from "../plan/plan";
import { holidaySeed } from "./holidaySeed";
import { HOLIDAY_AREAS, HOLIDAY_FIRST_ROW, HOLIDAY_ROWS, HOLIDAY_SHEET } from "./settingsLayout";

const WIDTH = settingsTexts.holidayHeader.length;
const FORMATS = ["dd/mm/yyyy", "", "", "", "", "dd/mm/yyyy", ""];

/** The sheet "Ngày nghỉ" as it starts: from then on it belongs to the office. */
export function holidaySheet(): SheetWrite {
  const rows = holidaySeed().map(({ day, kind, name, source }) =>
    row([{ day, minute: 0 }, kind, name, source]),
  );
  const { holidayTitle, holidayNote, holidayHeader } = settingsTexts;
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
      columnWidths: [100, 80, 260, 320, 20, 120, 200],
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
