// Univer's cells → <sheetData>.
import type { IRange } from "@univerjs/core";
import type { Cell, Look, Sheet } from "./snapshot";
import { a1Of, columnName } from "../engine/a1";
import { writeArea } from "./areas";
import type { SpillMark } from "../engine/spillMark";
import { carried, type CarriedCell, type CarriedSize } from "./carried";
import { encodeCellText, textOfRuns } from "./cellText";
import { computedValueFormula, literal, writeFormula } from "./formulas";
import type { LinkFound } from "./links";
import { ERROR_VALUES } from "./cellReader";
import type { TextTable } from "./sharedStrings";
import type { StyleTable } from "./writeStyles";
import { escapeText } from "./element";

export interface WriteContext {
  readonly styles: StyleTable;
  readonly texts: TextTable;
  styleOf(style: Cell["s"]): Look | null;
  /** Says what this file cannot hold. */
  lose(sentence: string): void;
  keepLongText(sheet: string, row: number, column: number, text: string): void;
}

export interface CellsWritten {
  readonly xml: string;
  readonly links: readonly LinkFound[];
  readonly used: IRange | undefined;
}

type Value = string | number | boolean | null;

const LONGEST_TEXT = 32_767;

export function writeCells(
  sheet: Sheet,
  open: readonly IRange[],
  filteredOut: ReadonlySet<number>,
  context: WriteContext,
): CellsWritten {
  const cells = withOpenCells(sheet.cellData ?? {}, open);
  const rows = sheet.rowData ?? {};
  const { name } = sheet;
  const arrays = spilledAreas(cells);
  const formats = new Map<string, number>();
  const numbers = [
    ...new Set([
      ...[cells, rows].flatMap((matrix) => Object.keys(matrix).map(Number)),
      ...filteredOut,
    ]),
  ].sort((a, b) => a - b);

  const lines: string[] = [];
  const links: LinkFound[] = [];
  let used: IRange | undefined;
  for (const row of numbers) {
    const line = cells[row] ?? {};
    const written: string[] = [];
    for (const column of Object.keys(line).map(Number)) {
      const cell: Cell = line[column] ?? {};
      const { link } = carried<CarriedCell>(cell);
      if (link) links.push({ row, column, link });
      const xml = writeCell(row, column, cell);
      if (xml === "") continue;
      written.push(xml);
      used = widened(used, row, column);
    }
    const attributes = rowAttributes(row);
    if (written.length > 0 || attributes !== "")
      lines.push(`<row r="${row + 1}"${attributes}>${written.join("")}</row>`);
  }
  return { xml: `<sheetData>${lines.join("")}</sheetData>`, links, used };

  /** A big sheet has few looks: each is looked up once. */
  function formatOf(style: Cell["s"], isUnlocked: boolean): number {
    if (typeof style !== "string" && style) return context.styles.cell(style, isUnlocked);
    const key = `${isUnlocked ? 1 : 0}${style ?? ""}`;
    const format = formats.get(key) ?? context.styles.cell(context.styleOf(style), isUnlocked);
    formats.set(key, format);
    return format;
  }

  function unlocked(row: number, column: number): boolean {
    return open.some(
      (one) =>
        row >= one.startRow &&
        row <= one.endRow &&
        column >= one.startColumn &&
        column <= one.endColumn,
    );
  }

  // eslint-disable-next-line complexity -- one line for each optional attribute
  function rowAttributes(row: number): string {
    const data = rows[row];
    const height = data && (data.ia === 1 ? (data.ah ?? data.h) : data.h);
    const size = carried<CarriedSize>(data).size;
    const kept = size !== undefined && Math.round((size * 4) / 3) === height;
    const points = height === undefined ? undefined : kept ? size : height * 0.75;
    const format = data?.s ? context.styles.cell(context.styleOf(data.s), false) : 0;
    return [
      format > 0 ? ` s="${format}" customFormat="1"` : "",
      points === undefined ? "" : ` ht="${points}"`,
      points !== undefined && data?.ia !== 1 ? ' customHeight="1"' : "",
      data?.hd === 1 || filteredOut.has(row) ? ' hidden="1"' : "",
    ].join("");
  }

  function writeCell(row: number, column: number, cell: Cell): string {
    const format = formatOf(cell.s, unlocked(row, column));
    const start = `<c r="${columnName(column)}${row + 1}"${format > 0 ? ` s="${format}"` : ""}`;
    if (cell.f) return writeFormulaCell(row, column, cell, start);
    const own = valueOf(cell);
    const anchor = anchorOf(cell);
    if (anchor) return writeSpilled(own, anchor, start);
    if (own === null) return format > 0 ? `${start}/>` : "";
    if (typeof own === "string" && !isError(own, cell))
      return writeText(row, column, cell, own, start);
    return `${start}${typed(own)}</c>`;
  }

  function writeText(row: number, column: number, cell: Cell, text: string, start: string): string {
    const { rich } = carried<CarriedCell>(cell);
    if (rich !== undefined && textOfRuns(rich) === text)
      return `${start} t="s"><v>${context.texts.add(rich)}</v></c>`;
    if (text.length > LONGEST_TEXT) {
      context.keepLongText(name, row, column, text);
      context.lose(
        `Ô '${name}'!${a1Of(row, column)} dài ${text.length} ký tự; tệp .xlsx chỉ chứa được ${LONGEST_TEXT} ký tự một ô nên Excel chỉ thấy phần đầu. Mở lại tại đây vẫn đủ.`,
      );
    }
    const markup = `<t xml:space="preserve">${encodeCellText(text.slice(0, LONGEST_TEXT))}</t>`;
    return `${start} t="s"><v>${context.texts.add(markup)}</v></c>`;
  }

  // eslint-disable-next-line complexity -- one line for each optional attribute
  function writeFormulaCell(row: number, column: number, cell: Cell, start: string): string {
    const area = arrays.get(`${row},${column}`);
    const own = valueOf(cell);
    const value = own === null ? null : known(own, row, column);
    const { array = false, wrapped = false } = carried<CarriedCell>(cell);
    const written = writeFormula(cell.f ?? "", literalOf(value), wrapped);
    if (written.text === undefined) {
      context.lose(
        `Công thức ở ô '${name}'!${a1Of(row, column)} không lưu được vào tệp .xlsx; ô giữ số đang hiện.`,
      );
      return value === null ? `${start}/>` : `${start}${typed(value)}</c>`;
    }
    const ref = area ? writeArea(area) : a1Of(row, column);
    const isArray = !written.wrapped && (array || written.array || area !== undefined);
    const formula = `<f${isArray ? ` t="array" ref="${ref}"` : ""}>${escapeText(written.text)}</f>`;
    if (value === null) return `${start}>${formula}</c>`;
    const [head, tail] = split(typed(value));
    return `${start}${head}${formula}${tail}</c>`;
  }

  /** The formula cell that a spilled value comes from, while it still is one. */
  function anchorOf({ custom }: Cell): Cell | undefined {
    const from = (custom as SpillMark | undefined)?.spilledFrom;
    const anchor = from && cells[from.row]?.[from.column];
    return anchor?.f ? anchor : undefined;
  }

  function writeSpilled(value: Value, anchor: Cell, start: string): string {
    if (value === null) return `${start}/>`;
    const shown = typeof value === "string" ? (savable(value) ?? "#VALUE!") : value;
    const isWrapped = writeFormula(
      anchor.f ?? "",
      '""',
      carried<CarriedCell>(anchor).wrapped ?? false,
    ).wrapped;
    const [head, tail] = split(typed(shown));
    const formula = isWrapped ? `<f>${escapeText(computedValueFormula(literalOf(shown)))}</f>` : "";
    return `${start}${head}${formula}${tail}</c>`;
  }

  function known(
    value: string | number | boolean,
    row: number,
    column: number,
  ): string | number | boolean {
    if (typeof value !== "string") return value;
    const shown = savable(value);
    if (shown !== undefined) return shown;
    context.lose(
      `Ô '${name}'!${a1Of(row, column)} đang báo lỗi ${value}; tệp .xlsx không có mã lỗi này nên lưu thành #VALUE!.`,
    );
    return "#VALUE!";
  }
}

