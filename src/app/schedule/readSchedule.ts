import { fold } from "../text/fold";
import { readQuantity } from "../reading/readQuantity";
import type { SheetSnapshot } from "../snapshot";
import { gridOf, type Grid } from "../table/grid";
import type { Place, PrintedMachine, PrintedRow, PrintedSchedule } from "./printedSchedule";
import { contextAfter, readTimes, type TimesContext } from "./readTimes";

const HEADERS = {
  number: /^(?:tt|stt|so tt)$/,
  machine: /^(?:to )?may(?: so| thu nhan)?$/,
  site: /^(?:dia diem|noi thu nhan|diem)/,
  unit: /^(?:don vi|xa|ten don vi|ten xa)/,
  dates: /^(?:thoi gian|lich|ngay thuc hien|cac ngay)/,
  shift: /^ca(?: |$)/,
  capacity: /(?:chi tieu|cong suat|dinh muc|so ho so)/,
} as const;

type Columns = Partial<Record<keyof typeof HEADERS, number>>;

interface Header {
  readonly row: number;
  readonly columns: Columns & { readonly unit: number; readonly dates: number };
  readonly first: number;
  readonly last: number;
}

const MACHINE = /^(?:to may|may|to)(?: thu nhan)?(?: so)? ?\w{1,4}$/;
/** Where a schedule ends and its notes begin. */
const END = /^(?:ghi chu|noi nhan|chua xep|tm |kt )/;
const MOST_BLANK_ROWS = 3;
const MOST_HEADER_ROWS = 40;

/** The schedule of a sheet in the annex's form; undefined where there is none. */
export function readSchedule(sheet: SheetSnapshot): PrintedSchedule | undefined {
  const grid = gridOf(sheet);
  const header = headerOf(grid);
  if (header === undefined) return undefined;
  const state = new Reader(grid, header);
  let blanks = 0;
  for (let row = header.row + 1; row < grid.rows && blanks <= MOST_BLANK_ROWS; row += 1) {
    const kind = state.read(row);
    if (kind === "end") break;
    blanks = kind === "blank" ? blanks + 1 : 0;
  }
  const { machines, rows } = state;
  return rows.length === 0 ? undefined : { sheet, machines, rows };
}

const NAMES = Object.keys(HEADERS) as readonly (keyof typeof HEADERS)[];

const headerOf = (grid: Grid): Header | undefined => {
  for (let row = 0; row < Math.min(grid.rows, MOST_HEADER_ROWS); row += 1) {
    const texts = Array.from({ length: grid.columns }, (_, column) => fold(grid.text(row, column)));
    const first = texts.findIndex((text) => text !== "");
    // A blank header sets apart what stands right of the schedule.
    const blank = texts.findIndex((text, column) => column > first && text === "");
    const last = (blank < 0 ? texts.length : blank) - 1;
    const columns = columnsIn(texts.slice(0, last + 1));
    const { unit, dates } = columns;
    const isSchedule = ["site", "shift", "capacity"].some((name) => name in columns);
    if (unit !== undefined && dates !== undefined && isSchedule) {
      return { row, columns: { ...columns, unit, dates }, first, last };
    }
  }
  return undefined;
};

const columnsIn = (texts: readonly string[]): Columns => {
  const columns: { -readonly [Name in keyof Columns]: Columns[Name] } = {};
  texts.forEach((text, column) => {
    const name = NAMES.find((one) => columns[one] === undefined && HEADERS[one].test(text));
    if (name) columns[name] = column;
  });
  return columns;
};

/** Walks down the rows; cells left blank below a name go on speaking of it. */
class Reader {
  readonly machines: PrintedMachine[];
  readonly rows: PrintedRow[];
  readonly #grid: Grid;
  readonly #header: Header;
  #unit: { text: string; at: Place };
  #site: { text: string; at: Place };
  #context: TimesContext;
  #machine: number;

  constructor(grid: Grid, header: Header) {
    this.machines = [];
    this.rows = [];
    this.#grid = grid;
    this.#header = header;
    this.#unit = { text: "", at: { row: 0, column: 0 } };
    this.#site = this.#unit;
    this.#context = {};
    this.#machine = -1;
  }

