import type { NamedArea } from "../app/snapshot";
import { areaOf } from "./areaOf";
import { logError } from "./logError";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells that a name means; undefined for a name whose cells were deleted, of which Google answers with an error. */
export function rangeOfName(named: NamedRange): Range | undefined {
  try {
    return named.getRange();
  } catch (error) {
    logError(error);
    return undefined;
  }
}

/** The names of the workbook that still mean cells. */
export function readNames(spreadsheet: Spreadsheet): readonly NamedArea[] {
  return spreadsheet.getNamedRanges().flatMap((named): readonly NamedArea[] => {
    const range = rangeOfName(named);
    if (range === undefined) return [];
    return [{ name: named.getName(), sheetName: range.getSheet().getName(), ...areaOf(range) }];
  });
}
