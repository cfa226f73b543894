import { readQuantity } from "../reading/readQuantity";
import type { SheetSnapshot } from "../snapshot";
import { gridOf, type Grid } from "../table/grid";
import { fold } from "../text/fold";
import type { Place, PrintedMachine, PrintedRow, PrintedSchedule } from "./printedSchedule";
import { contextAfter, readTimes, type TimesContext, type TimesReading } from "./readTimes";
import { scheduleHeader, type ScheduleHeader } from "./scheduleHeader";
import { findHours, type Shift } from "./shiftHours";

/** "MÁY 1", "Tổ lưu động số 2", "II. Tổ 02". */
const MACHINE =
  /^(?:to|may|nhom|kip|doi)(?: (?:may|so|thu nhan|luu dong|cong tac|cap|dinh danh|can cuoc|cccd))* ?(?:\d{1,3}|[a-h]|[ivx]{1,4})$/;
/** Where a schedule ends and its notes begin. */
const END = /^(?:ghi chu|noi nhan|chua xep|tm |kt )/;
/** With its tones: "Công an" is no sum. */
const TOTAL = /^(?:tổng|cộng)(?: |$)/iu;
/** "nt", "-nt-", "như trên": what the row above says. */
const DITTO = /^(?:nt|n\/t|nhu tren)$/;
const MOST_BLANK_ROWS = 3;

/** The schedule of a sheet in the annex's form; undefined where there is none. */
export function readSchedule(sheet: SheetSnapshot): PrintedSchedule | undefined {
  const grid = gridOf(sheet);
  const header = scheduleHeader(grid);
  if (header === undefined) return undefined;
  const state = new Reader(grid, header);
  let blanks = 0;
  for (let row = header.body; row < grid.rows && blanks <= MOST_BLANK_ROWS; row += 1) {
    const kind = state.read(row);
    if (kind === "end") break;
    blanks = kind === "blank" ? blanks + 1 : 0;
  }
  const { machines, rows } = state;
  return rows.length === 0 ? undefined : { sheet, machines, rows };
}

/** Walks down the rows; cells left blank below a name go on speaking of it. */
class Reader {
  readonly machines: PrintedMachine[];
  readonly rows: PrintedRow[];
  readonly #grid: Grid;
  readonly #header: ScheduleHeader;
  #unit: { text: string; at: Place };
  #site: { text: string; at: Place };
  #context: TimesContext;
  /** What the cell of dates above says. */
  #above: TimesReading | undefined;
  #machine: number;

  constructor(grid: Grid, header: ScheduleHeader) {
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
    const { dates, hours, shift } = this.#header.columns;
    const goesOn =
      texts.length === 1 &&
      [dates, hours, shift].includes(first.at.column) &&
      !isSentence(first.text);
    if (!isOnly || goesOn) return this.#readCells(row, texts);
    if (END.test(fold(first.text))) return "end";
    this.#readWords(first.text, first.at);
    return "words";
  }

  /** A row of sums and a remark beside nothing are no visits. */
  #readCells(row: number, texts: readonly { readonly text: string }[]): "row" | "words" {
    const { unit, dates, hours, shift } = this.#header.columns;
    const own = [unit, dates, hours, shift].map((column) => this.#grid.text(row, column ?? -1));
    if (own.join("") === "" || texts.some(({ text }) => TOTAL.test(text))) return "words";
    this.#readRow(row);
    return "row";
  }

  /** Clean text; none where it says "as above". */
  #text(row: number, column: number | undefined): string {
    const text = column === undefined ? "" : this.#grid.text(row, column);
    return DITTO.test(fold(text)) ? "" : text;
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

