import { automaticTexts } from "../messages/automatic";
import { textOf, valueAt } from "../settings/cellAt";
import type { CellValue, Moment, WorkbookSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { AUTOMATIC, AUTOMATIC_SHEET, LETTER, SAID } from "./automaticLayout";
import { reminderWords, type AutomaticState, type Reminded } from "./automaticState";

/** Reads the sheet "Chạy tự động"; undefined while nobody ever set it up. */
export function readAutomatic(workbook: WorkbookSnapshot): AutomaticState | undefined {
  const sheet = workbook.sheet(AUTOMATIC_SHEET);
  if (sheet === undefined) return undefined;
  const said = (row: number): CellValue => valueAt(sheet, row, SAID);
  const minutes = said(AUTOMATIC.remindBefore);
  return {
    isOn: textOf(said(AUTOMATIC.isOn)) === automaticTexts.yes,
    by: textOf(said(AUTOMATIC.by)),
    since: textOf(said(AUTOMATIC.since)),
    remindBefore: typeof minutes === "number" ? minutes : undefined,
    result: cleanText(textIn(said(AUTOMATIC.result)), LONGEST),
    resultAt: momentIn(said(AUTOMATIC.resultAt)),
    reminded: sheet.values.slice(AUTOMATIC.header + 1).flatMap(remindedIn),
  };
}

/** Of a result that nobody reads to the end. */
const LONGEST = 1000;

const textIn = (value: CellValue): string => (typeof value === "object" ? "" : String(value));

const momentIn = (value: CellValue): Moment | undefined =>
  typeof value === "object" ? value : undefined;

/** A line that people changed beyond reading is no proof that a letter went out. */
const remindedIn = (cells: readonly CellValue[]): readonly Reminded[] => {
  const day = momentIn(cells[LETTER.day] ?? "")?.day;
  const at = momentIn(cells[LETTER.at] ?? "");
  const unit = textOf(cells[LETTER.unit] ?? "");
  const state = reminderWords.find((word) => word === cells[LETTER.state]);
  return day === undefined || at === undefined || state === undefined
    ? []
    : [{ day, unit, at, state }];
};
