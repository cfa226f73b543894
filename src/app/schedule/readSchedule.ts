import { fold } from "../text/fold";
import { readQuantity } from "../reading/readQuantity";
import type { SheetSnapshot } from "../snapshot";
import { gridOf, type Grid } from "../table/grid";
import type { Place, PrintedMachine, PrintedRow, PrintedSchedule } from "./printedSchedule";
import { readTimes, type TimesContext } from "./readTimes";

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

const headerOf = (grid: Grid): Header | undefined => {
  for (let row = 0; row < Math.min(grid.rows, MOST_HEADER_ROWS); row += 1) {
    const columns: { -readonly [Name in keyof typeof HEADERS]?: number } = {};
    let [first, last] = [-1, -1];
    for (let column = 0; column < grid.columns; column += 1) {
      const text = fold(grid.text(row, column));
      // A blank header sets apart what stands right of the schedule.
      if (text === "" && first >= 0) break;
      if (text === "") continue;
      if (first < 0) first = column;
      last = column;
      const name = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).find(
        (one) => columns[one] === undefined && HEADERS[one].test(text),
      );
      if (name) columns[name] = column;
    }
    const { unit, dates, site, shift, capacity } = columns;
    const isSchedule = site !== undefined || shift !== undefined || capacity !== undefined;
    if (unit !== undefined && dates !== undefined && isSchedule) {
      return { row, columns: { ...columns, unit, dates }, first, last };
    }
  }
  return undefined;
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
    const { columns } = this.#header;
    const texts = this.#textsOf(row);
    const [first] = texts;
    if (first === undefined) return "blank";
    const only = new Set(texts.map(({ text }) => text)).size === 1;
    const words = fold(first.text);
    if (only && END.test(words)) return "end";
    if (only && (texts.length > 1 || first.at.column !== columns.dates)) {
      this.#readWords(first.text, words, first.at);
      return "words";
    }
    const machine = columns.machine === undefined ? "" : this.#text(row, columns.machine);
    if (machine !== "") this.#useMachine(machine, { row, column: columns.machine ?? 0 });
    this.#readRow(row);
    return "row";
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
    if (this.machines.length === 0) this.#useMachine("Máy 1", this.#placeOf(row, columns.unit));
    this.#unit = this.#named(row, columns.unit, this.#unit);
    this.#site = this.#named(row, columns.site, this.#site);
    const dates = this.#placeOf(row, columns.dates);
    const cell = this.#grid.value(dates.row, dates.column);
    const { times, problems } = readTimes(cell, this.#text(row, columns.dates), this.#context);
    const last = times[times.length - 1];
    if (last?.month !== undefined) this.#context = { month: last.month, year: last.year };
    const capacityText = this.#text(row, columns.capacity);
    const quantity = readQuantity(capacityText);
    const label = /\d+/.exec(this.#text(row, columns.shift))?.[0];
    this.rows.push({
      machine: this.#machine,
      unit: this.#unit.text,
      site: this.#site.text,
      days: times.flatMap(({ days }) => days),
      hours: times.find(({ hours }) => hours)?.hours,
      label: label === undefined ? undefined : Number(label),
      capacity: quantity?.value,
      isPerDay: /ngay/.test(fold(capacityText)) && !/\bca\b/.test(fold(capacityText)),
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
