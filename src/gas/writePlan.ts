import type { Chart } from "../app/plan/chart";
import { columnTargets } from "../app/plan/columnTargets";
import { gridContents } from "../app/plan/contentsDigest";
import type {
  BlockStyle,
  CellContent,
  ColumnWrite,
  NameWrite,
  RowsWrite,
  SheetWrite,
  Write,
} from "../app/plan/plan";
import { STAMP_ROWS } from "../app/plan/stampedBlock";
import { stampedCharts } from "../app/plan/stampedCharts";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../app/snapshot";
import { drawCharts } from "./drawCharts";
import { cellRule } from "./cellRule";
import type { OpenWorkbook } from "./openWorkbook";
import { isStyled, paintBlock } from "./paintBlock";
import {
  ensureSize,
  makeSheet,
  NEW_GROUND,
  removeSheet,
  writeArea,
  writeBlock,
  type Ground,
} from "./writeBlock";
import { writeColumn } from "./writeColumn";
import type { Zone } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Block = readonly (readonly CellContent[])[];

const sheetNamed = (spreadsheet: Spreadsheet, name: string): Sheet => {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`sheet is gone: ${name}`);
  return sheet;
};

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area) =>
  sheet.getRange(row + 1, column + 1, rows, columns);

/** A name that already means this area costs no call. */
function setName(
  spreadsheet: Spreadsheet,
  { namedAreas }: WorkbookSnapshot,
  { name, sheet, row, column, rows, columns }: Omit<NameWrite, "kind">,
): void {
  const isSet = namedAreas.some(
    (area) =>
      area.name === name &&
      area.sheetName === sheet &&
      [area.row, area.column, area.rows, area.columns].join() ===
        [row, column, rows, columns].join(),
  );
  if (isSet) return;
  const range = rangeOf(sheetNamed(spreadsheet, sheet), { row, column, rows, columns });
  spreadsheet.setNamedRange(name, range);
}

/** What an earlier run drew on a sheet. */
function chartsOn(sheet: SheetSnapshot | undefined): readonly Chart[] {
  const values = sheet?.values.slice(0, STAMP_ROWS) ?? [];
  return stampedCharts(gridContents({ values, formulas: [] }));
}

function setRules(sheet: Sheet, { rules = [] }: BlockStyle): void {
  for (const { rule, ...area } of rules) {
    rangeOf(sheet, area).setDataValidation(cellRule(rule));
  }
}

/** A sheet as it was when the plan was made. */
const groundOf = (sheet: SheetSnapshot | undefined): Ground | undefined =>
  sheet && {
    used: { rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 },
    grid: () => ({ rows: sheet.maxRows, columns: sheet.maxColumns }),
  };

function hideIfMeant(sheet: Sheet, { isHidden }: SheetWrite): void {
  if (isHidden) sheet.hideSheet();
}

function writeSheet(open: OpenWorkbook, write: SheetWrite, block: Block): void {
  const { spreadsheet, snapshot, reading } = open;
  const { sheet: name, style, names = [], charts = [] } = write;
  const planned = snapshot.sheet(name);
  const old = spreadsheet.getSheetByName(name);
  const sheet = old ?? makeSheet(spreadsheet, name);
  // Before writing: a date is shown as one because Google gives its cell the format when it arrives.
  if (old && isStyled(style)) sheet.clearFormats();
  writeBlock(sheet, block, reading.zone, old ? groundOf(planned) : NEW_GROUND);
  paintBlock(sheet, { style, block }, !old);
  setRules(sheet, style);
  drawCharts(sheet, charts, chartsOn(planned));
  for (const area of names) setName(spreadsheet, snapshot, { ...area, sheet: name });
  hideIfMeant(sheet, write);
}

/** An empty block removes its sheet. */
function removeSheetOf(spreadsheet: Spreadsheet, { sheet: name }: SheetWrite): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) removeSheet(spreadsheet, sheet);
}

/** Later parts need earlier ones: formulas need names, names need rows. */
const ORDER = ["sheet", "rows", "name", "column"] as const;

/** Writes everything but marks. */
export function writePlan(
  open: OpenWorkbook,
  writes: readonly Write[],
  blockOf: (write: SheetWrite) => Block,
): void {
  const { spreadsheet, snapshot, reading } = open;
  const writeOne = (write: Write): void => {
    if (write.kind === "sheet" && write.block.length === 0) removeSheetOf(spreadsheet, write);
    else if (write.kind === "sheet") writeSheet(open, write, blockOf(write));
    if (write.kind === "rows") {
      writeRows(sheetNamed(spreadsheet, write.sheet), write, snapshot, reading.zone);
    }
    if (write.kind === "name") setName(spreadsheet, snapshot, write);
    if (write.kind === "column") writeFigures(open, write);
  };
  for (const kind of ORDER) {
    for (const write of writes) if (write.kind === kind) writeOne(write);
  }
}

function writeRows(
  sheet: Sheet,
  { sheet: name, row, column, cells }: RowsWrite,
  snapshot: WorkbookSnapshot,
  zone: Zone,
): void {
  const rows = row + cells.length;
  const columns = column + (cells[0]?.length ?? 1);
  ensureSize(sheet, { rows, columns }, groundOf(snapshot.sheet(name)) ?? NEW_GROUND);
  writeArea(sheet, row, column, cells, zone);
}

function writeFigures({ spreadsheet, snapshot, reading }: OpenWorkbook, write: ColumnWrite): void {
  const grid = snapshot.sheet(write.sheet);
  const [targets] = columnTargets([write], snapshot);
  if (!grid || !targets) return;
  writeColumn(sheetNamed(spreadsheet, write.sheet), grid, write, targets, reading.zone);
}
