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
import { isStyled, paintBlock } from "./paintBlock";
import { ensureSize, makeSheet, removeSheet, writeArea, writeBlock } from "./writeBlock";
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
  if (!sheet) return [];
  const values = sheet.values.slice(0, STAMP_ROWS);
  return stampedCharts(gridContents({ values, formulas: sheet.formulas }));
}

function setRules(sheet: Sheet, { rules = [] }: BlockStyle): void {
  for (const { rule, ...area } of rules) {
    rangeOf(sheet, area).setDataValidation(cellRule(rule));
  }
}

function writeSheet(
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  { sheet: name, style, hidden, names = [], charts = [] }: SheetWrite,
  block: Block,
  zone: Zone,
): void {
  const old = spreadsheet.getSheetByName(name);
  const sheet = old ?? makeSheet(spreadsheet, name);
  // Before writing: a date is shown as one because Google gives its cell the format when it arrives.
  if (old && isStyled(style)) sheet.clearFormats();
  writeBlock(sheet, block, zone, !old);
  paintBlock(sheet, { style, block }, !old);
  setRules(sheet, style);
  drawCharts(sheet, charts, chartsOn(workbook.sheet(name)));
  for (const area of names) setName(spreadsheet, workbook, { ...area, sheet: name });
  if (hidden) sheet.hideSheet();
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
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  writes: readonly Write[],
  blockOf: (write: SheetWrite) => Block,
  zone: Zone,
): void {
  const writeOne = (write: Write): void => {
    if (write.kind === "sheet" && write.block.length === 0) removeSheetOf(spreadsheet, write);
    else if (write.kind === "sheet") {
      writeSheet(spreadsheet, workbook, write, blockOf(write), zone);
    }
    if (write.kind === "rows") writeRows(sheetNamed(spreadsheet, write.sheet), write, zone);
    if (write.kind === "name") setName(spreadsheet, workbook, write);
    if (write.kind === "column") writeFigures(spreadsheet, workbook, write, zone);
  };
  for (const kind of ORDER) {
    for (const write of writes) if (write.kind === kind) writeOne(write);
  }
}

function writeRows(sheet: Sheet, { row, column, cells }: RowsWrite, zone: Zone): void {
  ensureSize(sheet, row + cells.length, column + (cells[0]?.length ?? 1));
  writeArea(sheet, row, column, cells, zone);
}

function writeFigures(
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  write: ColumnWrite,
  zone: Zone,
): void {
  const snapshot = workbook.sheet(write.sheet);
  const [targets] = columnTargets([write], workbook);
  if (!snapshot || !targets) return;
  writeColumn(sheetNamed(spreadsheet, write.sheet), snapshot, write, targets, zone);
}
