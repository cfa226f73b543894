import type { MarkImage } from "../app/journal/journalEntry";
import type { MarkWrite } from "../app/plan/plan";
import type { WorkbookSnapshot } from "../app/snapshot";
import { columnName } from "../app/text/a1";
import { MARK_KEY } from "./readMarks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const lineOf = (
  spreadsheet: Spreadsheet,
  { sheet, on, index }: Pick<MarkWrite, "sheet" | "on" | "index">,
): Range | undefined => {
  const name = on === "row" ? String(index + 1) : columnName(index);
  return spreadsheet.getSheetByName(sheet)?.getRange(`${name}:${name}`);
};

const marksOn = (range: Range) => range.createDeveloperMetadataFinder().withKey(MARK_KEY).find();

/** Remembers answers on whole rows and columns; last, when it is sure that they have not moved. */
export function writeMarks(
  spreadsheet: Spreadsheet,
  marks: readonly MarkWrite[],
  workbook: WorkbookSnapshot,
): void {
  for (const mark of marks) {
    const range = lineOf(spreadsheet, mark);
    if (!range) continue;
    const id = workbook.sheet(mark.sheet)?.id;
    const isThere = workbook.marks.some(
      ({ sheetId, on, index }) => sheetId === id && on === mark.on && index === mark.index,
    );
    if (isThere) for (const old of marksOn(range)) old.remove();
    if (mark.value !== "") range.addDeveloperMetadata(MARK_KEY, mark.value);
  }
}

/** Gives back to lines what a run that died has made of their marks; others have moved, or are a person's answer. */
export function restoreMarks(spreadsheet: Spreadsheet, images: readonly MarkImage[]): void {
  for (const image of images) {
    const range = lineOf(spreadsheet, image);
    const present = range ? marksOn(range) : [];
    const isOurs = present.some((mark) => mark.getValue() === image.after);
    // The old mark may be gone already, and the new one not yet there.
    if (!range || (!isOurs && present.length > 0)) continue;
    for (const mark of present) mark.remove();
    if (image.before !== "") range.addDeveloperMetadata(MARK_KEY, image.before);
  }
}
