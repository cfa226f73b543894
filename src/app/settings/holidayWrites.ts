import type { Finding } from "../finding";
import { settingsTexts } from "../messages/settings";
import type { Write } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import { sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { wordsAt } from "./cellAt";
import { findingAt } from "./findingAt";
import { holidaySheet } from "./holidaySheet";
import { HOLIDAY_AREAS, HOLIDAY_FIRST_ROW, HOLIDAY_ROWS, HOLIDAY_SHEET } from "./settingsLayout";

/** What makes the sheet "Ngày nghỉ" and its names, as far as they are missing: formulas of windows need them. */
export function holidayWrites(workbook: WorkbookSnapshot): {
  readonly writes: readonly Write[];
  readonly findings: readonly Finding[];
} {
  const sheet = workbook.sheet(HOLIDAY_SHEET);
  if (sheet === undefined) return { writes: [holidaySheet()], findings: [] };
  const missing = Object.entries(HOLIDAY_AREAS).filter(([name]) =>
    workbook.namedAreas.every((area) => area.name !== name),
  );
  if (missing.length === 0) return { writes: [], findings: [] };
  const isOurs = settingsTexts.holidayHeader.every(
    (text, column) => wordsAt(sheet, HOLIDAY_FIRST_ROW - 1, column) === fold(text),
  );
  if (!isOurs) {
    const text = settingsTexts.strangeSheet(sheetReference(HOLIDAY_SHEET));
    return {
      writes: [],
      findings: [findingAt("lỗi", "strange-sheet", [HOLIDAY_SHEET, 0, 0], text)],
    };
  }
  const writes = missing.map(([name, column]): Write => ({
    kind: "name",
    name,
    sheet: HOLIDAY_SHEET,
    row: HOLIDAY_FIRST_ROW,
    column,
    rows: HOLIDAY_ROWS,
    columns: 1,
  }));
  return { writes, findings: [] };
}
