import type { Mark } from "../app/snapshot";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Key of everything that the product keeps as DeveloperMetadata. */
export const MARK_KEY = "CD06";

/** What the product has remembered on whole rows and columns. */
export function readMarks(spreadsheet: Spreadsheet): readonly Mark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
  return found.flatMap((item): readonly Mark[] => {
    const location = item.getLocation();
    const row = location.getRow();
    const range = row ?? location.getColumn();
    if (!range) return [];
    return [
      {
        sheetId: range.getSheet().getSheetId(),
        on: row ? "row" : "column",
        index: (row ? range.getRow() : range.getColumn()) - 1,
        value: item.getValue() ?? "",
      },
    ];
  });
}
