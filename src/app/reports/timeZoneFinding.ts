import type { Finding } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import type { WorkbookSnapshot } from "../snapshot";

const HERE = "Asia/Ho_Chi_Minh";
/** Other names under which sheets know the same clock. */
const SAME = [
  HERE,
  "Asia/Saigon",
  "Asia/Bangkok",
  "Asia/Vientiane",
  "Asia/Phnom_Penh",
  "Etc/GMT-7",
];

/** Says where the sheet's clock is not that of Việt Nam: hours and days would be those of another country. */
export function timeZoneFindings(
  { timeZone }: WorkbookSnapshot,
  sheet: string,
): readonly Finding[] {
  if (SAME.includes(timeZone)) return [];
  const text = closingTexts.timeZone(timeZone);
  return [{ severity: "cần xác nhận", sheet, cell: "", code: "time-zone", text }];
}
