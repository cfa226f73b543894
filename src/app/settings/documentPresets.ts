import { settingsTexts } from "../messages/settings";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import { SETTINGS_SHEET } from "./settingsLayout";

const { documentLabels, labels } = settingsTexts;
const wanted = { ...documentLabels, planNumber: labels.planNumber, campaign: labels.name };

export type DocumentPresets = { readonly [Name in keyof typeof wanted]: string };

const textIn = (cell: CellValue | undefined): string =>
  typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";

/** What the sheet "Thông tin chiến dịch" says about the office's documents; "" where it says nothing. */
export function documentPresets(workbook: WorkbookSnapshot): DocumentPresets {
  const rows = workbook.sheet(SETTINGS_SHEET)?.values ?? [];
  const header = rows.findIndex((row) => fold(textIn(row[0])) === fold(settingsTexts.header[0]));
  const upper = rows.slice(0, Math.max(header, 0));
  const found = Object.entries(wanted).map(([name, label]) => {
    const lines = besideLabel(upper, label).split("\n");
    return [name, lines.map((line) => cleanText(line)).join("\n")] as const;
  });
  return Object.fromEntries(found) as DocumentPresets;
}

/** The cell right of a label, wherever people have put the two. */
const besideLabel = (rows: readonly (readonly CellValue[])[], label: string): string => {
  for (const row of rows) {
    const column = row.findIndex((cell) => fold(textIn(cell)) === fold(label));
    if (column >= 0) return textIn(row[column + 1]);
  }
  return "";
};
