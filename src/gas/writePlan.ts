import { columnTargets } from "../app/plan/columnTargets";
import type {
  CellContent,
  ColumnWrite,
  MarkWrite,
  NameWrite,
  RowsWrite,
  SheetWrite,
  Write,
} from "../app/plan/plan";
import type { Area, WorkbookSnapshot } from "../app/snapshot";
import { columnName } from "../app/text/a1";
import { paintBlock } from "./paintBlock";
import { MARK_KEY } from "./snapshotReader";
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

const sizeOf = (block: Block) => ({ rows: block.length, columns: block[0]?.length ?? 1 });

function writeSheet(
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  { sheet: name, style, hidden, names = [] }: SheetWrite,
  block: Block,
  zone: Zone,
): void {
  const old = spreadsheet.getSheetByName(name);
  if (old && block.length === 0) removeSheet(spreadsheet, old);
  if (block.length === 0) return;
  const sheet = old ?? makeSheet(spreadsheet, name);
  writeBlock(sheet, block, zone, !old);
  paintBlock(sheet, style, sizeOf(block), !old);
  for (const area of names) setName(spreadsheet, workbook, { ...area, sheet: name });
  if (hidden) sheet.hideSheet();
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
    if (write.kind === "sheet") writeSheet(spreadsheet, workbook, write, blockOf(write), zone);
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

/** Remembers answers on whole rows and columns; last, when it is sure that they have not moved. */
export function writeMarks(
  spreadsheet: Spreadsheet,
  marks: readonly MarkWrite[],
  workbook: WorkbookSnapshot,
): void {
  for (const { sheet: name, on, index, value } of marks) {
    const sheet = sheetNamed(spreadsheet, name);
    const id = sheet.getSheetId();
    const line =
      on === "row" ? `${index + 1}:${index + 1}` : `${columnName(index)}:${columnName(index)}`;
    const range = sheet.getRange(line);
    const isThere = workbook.marks.some(
      (mark) => mark.sheetId === id && mark.on === on && mark.index === index,
    );
    if (isThere) {
      const old = range.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
      for (const item of old) item.remove();
    }
    range.addDeveloperMetadata(MARK_KEY, value);
  }
}
