import type { ColumnTargets } from "../app/plan/columnTargets";
import type { CellWrite, ColumnWrite } from "../app/plan/plan";
import { runsOf } from "../app/plan/runsOf";
import type { SheetSnapshot } from "../app/snapshot";
import { areaName } from "../app/text/a1";
import { writeCells } from "./writeCells";
import type { Zone } from "./zone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More different formulas than this go out cell by cell in `setValues`, stretch by stretch. */
const MOST_FORMULAS = 3;
/** The format of a cell that nobody formatted. */
const GENERAL = "General";

const notations = (cells: readonly CellWrite[], column: number): string[] =>
  runsOf(cells.map(({ row }) => row)).map(({ start, count }) =>
    areaName({ row: start, column, rows: count, columns: 1 }),
  );

const isText = ({ after }: CellWrite): boolean =>
  "value" in after && typeof after.value === "string";

/** Room and looks for a column that the table did not have: those of the column it resembles. */
function addColumn(
  sheet: Sheet,
  snapshot: SheetSnapshot,
  { header, column }: ColumnWrite,
  cells: readonly CellWrite[],
): void {
  if (header === undefined) return;
  const { maxColumns } = snapshot;
  if (column >= maxColumns) sheet.insertColumnsAfter(maxColumns, column + 1 - maxColumns);
  const last = cells.reduce((most, { row }) => Math.max(most, row), header.row);
  const rows = last - header.row + 1;
  const source = sheet.getRange(header.row + 1, header.formatLike + 1, rows, 1);
  const target = sheet.getRange(header.row + 1, column + 1, rows, 1);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** Figures that need a format: the one that was asked for, or any but "text", where they would arrive as their letters. */
function toFormat(
  sheet: Sheet,
  { header, numberFormat }: ColumnWrite,
  column: number,
  cells: readonly CellWrite[],
): readonly CellWrite[] {
  const figures = cells.filter((cell) => !isText(cell));
  if (numberFormat !== undefined || figures.length === 0) return figures;
  const rows = figures.reduce((most, { row }) => Math.max(most, row + 1), 0);
  // A new column has the formats that it was given.
  const like = header?.formatLike ?? column;
  const formats = sheet.getRange(1, like + 1, rows, 1).getNumberFormats();
  return figures.filter(({ row }) => formats[row]?.[0] === "@");
}

/** Cells by the formula that they get. */
function formulaGroups(cells: readonly CellWrite[]): ReadonlyMap<string, readonly CellWrite[]> {
  const groups = new Map<string, CellWrite[]>();
  for (const cell of cells) {
    if (!("formula" in cell.after)) continue;
    const group = groups.get(cell.after.formula) ?? [];
    group.push(cell);
    groups.set(cell.after.formula, group);
  }
  return groups;
}

/** Writes cells of one column in the fewest calls; cells that are not named are not touched. */
export function writeColumn(
  sheet: Sheet,
  snapshot: SheetSnapshot,
  write: ColumnWrite,
  { column, cells }: ColumnTargets,
  zone: Zone,
): void {
  addColumn(sheet, snapshot, write, cells);
  const figures = toFormat(sheet, write, column, cells);
  if (figures.length > 0) {
    sheet.getRangeList(notations(figures, column)).setNumberFormat(write.numberFormat ?? GENERAL);
  }
  const groups = formulaGroups(cells);
  const isFew = groups.size <= MOST_FORMULAS;
  const single = isFew ? cells.filter(({ after }) => !("formula" in after)) : cells;
  if (isFew) {
    for (const [formula, group] of groups) {
      sheet.getRangeList(notations(group, column)).setFormulaR1C1(formula);
    }
  }
  writeCells(
    sheet,
    single.map(({ row, after }) => ({ row, column, content: after })),
    zone,
  );
}
