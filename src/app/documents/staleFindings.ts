import type { Finding } from "../finding";
import { exportTexts } from "../messages/exportWord";
import { textOf, valueAt } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { SheetSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";

/** Rows above the body of a product sheet, where its mark stands. */
const HEAD_ROWS = 10;

/** What a product sheet itself says of figures that have changed since it was made. */
export function staleFindings(sheet: SheetSnapshot): readonly Finding[] {
  const rows = sheet.values.slice(0, HEAD_ROWS);
  const row = rows.findIndex((_, at) => textOf(valueAt(sheet, at, 0)).startsWith("SỐ LIỆU CŨ"));
  if (row < 0) return [];
  const text = exportTexts.stale(sheetCell(sheet.name, row, 0));
  return [findingAt("cần xác nhận", "stale-figures", [sheet.name, row, 0], text)];
}