/** More open cells than this are a whole column's; only those that are there already are written open. */
const MOST_OPEN_CELLS = 100_000;

/** An open cell has to be written although it is blank: without a cell there is nothing to unlock. */
function withOpenCells(
  cells: NonNullable<Sheet["cellData"]>,
  open: readonly IRange[],
): NonNullable<Sheet["cellData"]> {
  const small = open.filter(
    (one) =>
      (one.endRow - one.startRow + 1) * (one.endColumn - one.startColumn + 1) <= MOST_OPEN_CELLS,
  );
  if (small.length === 0) return cells;
  const all: Record<number, Record<number, Cell>> = { ...cells };
  for (const { startRow, endRow, startColumn, endColumn } of small) {
    for (let row = startRow; row <= endRow; row += 1) {
      const line: Record<number, Cell> = { ...all[row] };
      for (let column = startColumn; column <= endColumn; column += 1) line[column] ??= {};
      all[row] = line;
    }
  }
  return all;
}

/** Errors of Google and of newer Excels that the file format has no code for. */
const savable = (value: string): string | undefined =>
  ["#ERROR!", "#SPILL!", "#CALC!"].includes(value) ? undefined : value;

function valueOf(cell: Cell): Value {
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === undefined || value === "") return null;
  if (cell.t === 3 && typeof value !== "string") return Boolean(value);
  if (
    typeof value === "string" &&
    cell.t === 2 &&
    value.trim() !== "" &&
    !Number.isNaN(Number(value))
  )
    return Number(value);
  return value;
}