  #readWords(text: string, at: Place): void {
    const [head = ""] = text.replace(/^(?:[IVX]{1,4}|\d{1,2})[.)] ?/, "").split(/[:(–—-]/);
    const isMachine = MACHINE.test(fold(head));
    if (isMachine) this.#useMachine(head.trim(), at);
    const words = isMachine ? text.slice(text.indexOf(head) + head.length) : text;
    const note = words.replace(/^[\s:–—-]+/, "");
    const own = this.machines[this.#machine];
    if (own && note !== "")
      this.machines[this.#machine] = { ...own, notes: [...own.notes, { text: note, at }] };
  }

  #forget(): void {
    this.#unit = { text: "", at: { row: 0, column: 0 } };
    this.#site = this.#unit;
    this.#context = {};
    this.#above = undefined;
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
    const { times, problems } = this.#timesAt(row, dates);
    this.#context = contextAfter(times, this.#context);
    const shift = this.#text(row, columns.shift);
    const beside = `${this.#text(row, columns.hours)} ${shift}`;
    const own = times.find(({ hours }) => hours.length > 0)?.hours;
    const periods = own ?? findHours(beside).filter(({ from, to }) => from < to);
    this.rows.push({
      machine: this.#machine,
      unit: this.#unit.text,
      site: this.#site.text,
      days: times.flatMap(({ days }) => days),
      periods: periods.map(({ from, to }) => ({ from, to })),
      hours: wholeOf(periods),
      label: labelIn(
        shift,
        periods.length > 0 ? "" : `${beside} ${this.#text(row, columns.dates)}`,
      ),
      ...capacityIn(this.#text(row, columns.capacity), this.#header.isPerDay),
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

  /** A cell of dates that is left blank beside another shift of the same unit says what the one above says. */
  #timesAt(row: number, { row: r, column: c }: Place): TimesReading {
    const { columns } = this.#header;
    const shown = this.#grid.text(row, columns.dates);
    const isLeft = shown === "" && this.#text(row, columns.unit) === "";
    const isAbove = isLeft || DITTO.test(fold(shown));
    const reading =
      isAbove && this.#above
        ? { ...this.#above, problems: [] }
        : readTimes(this.#grid.value(r, c), shown, this.#context);
    this.#above = reading;
    return reading;
  }

  #named(row: number, column: number | undefined, before: { text: string; at: Place }) {
    const text = this.#text(row, column);
    return text === "" ? before : { text, at: this.#placeOf(row, column) };
  }
}

const OF_DATES =
  /^(?:từ|đến|tới|ngày|tháng|năm|hết|và|các|gồm|cả|buổi|sáng|chiều|tối|thứ|chủ|nhật|giờ|phút|ca)$/iu;

/** Words about a machine that stand where its dates would: more than any list of dates has. */
const isSentence = (text: string): boolean =>
  (text.normalize("NFC").match(/\p{L}{2,}/gu) ?? []).filter((word) => !OF_DATES.test(word)).length >
  3;

const wholeOf = (periods: readonly Shift[]): Shift | undefined => {
  const [first] = periods;
  const last = periods[periods.length - 1];
  return first && last ? { from: first.from, to: last.to } : undefined;
};

const HALVES = [/sáng/iu, /chiều/iu, /tối/iu];

/** "Ca 02" is 2, whatever hours stand beside it; without hours the afternoon is 2 too. */
const labelIn = (shift: string, words: string): number | undefined => {
  const bare = findHours(shift).reduce((rest, { text }) => rest.replace(text, " "), shift);
  const number = /\d+/.exec(bare)?.[0];
  const half = HALVES.findIndex((name) => name.test(words.normalize("NFC")));
  return number === undefined ? (half < 0 ? undefined : half + 1) : Number(number);
};

/** "160 hồ sơ/ Ca/ngày" is of a shift, "320 hồ sơ/ngày" of a whole day. */
const capacityIn = (text: string, isPerDay: boolean): Pick<PrintedRow, "capacity" | "per"> => {
  const words = fold(text).split(/[ /]+/);
  const isOfDay = words.includes("ngay") && !words.includes("ca");
  const per = isOfDay ? "day" : isPerDay && !words.includes("ca") ? "heading" : "shift";
  return { capacity: readQuantity(text)?.value, per };
};
