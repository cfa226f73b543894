import { automaticTexts } from "../messages/automatic";
import type { CellContent, SheetWrite } from "../plan/plan";
import { CONTACT_SHEET } from "../reports/reportSheets";

const { contactTitle, contactNote, contactHeader } = automaticTexts;

/** The sheet "Đầu mối báo cáo" as it starts: the office fills the addresses in. */
export function contactSheet(units: readonly string[]): SheetWrite {
  const lines = [[contactTitle], [contactNote], contactHeader, ...units.map((unit) => [unit])];
  return {
    kind: "sheet",
    sheet: CONTACT_SHEET,
    owner: "shared",
    block: lines.map((line) =>
      contactHeader.map((_, column): CellContent => ({ value: line[column] ?? "" })),
    ),
    style: {
      title: { rows: 1 },
      header: { row: 2, rows: 1 },
      columnWidths: [260, 320],
      freeze: { rows: 3, columns: 0 },
      border: { row: 2, column: 0, rows: units.length + 1, columns: 2 },
    },
  };
}
