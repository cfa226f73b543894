// Rows of <sheetData> → Univer's cells, row by row: a big sheet has a million of them.
import type { Cell, Cells, Row } from "./snapshot";
import { columnIndex } from "../engine/a1";
import type { SpillMark } from "../engine/spillMark";
import { movedFormula } from "../engine/formulaText";
import { readArea } from "./areas";
import { carry, type CarriedCell } from "./carried";
import { decodeCellText, readCellText, type CellText } from "./cellText";
import { readFormula } from "./formulas";
import type { XmlNode } from "./parseXml";
import { XlsxError } from "./xlsxError";

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
  /** Whether some rows are grouped under others. */
  readonly grouped: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Master extends Place {
  readonly formula: string;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
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

/** Takes the rows of a sheet one after the other; `end` gives what they came to. */
export interface CellReader {
  readonly row: (node: XmlNode) => void;
  readonly end: () => CellsRead;
}

export function cellReader(context: CellContext): CellReader {
  const cells: Record<number, Record<number, Cell>> = {};
  const rows: Record<number, Row> = {};
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
  let grouped = false;
  return { row: takeRow, end };

  function takeRow({ attributes, children }: XmlNode): void {
    row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
    if (!(row >= 0 && row < MOST_ROWS)) throw new XlsxError("số thứ tự dòng sai");
    column = -1;
    if (attributes["customFormat"] !== undefined) rowFormats.set(row, Number(attributes["s"] ?? 0));
    if (Number(attributes["outlineLevel"] ?? 0) > 0) grouped = true;
    const data = readRow(attributes, context);
    if (data) rows[row] = data;
    for (const child of children) if (child.name === "c") takeCell(child);
  }

  function takeCell({ attributes, children }: XmlNode): void {
    column = columnOf(attributes["r"], column);
    const format = Number(attributes["s"] ?? 0);
    const cell = readValue(attributes["t"] ?? "n", children, context, format);
    const formula = children.find(({ name }) => name === "f");
    if (formula) takeFormula(cell, formula);
    const style = context.styleIds[format];
    if (style !== undefined) cell.s = style;
    if (context.tracksLocks) mapOf(formats, row).set(column, format);
    if (cell.v === undefined && cell.f === undefined && cell.s === undefined) return;
    (cells[row] ??= {})[column] = cell;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  function takeFormula(cell: Cell, { attributes, text }: XmlNode): void {
    const read = formulaOf(attributes, text, row, column, masters);
    if (read?.computedValue) computed.add(`${row},${column}`);
    if (!read || read.computedValue) return;
    cell.f = read.formula;
    const array = attributes["t"] === "array";
    if (array) arrays.push({ row, column, ref: attributes["ref"] ?? "" });
    if (read.wrapped) anchors.push({ row, column });
    carry(cell, {
      ...(array && { array }),
      ...(read.wrapped && { wrapped: true }),
    } satisfies CarriedCell);
  }

  function end(): CellsRead {
    for (const array of arrays) markArray(cells, array);
    for (const anchor of anchors) markComputed(cells, anchor, computed);
    return { cells, rows, formats, rowFormats, lastRow, lastColumn, grouped };
  }
}

/** A cell that does not say where it stands follows the one before it. */
function columnOf(reference: string | undefined, before: number): number {
  const column = reference === undefined ? before + 1 : columnIndex(reference.replace(/\d+$/, ""));
  if (column >= 0 && column < MOST_COLUMNS) return column;
  throw new XlsxError("địa chỉ ô sai");
}

function mapOf(formats: Map<number, Map<number, number>>, row: number): Map<number, number> {
  const known = formats.get(row);
  if (known) return known;
  const made = new Map<number, number>();
  formats.set(row, made);
  return made;
}

function readRow(attributes: XmlNode["attributes"], context: CellContext): Row | undefined {
  const height = Number(attributes["ht"]);
  const style = attributes["customFormat"] !== undefined ? Number(attributes["s"] ?? 0) : 0;
  const id = context.styleIds[style];
  const data: Row = {};
  if (height > 0) {
    data.h = Math.round((height * 4) / 3);
    data.ia = isTrue(attributes["customHeight"]) ? 0 : 1;
    if (data.ia === 1) data.ah = data.h;
    carry(data, { size: height });
  }
  if (isTrue(attributes["hidden"])) data.hd = 1;
  if (id !== undefined) data.s = id;
  return Object.keys(data).length > 0 ? data : undefined;
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

// eslint-disable-next-line complexity -- one case for each type
function readValue(
  type: string,
  children: readonly XmlNode[],
  context: CellContext,
  format: number,
): Cell {
  const node = children.find(({ name }) => name === (type === "inlineStr" ? "is" : "v"));
  if (!node) return {};
  const raw = node.text;
  switch (type) {
    case "inlineStr":
      return textCell(readCellText(node));
    case "s":
      return textCell(context.shared[Number(raw)] ?? { text: "" });
    case "str":
      return textCell({ text: decodeCellText(raw) });
    case "b":
      return { v: raw.trim() === "1" || raw.trim() === "true" ? 1 : 0, t: 3 };
    case "e":
      return { v: raw, t: 1 };
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
  attributes: XmlNode["attributes"],
  text: string,
  row: number,
  column: number,
  masters: Map<string, Master>,
): ReturnType<typeof readFormula> | undefined {
  const index = attributes["t"] === "shared" ? attributes["si"] : undefined;
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
