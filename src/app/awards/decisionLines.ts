import { awardSheetTexts } from "../messages/awardSheets";
import { textOf } from "../settings/cellAt";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { fold } from "../text/fold";
import type { Subject } from "./structure";

/** Columns of the sheet "Quyết định" that are read. */
export const DECISION_COLUMN = {
  code: 0,
  subject: 1,
  name: 3,
  prize: 7,
  money: 8,
  source: 9,
} as const;

/** A row of the sheet "Quyết định". */
export interface DecisionLine {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** "" while nothing is decided. */
  readonly prize: string;
  readonly money: CellValue;
  readonly source: string;
}

/** The rows for a subject; none while there is no sheet, undefined where its header is lost. */
export function decisionLines(
  sheet: SheetSnapshot | undefined,
  subject: Subject,
): readonly DecisionLine[] | undefined {
  if (sheet === undefined) return [];
  const { values } = sheet;
  const header = values.findIndex((row) =>
    awardSheetTexts.decisionHeader.every(
      (text, column) => fold(textOf(row[column] ?? "")) === fold(text),
    ),
  );
  if (header < 0) return undefined;
  return values.flatMap((cells, row): DecisionLine[] => {
    const text = (column: keyof typeof DECISION_COLUMN): string =>
      textOf(cells[DECISION_COLUMN[column]] ?? "");
    if (row <= header || fold(text("subject")) !== fold(subject)) return [];
    const money = cells[DECISION_COLUMN.money] ?? "";
    return [
      {
        row,
        code: text("code"),
        name: text("name"),
        prize: text("prize"),
        money,
        source: text("source"),
      },
    ];
  });
}
