// <sheetData> → Univer's cells. Read by one scan instead of a tree: a big sheet has a million cells.
import type { Cell, Cells, Row } from "./snapshot";
import { columnIndex } from "../engine/a1";
import type { SpillMark } from "../boot/savedSpills";
import { movedFormula } from "../engine/formulaText";
import { readArea } from "./areas";
import { carry, type CarriedCell } from "./carried";
import { decodeCellText, readCellText, type CellText } from "./cellText";
import { readFormula } from "./formulas";
import { decodeXml, readAttributes } from "./xml";

export interface CellContext {
  readonly shared: readonly CellText[];
  readonly styleIds: readonly (string | undefined)[];
  readonly isDate: readonly boolean[];
  /** Whether some format unlocks its cells, so that each cell's format has to be remembered. */
  readonly tracksLocks: boolean;
  /** Days to add to a date: files of old Macs count from 1904. */
  readonly dateShift: number;
}

export interface CellsRead {
  readonly cells: Cells;
  readonly rows: Record<number, Row>;
  /** Format number by row, then column: whether a cell is locked is told from it. Empty where nothing is unlocked. */
  readonly formats: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Format number of rows that have one of their own. */
  readonly rowFormats: ReadonlyMap<number, number>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Master extends Place {
  readonly formula: string;
}

const PIECE = /<row\b([^>]*?)\/?>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const VALUE = /<v\b[^>]*>([\s\S]*?)<\/v>/;
const INLINE = /<is\b[^>]*>([\s\S]*?)<\/is>/;
const REFERENCE = /\br="([A-Za-z]+)(\d+)"/;
const FORMAT = /\bs="(\d+)"/;
const TYPE = /\bt="(\w+)"/;
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

// eslint-disable-next-line complexity -- the scan of a million cells stays in one loop
export function readCells(sheetData: string, context: CellContext): CellsRead {
  const cells: Record<number, Record<number, Cell>> = {};
  const rows: CellsRead["rows"] = {};
  const formats = new Map<number, Map<number, number>>();
  const rowFormats = new Map<number, number>();
  const masters = new Map<string, Master>();
  const arrays: { readonly row: number; readonly column: number; readonly ref: string }[] = [];
  const anchors: Place[] = [];
  const computed = new Set<string>();
  let row = -1;
  let column = -1;
  let lastRow = -1;
  let lastColumn = -1;

  for (const [, rowText, cellText, content = ""] of sheetData.matchAll(PIECE)) {
    if (rowText !== undefined) {
      const attributes = readAttributes(rowText);
      row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
      column = -1;
      if (attributes.has("customFormat")) rowFormats.set(row, Number(attributes.get("s") ?? 0));
      const data = readRow(attributes, context);
      if (data) rows[row] = data;
      continue;
    }
    if (cellText === undefined) continue;
    const reference = REFERENCE.exec(cellText);
    column = reference ? columnIndex(reference[1] ?? "A") : column + 1;
    const format = Number(FORMAT.exec(cellText)?.[1] ?? 0);
    const cell = readValue(TYPE.exec(cellText)?.[1] ?? "n", content, context, format);
    const formula = content.includes("<f") ? FORMULA.exec(content) : null;
    if (formula) {
      const attributes = readAttributes(formula[1] ?? "");
      const read = formulaOf(attributes, decodeXml(formula[2] ?? ""), row, column, masters);
      if (read?.computedValue) computed.add(`${row},${column}`);
      else if (read) {
        cell.f = read.formula;
        const array = attributes.get("t") === "array";
        if (array) arrays.push({ row, column, ref: attributes.get("ref") ?? "" });
        if (read.wrapped) anchors.push({ row, column });
        carry(cell, {
          ...(array && { array }),
          ...(read.wrapped && { wrapped: true }),
        } satisfies CarriedCell);
      }
    }
    const style = context.styleIds[format];
    if (style !== undefined) cell.s = style;
    if (context.tracksLocks) mapOf(formats, row).set(column, format);
    if (cell.v === undefined && cell.f === undefined && cell.s === undefined) continue;
    (cells[row] ??= {})[column] = cell;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  for (const array of arrays) markArray(cells, array);
  for (const anchor of anchors) markComputed(cells, anchor, computed);
  return { cells, rows, formats, rowFormats, lastRow, lastColumn };
}

function mapOf(formats: Map<number, Map<number, number>>, row: number): Map<number, number> {
  const known = formats.get(row);
  if (known) return known;
  const made = new Map<number, number>();
  formats.set(row, made);
  return made;
}

function readRow(
  attributes: Map<string, string>,
  context: CellContext,
): CellsRead["rows"][number] | undefined {
  const height = Number(attributes.get("ht"));
  const style = attributes.has("customFormat") ? Number(attributes.get("s") ?? 0) : 0;
  const id = context.styleIds[style];
  const data: CellsRead["rows"][number] = {};
  if (height > 0) {
    data.h = Math.round((height * 4) / 3);
    data.ia = isTrue(attributes.get("customHeight")) ? 0 : 1;
    if (data.ia === 1) data.ah = data.h;
    carry(data, { size: height });
  }
  if (isTrue(attributes.get("hidden"))) data.hd = 1;
  if (id !== undefined) data.s = id;
  return Object.keys(data).length > 0 ? data : undefined;
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

// eslint-disable-next-line complexity -- the scan of a million cells stays in one loop
function readValue(type: string, content: string, context: CellContext, format: number): Cell {
  if (content === "") return {};
  if (type === "inlineStr") return textCell(readCellText(INLINE.exec(content)?.[1] ?? ""));
  const raw = VALUE.exec(content)?.[1];
  if (raw === undefined) return {};
  switch (type) {
    case "s":
      return textCell(context.shared[Number(raw)] ?? { text: "" });
    case "str":
      return textCell({ text: decodeCellText(decodeXml(raw)) });
    case "b":
      return { v: raw.trim() === "1" || raw.trim() === "true" ? 1 : 0, t: 3 };
    case "e":
      return { v: decodeXml(raw), t: 1 };
    case "d":
      return {
        v: Date.parse(`${raw}${raw.includes("T") ? "Z" : "T00:00Z"}`) / 86_400_000 + 25_569,
        t: 2,
      };
    default: {
      const number = Number(raw);
      if (raw.trim() === "" || Number.isNaN(number)) return {};
      return { v: context.isDate[format] ? number + context.dateShift : number, t: 2 };
    }
  }
}

/** A text that only looks like an error is marked as text, or it would become an error when it is saved. */
function textCell({ text, rich }: CellText): Cell {
  const cell: Cell = { v: text, t: ERROR_VALUES.has(text) ? 4 : 1 };
  if (rich !== undefined) carry(cell, { rich });
  return cell;
}

function formulaOf(
  attributes: Map<string, string>,
  text: string,
  row: number,
  column: number,
  masters: Map<string, Master>,
): ReturnType<typeof readFormula> | undefined {
  const index = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
  if (text !== "") {
    const read = readFormula(text);
    if (index !== undefined) masters.set(index, { formula: read.formula, row, column });
    return read;
  }
  const master = index === undefined ? undefined : masters.get(index);
  return (
    master && {
      formula: movedFormula(master.formula, master, { row, column }),
      wrapped: false,
      computedValue: false,
    }
  );
}

/** Cells beside the anchor belong to its formula: they keep what they showed last, and nobody takes them for input. */
function markArray(
  cells: Record<number, Record<number, Cell>>,
  { row, column, ref }: { row: number; column: number; ref: string },
): void {
  const area = readArea(ref);
  if (!area) return;
  for (let r = area.startRow; r <= area.endRow; r += 1) {
    for (let c = area.startColumn; c <= area.endColumn; c += 1) {
      if (r === row && c === column) continue;
      const cell = ((cells[r] ??= {})[c] ??= {});
      delete cell.f;
      markSpilled(cell, row, column);
    }
  }
}

function markSpilled(cell: Cell, row: number, column: number): void {
  cell.custom = { spilledFrom: { row, column } } satisfies SpillMark;
}

/** Google gives each further cell of such an array a mark of its own; they lie right of and below the anchor. */
function markComputed(
  cells: Record<number, Record<number, Cell>>,
  { row, column }: Place,
  computed: ReadonlySet<string>,
): void {
  const at = (r: number, c: number): boolean => computed.has(`${r},${c}`);
  let columns = 1;
  let rows = 1;
  while (at(row, column + columns)) columns += 1;
  while (at(row + rows, column)) rows += 1;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = at(r, c) ? cells[r]?.[c] : undefined;
      if (cell) markSpilled(cell, row, column);
    }
  }
}