  read(row: number): "blank" | "end" | "row" | "words" {
    const texts = this.#textsOf(row);
    const [first] = texts;
    if (first === undefined) return "blank";
    const isOnly = new Set(texts.map(({ text }) => text)).size === 1;
    const isDates = texts.length === 1 && first.at.column === this.#header.columns.dates;
    if (!isOnly || isDates) {
      this.#readRow(row);
      return "row";
    }
    const words = fold(first.text);
    if (END.test(words)) return "end";
    this.#readWords(first.text, words, first.at);
    return "words";
  }

  #text(row: number, column: number | undefined): string {
    return column === undefined ? "" : this.#grid.text(row, column);
  }

  #textsOf(row: number): readonly { readonly text: string; readonly at: Place }[] {
    const { first, last } = this.#header;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .map((column) => ({ text: this.#grid.text(row, column), at: this.#placeOf(row, column) }))
      .filter(({ text }) => text !== "");
  }

  /** The first cell of a merge, which is the one that holds something. */
  #placeOf(row: number, column: number | undefined): Place {
    const at = { row, column: column ?? this.#header.columns.dates };
    const area = this.#grid.merge(at.row, at.column);
    return area ? { row: area.row, column: area.column } : at;
  }

  #readWords(text: string, words: string, at: Place): void {
    if (MACHINE.test(words)) {
      this.#useMachine(text, at);
      return;
    }
    const own = this.machines[this.#machine];
    if (own) this.machines[this.#machine] = { ...own, notes: [...own.notes, { text, at }] };
  }

  #forget(): void {
    this.#unit = { text: "", at: { row: 0, column: 0 } };
    this.#site = this.#unit;
    this.#context = {};
  }

  /** A machine that is named again goes on where it was. */
  #useMachine(name: string, at: Place): void {
    const known = this.machines.findIndex((machine) => fold(machine.name) === fold(name));
    if (known >= 0 && known === this.#machine) return;
    if (known < 0) this.machines.push({ name, at, notes: [] });
    this.#machine = known < 0 ? this.machines.length - 1 : known;
    this.#forget();
  }

  #readRow(row: number): void {
    const { columns } = this.#header;
    const machine = this.#text(row, columns.machine);
    if (machine !== "") this.#useMachine(machine, this.#placeOf(row, columns.machine));
    else if (this.machines.length === 0)
      this.#useMachine("Máy 1", this.#placeOf(row, columns.unit));
    this.#unit = this.#named(row, columns.unit, this.#unit);
    this.#site = this.#named(row, columns.site, this.#site);
    const dates = this.#placeOf(row, columns.dates);
    const cell = this.#grid.value(dates.row, dates.column);
    const { times, problems } = readTimes(cell, this.#text(row, columns.dates), this.#context);
    this.#context = contextAfter(times, this.#context);
    const label = /\d+/.exec(this.#text(row, columns.shift))?.[0];
    this.rows.push({
      machine: this.#machine,
      unit: this.#unit.text,
      site: this.#site.text,
      days: times.flatMap(({ days }) => days),
      hours: times.find(({ hours }) => hours)?.hours,
      label: label === undefined ? undefined : Number(label),
      ...capacityIn(this.#text(row, columns.capacity)),
      at: {
        dates,
        unit: this.#unit.at,
        site: this.#site.at,
        shift: this.#placeOf(row, columns.shift),
        capacity: this.#placeOf(row, columns.capacity),
      },
      problems,
    });
  }

  #named(row: number, column: number | undefined, before: { text: string; at: Place }) {
    const text = this.#text(row, column);
    return text === "" ? before : { text, at: this.#placeOf(row, column) };
  }
}

/** "160 hồ sơ/ Ca/ngày" is of a shift, "320 hồ sơ/ngày" of a whole day. */
const capacityIn = (text: string): Pick<PrintedRow, "capacity" | "isPerDay"> => {
  const words = fold(text).split(/[ /]+/);
  const isPerDay = words.includes("ngay") && !words.includes("ca");
  return { capacity: readQuantity(text)?.value, isPerDay };
};
