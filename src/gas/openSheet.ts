import type { CellValue, SheetSnapshot } from "../app/snapshot";
import { areaOf } from "./areaOf";
import { once } from "./once";
import { formulasOf, type Reading } from "./readGrid";
import { whileItFits } from "./whileItFits";
import { cellValues } from "./zone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as one execution saw it, and how to look at the same cells again. */
export interface OpenSheet {
  readonly snapshot: SheetSnapshot;
  /** Undefined when rows or columns are gone, so that the cells are no longer all there. */
  valuesNow(): readonly (readonly CellValue[])[] | undefined;
}

/**
 * Values come first: formulas, which a plan asks for later if at all, then belong to them when a second look at the values
 * still shows the same.
 */
export function openSheet(sheet: Sheet, reading: Reading): OpenSheet {
  const range = once(() => sheet.getDataRange());
  const read = (): CellValue[][] => cellValues(range().getValues(), reading.zone);
  const values = once(read);
  const formulas = once(() => formulasOf(range(), reading));
  const rows = once(() => sheet.getMaxRows());
  const columns = once(() => sheet.getMaxColumns());
  const displayed = once(() => range().getDisplayValues());
  const numberFormats = once(() => range().getNumberFormats());
  const merges = once(() => range().getMergedRanges().map(areaOf));
  const snapshot: SheetSnapshot = {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    get maxRows() {
      return rows();
    },
    get maxColumns() {
      return columns();
    },
    get values() {
      return values();
    },
    get formulas() {
      return formulas();
    },
    get displayed() {
      return displayed();
    },
    get numberFormats() {
      return numberFormats();
    },
    get merges() {
      return merges();
    },
  };
  return {
    snapshot,
    valuesNow: () => whileItFits(sheet, areaOf(range()), read),
  };
}

/** A tab that holds one chart and no cells: nothing is read from it, and nothing of ours takes its name. */
export function chartTab(sheet: Sheet): OpenSheet {
  const values = [["(biểu đồ)"]];
  const none = [[""]];
  return {
    snapshot: {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: true,
      maxRows: 1,
      maxColumns: 1,
      values,
      formulas: none,
      displayed: values,
      numberFormats: none,
      merges: [],
    },
    valuesNow: () => values,
  };
}
