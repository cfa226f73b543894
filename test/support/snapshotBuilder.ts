// Builds the snapshot of a workbook from literal grids, as tests like to write them.
import { JOURNAL_HEAD, JOURNAL_SHEET } from "../../src/app/journal/journalRows";
import { parseAddress } from "../../src/app/text/a1";
import { formatDay } from "../../src/app/text/formatDay";
import { formatNumber } from "../../src/app/text/formatNumber";
import type {
  Area,
  CellValue,
  JournalSheet,
  Mark,
  Moment,
  NamedArea,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/app/snapshot";
import { dayOf, type Day } from "../../src/domain/day";

/** A value, or a cell with more than a value: `{ f: "=A1*2", v: 4 }`. */
export type CellLiteral =
  | CellValue
  | null
  | {
      readonly f?: string;
      readonly v?: CellValue;
      readonly shown?: string;
      readonly format?: string;
    };

export interface SheetLiteral {
  readonly name: string;
  /** Rows may differ in length; missing cells are blank. */
  readonly grid: readonly (readonly CellLiteral[])[];
  /** Areas, or A1 text such as "A1:E1". */
  readonly merges?: readonly (Area | string)[];
  readonly id?: number;
  readonly hidden?: boolean;
  readonly maxRows?: number;
  readonly maxColumns?: number;
}

export interface WorkbookLiteral {
  readonly sheets: readonly SheetLiteral[];
  /** Such as "'PL 2'!B7"; A1 of the first sheet when left out. */
  readonly active?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly marks?: readonly Mark[];
  /** Areas by name: `{ CD_SO_NGAY_GD1: "'Thông tin chiến dịch'!B7" }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly now?: Moment;
}

/** A snapshot that also tells which sheets were asked for, in order and once each: a reading costs service calls. */
export interface BuiltWorkbook extends WorkbookSnapshot {
  readonly sheetsRead: readonly string[];
}

/** The day of a date that exists: `day(2023, 4, 11)`. */
export function day(year: number, month: number, date: number): Day {
  const found = dayOf({ year, month, date });
  if (found === undefined) throw new Error(`no such day: ${date}/${month}/${year}`);
  return found;
}

/** A date cell. */
export function moment(year: number, month: number, date: number, minute = 0): Moment {
  return { day: day(year, month, date), minute };
}

const isMoment = (cell: object): cell is Moment => "minute" in cell;

const valueOf = (cell: CellLiteral | undefined): CellValue => {
  if (cell === undefined || cell === null) return "";
  return typeof cell !== "object" || isMoment(cell) ? cell : (cell.v ?? "");
};

const extra = (cell: CellLiteral | undefined) =>
  typeof cell === "object" && cell !== null && !isMoment(cell) ? cell : undefined;

const shown = (value: CellValue): string => {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : formatDay(value.day);
};

const areaOf = (area: Area | string): Area => {
  if (typeof area !== "string") return area;
  const address = parseAddress(area);
  if (address === undefined) throw new Error(`not an address: ${area}`);
  return address.area;
};

export function buildSheet(literal: SheetLiteral, index = 0): SheetSnapshot {
  const { name, grid, merges = [], id = 1000 + index, hidden = false } = literal;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const map = <T>(read: (cell: CellLiteral | undefined) => T): T[][] =>
    grid.map((row) => Array.from({ length: width }, (_, column) => read(row[column])));
  return {
    id,
    name,
    hidden,
    maxRows: literal.maxRows ?? Math.max(1000, grid.length),
    maxColumns: literal.maxColumns ?? Math.max(26, width),
    values: map(valueOf),
    formulas: map((cell) => extra(cell)?.f ?? ""),
    displayed: map((cell) => extra(cell)?.shown ?? shown(valueOf(cell))),
    numberFormats: map((cell) => extra(cell)?.format ?? ""),
    merges: merges.map(areaOf),
  };
}

const journalOf = (sheet: SheetLiteral | undefined): JournalSheet | undefined =>
  sheet && {
    head: sheet.grid.map((row) => row.slice(0, JOURNAL_HEAD.columns).map(valueOf)),
    texts: (row, count) => {
      const texts = sheet.grid[row]?.slice(JOURNAL_HEAD.columns) ?? [];
      return texts.slice(0, count).map(valueOf);
    },
  };

export function buildWorkbook(literal: WorkbookLiteral): BuiltWorkbook {
  const { sheets, locale = "vi_VN", timeZone = "Asia/Ho_Chi_Minh", marks = [] } = literal;
  const sheetsRead: string[] = [];
  const built = new Map<string, SheetSnapshot>();
  const first = sheets[0]?.name ?? "";
  const active = parseAddress(literal.active ?? "A1");
  if (active === undefined) throw new Error(`not an address: ${String(literal.active)}`);
  return {
    active: {
      sheetName: active.sheet ?? first,
      row: active.area.row,
      column: active.area.column,
    },
    sheetNames: sheets.map(({ name }) => name).filter((name) => name !== JOURNAL_SHEET),
    sheetsRead,
    sheet(name) {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      const found = sheets[index];
      if (found === undefined) return undefined;
      const known = built.get(name) ?? buildSheet(found, index);
      if (!built.has(name)) sheetsRead.push(name);
      built.set(name, known);
      return known;
    },
    journal: journalOf(sheets.find(({ name }) => name === JOURNAL_SHEET)),
    marks,
    namedAreas: Object.entries(literal.names ?? {}).map(([name, text]): NamedArea => {
      const address = parseAddress(text);
      if (address === undefined) throw new Error(`not an address: ${text}`);
      return { name, sheetName: address.sheet ?? first, ...address.area };
    }),
    locale,
    timeZone,
    canRunUnattended: true,
    now: literal.now ?? moment(2023, 6, 12, 930),
  };
}