/** Only text marked as text stays text when it spells an error. */
const isError = (value: string, { t }: Cell): boolean =>
  t !== 4 && ERROR_VALUES.has(value) && savable(value) !== undefined;

/** Everything of a cell after its address, up to the end tag: type, ">", value. */
function typed(value: string | number | boolean): string {
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (typeof value === "number")
    return Number.isFinite(value) ? `><v>${value}</v>` : ' t="e"><v>#NUM!</v>';
  if (ERROR_VALUES.has(value)) return ` t="e"><v>${value}</v>`;
  return ` t="str"><v>${encodeCellText(value.slice(0, LONGEST_TEXT))}</v>`;
}

const split = (cell: string): [string, string] => {
  const at = cell.indexOf("><v>") + 1;
  return [cell.slice(0, at), cell.slice(at)];
};

function literalOf(value: Value): string {
  if (value === null) return '""';
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return ERROR_VALUES.has(value) ? value : literal(value);
}

/** From each formula cell that spills to the last cell that names it. */
function spilledAreas(cells: NonNullable<Sheet["cellData"]>): ReadonlyMap<string, IRange> {
  const areas = new Map<string, IRange>();
  for (const [row, line] of Object.entries(cells) as [string, Record<string, Cell>][]) {
    for (const [column, { custom }] of Object.entries(line)) {
      const from = (custom as SpillMark | undefined)?.spilledFrom;
      if (!from) continue;
      const key = `${from.row},${from.column}`;
      const before = areas.get(key);
      areas.set(key, {
        startRow: from.row,
        startColumn: from.column,
        endRow: Math.max(before?.endRow ?? from.row, Number(row)),
        endColumn: Math.max(before?.endColumn ?? from.column, Number(column)),
      });
    }
  }
  return areas;
}

const widened = (used: IRange | undefined, row: number, column: number): IRange =>
  used
    ? {
        startRow: used.startRow,
        endRow: row,
        startColumn: Math.min(used.startColumn, column),
        endColumn: Math.max(used.endColumn, column),
      }
    : { startRow: row, endRow: row, startColumn: column, endColumn: column };
