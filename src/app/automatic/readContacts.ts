import type { Finding } from "../finding";
import { automaticTexts } from "../messages/automatic";
import { unitKey } from "../reports/unitKey";
import { CONTACT_SHEET } from "../reports/reportSheets";
import { textOf, wordsAt } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";

export interface Contacts {
  /** Address of each unit, by `unitKey`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** They name cells, never an address: that is somebody's. */
  readonly findings: readonly Finding[];
}

/** One address, as Google takes it. */
/** Longer than any address. */
const LONGEST = 320;

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

const addressIn = (value: CellValue): string =>
  typeof value === "string" ? cleanText(value, LONGEST) : textOf(value);

/** Reads the sheet "Đầu mối báo cáo"; units without an address are not there. */
export function readContacts(workbook: WorkbookSnapshot): Contacts {
  const sheet = workbook.sheet(CONTACT_SHEET);
  const addresses = new Map<string, string>();
  if (sheet === undefined) return { addresses, findings: [] };
  const header = sheet.values.findIndex((_, row) =>
    automaticTexts.contactHeader.every(
      (text, column) => wordsAt(sheet, row, column) === fold(text),
    ),
  );
  if (header < 0) {
    const text = automaticTexts.noHeader(sheetReference(CONTACT_SHEET));
    return { addresses, findings: [findingAt("lỗi", "no-header", [CONTACT_SHEET, 0, 0], text)] };
  }
  const findings: Finding[] = [];
  const say = (
    row: number,
    column: number,
    code: string,
    text: (where: string) => string,
  ): void => {
    const where = sheetCell(CONTACT_SHEET, row, column);
    findings.push(findingAt("cần xác nhận", code, [CONTACT_SHEET, row, column], text(where)));
  };
  sheet.values.forEach((cells, row) => {
    const unit = textOf(cells[0] ?? "");
    const address = addressIn(cells[1] ?? "");
    if (row <= header || unit === "" || address === "") return;
    const key = unitKey(unit);
    if (!ADDRESS.test(address)) say(row, 1, "not-an-address", automaticTexts.notAnAddress);
    else if (addresses.has(key)) {
      say(row, 0, "unit-twice", (where) => automaticTexts.twice(where, unit));
    } else addresses.set(key, address);
  });
  return { addresses, findings };
}
