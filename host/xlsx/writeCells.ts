// Univer's cells → <sheetData>.
import type { ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import { a1Of, columnName } from "../engine/a1";
import { writeArea } from "./areas";
import { carried, type CarriedCell, type CarriedSize, type Spill } from "./carried";
import { encodeCellText, readCellText } from "./cellText";
import { computedValueFormula, literal, writeFormula } from "./formulas";
import type { LinkFound } from "./links";
import { ERROR_VALUES } from "./readCells";
import type { TextTable } from "./sharedStrings";
import type { StyleTable } from "./writeStyles";
import { escapeText } from "./xml";

export interface WriteContext {
  readonly styles: StyleTable;
  readonly texts: TextTable;
  styleOf(style: ICellData["s"]): IStyleData | null;
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
  sheet: Partial<IWorksheetData>,
  spills: readonly Spill[],
  unlocked: (row: number, column: number) => boolean,
  filteredOut: ReadonlySet<number>,
  context: WriteContext,
): CellsWritten {
  const cells = sheet.cellData ?? {};
  const rows = sheet.rowData ?? {};
  const name = sheet.name ?? "";
  const anchors = new Map<string, Spill>();
  const spilled = new Map<string, { readonly value: Value; readonly anchor: ICellData }>();
  const formats = new Map<string, number>();
  for (const spill of spills) placeSpill(spill);
  const numbers = [
    ...new Set([
      ...[cells, rows].flatMap((matrix) => Object.keys(matrix).map(Number)),
      ...filteredOut,
      ...[...spilled.keys()].map((key) => Number(key.slice(0, key.indexOf(",")))),
    ]),
  ].sort((a, b) => a - b);
  const spilledColumns = columnsByRow(spilled.keys());

  const lines: string[] = [];
  const links: LinkFound[] = [];
  let used: IRange | undefined;
  for (const row of numbers) {
    const line = cells[row] ?? {};
    const columns = Object.keys(line).map(Number);
    const extra = spilledColumns.get(row);
    const all = extra ? [...new Set([...columns, ...extra])].sort((a, b) => a - b) : columns;
    const written: string[] = [];
    for (const column of all) {
      const cell: ICellData = line[column] ?? {};
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
  function formatOf(style: ICellData["s"], isUnlocked: boolean): number {
    if (typeof style !== "string" && style) return context.styles.cell(style, isUnlocked);
    const key = `${isUnlocked ? 1 : 0}${style ?? ""}`;
    const format = formats.get(key) ?? context.styles.cell(context.styleOf(style), isUnlocked);
    formats.set(key, format);
    return format;
  }

  /** A stale record, or one whose place people have typed into, is not written. */
  function placeSpill(spill: Spill): void {
    const anchor = cells[spill.row]?.[spill.column];
    if (!anchor?.f) return;
    const places = spill.values.flatMap((line, r) =>
      line.map((value, c) => ({ value, row: spill.row + r, column: spill.column + c })),
    );
    const others = places.slice(1);
    if (others.some(({ row, column }) => isFilled(cells[row]?.[column]))) return;
    anchors.set(`${spill.row},${spill.column}`, spill);
    for (const { value, row, column } of others) spilled.set(`${row},${column}`, { value, anchor });
  }

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

  function writeCell(row: number, column: number, cell: ICellData): string {
    const format = formatOf(cell.s, unlocked(row, column));
    const open = `<c r="${columnName(column)}${row + 1}"${format > 0 ? ` s="${format}"` : ""}`;
    if (cell.f) return writeFormulaCell(row, column, cell, open);
    const own = valueOf(cell);
    const child = own === null ? spilled.get(`${row},${column}`) : undefined;
    if (child) return writeSpilled(child, open);
    if (own === null) return format > 0 ? `${open}/>` : "";
    if (typeof own === "string" && !isError(own, cell))
      return writeText(row, column, cell, own, open);
    return `${open}${typed(own)}</c>`;
  }

  function writeText(
    row: number,
    column: number,
    cell: ICellData,
    text: string,
    open: string,
  ): string {
    const { rich } = carried<CarriedCell>(cell);
    if (rich !== undefined && readCellText(rich).text === text)
      return `${open} t="s"><v>${context.texts.add(rich)}</v></c>`;
    if (text.length > LONGEST_TEXT) {
      context.keepLongText(name, row, column, text);
      context.lose(
        `Ô '${name}'!${a1Of(row, column)} dài ${text.length} ký tự; tệp .xlsx chỉ chứa được ${LONGEST_TEXT} ký tự một ô nên Excel chỉ thấy phần đầu. Mở lại tại đây vẫn đủ.`,
      );
    }
    const markup = `<t xml:space="preserve">${encodeCellText(text.slice(0, LONGEST_TEXT))}</t>`;
    return `${open} t="s"><v>${context.texts.add(markup)}</v></c>`;
  }

  function writeFormulaCell(row: number, column: number, cell: ICellData, open: string): string {
    const spill = anchors.get(`${row},${column}`);
    const own = valueOf(cell) ?? spill?.values[0]?.[0] ?? null;
    const value = own === null ? null : known(own, row, column);
    const { array = false, wrapped = false } = carried<CarriedCell>(cell);
    const written = writeFormula(cell.f ?? "", literalOf(value), wrapped);
    if (written.text === undefined) {
      context.lose(
        `Công thức ở ô '${name}'!${a1Of(row, column)} không lưu được vào tệp .xlsx; ô giữ số đang hiện.`,
      );
      return value === null ? `${open}/>` : `${open}${typed(value)}</c>`;
    }
    const ref = spill && !written.wrapped ? areaOf(spill) : a1Of(row, column);
    const isArray = !written.wrapped && (array || written.array || spill !== undefined);
    const formula = `<f${isArray ? ` t="array" ref="${ref}"` : ""}>${escapeText(written.text)}</f>`;
    if (value === null) return `${open}>${formula}</c>`;
    const [head = "", tail = ""] = split(typed(value));
    return `${open}${head}${formula}${tail}</c>`;
  }

  function writeSpilled(
    { value, anchor }: { readonly value: Value; readonly anchor: ICellData },
    open: string,
  ): string {
    if (value === null) return `${open}/>`;
    const shown = typeof value === "string" ? (savable(value) ?? "#VALUE!") : value;
    const isWrapped = writeFormula(
      anchor.f ?? "",
      '""',
      carried<CarriedCell>(anchor).wrapped ?? false,
    ).wrapped;
    const [head = "", tail = ""] = split(typed(shown));
    const formula = isWrapped ? `<f>${escapeText(computedValueFormula(literalOf(shown)))}</f>` : "";
    return `${open}${head}${formula}${tail}</c>`;
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

/** Errors of Google and of newer Excels that the file format has no code for. */
const savable = (value: string): string | undefined =>
  ["#ERROR!", "#SPILL!", "#CALC!"].includes(value) ? undefined : value;

const isFilled = (cell: ICellData | undefined): boolean =>
  Boolean(cell?.f) || (cell !== undefined && valueOf(cell) !== null);

function valueOf(cell: ICellData): Value {
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
const isError = (value: string, { t }: ICellData): boolean =>
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

const areaOf = ({ row, column, values }: Spill): string =>
  writeArea({
    startRow: row,
    endRow: row + values.length - 1,
    startColumn: column,
    endColumn: column + (values[0]?.length ?? 1) - 1,
  });

function columnsByRow(keys: Iterable<string>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const list = found.get(row) ?? [];
    list.push(column);
    found.set(row, list);
  }
  return found;
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
