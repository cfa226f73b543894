import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent, Write } from "../plan/plan";
import type { SheetSnapshot } from "../snapshot";
import { DECISION_SHEET } from "./awardSheets";

const HEADER_ROW = 1 + awardSheetTexts.decisionNotes.length;

/** Adds rows below what is on the sheet "Quyết định"; makes the sheet where there is none. */
export function decisionWrites(
  sheet: SheetSnapshot | undefined,
  rows: readonly (readonly CellContent[])[],
): readonly Write[] {
  if (rows.length === 0) return [];
  if (sheet !== undefined) {
    let row = sheet.values.length;
    while (row > 0 && sheet.values[row - 1]?.every((cell) => cell === "")) row -= 1;
    return [{ kind: "rows", sheet: DECISION_SHEET, row, column: 0, cells: rows }];
  }
  const { decisionTitle, decisionNotes, decisionHeader } = awardSheetTexts;
  const notes = decisionNotes.map((note) => [note]);
  const head = [[decisionTitle], ...notes, decisionHeader].map((line) =>
    decisionHeader.map((_, column): CellContent => ({ value: line[column] ?? "" })),
  );
  return [
    {
      kind: "sheet",
      sheet: DECISION_SHEET,
      owner: "shared",
      block: [...head, ...rows],
      style: {
        title: { rows: 1 },
        header: { row: HEADER_ROW, rows: 1 },
        freeze: { rows: HEADER_ROW + 1, columns: 0 },
        columnFormats: ["", "", "", "", "#,##0", "#,##0", "", "", "#,##0", ""],
        columnWidths: [100, 100, 190, 190, 100, 100, 360, 140, 140, 230],
        wrapColumns: [6],
        border: {
          row: HEADER_ROW,
          column: 0,
          rows: 1 + rows.length,
          columns: decisionHeader.length,
        },
      },
    },
  ];
}
