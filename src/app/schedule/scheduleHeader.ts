import type { Grid } from "../table/grid";
import { fold } from "../text/fold";

/** Headings of a schedule in the annex's form, and in others of its kind. */
const HEADERS = {
  number: /^(?:tt|stt|so tt)$/,
  machine: /^(?:to|may|to may|nhom|kip)(?: so| thu nhan| cong tac| luu dong)?$/,
  site: /^(?:dia diem|noi thu nhan|diem)/,
  unit: /^(?:don vi(?! tinh)|xa|phuong|ten don vi|ten xa)/,
  dates: /^(?:thoi gian|lich|ngay (?:thuc hien|thu nhan|lam viec|cap|to chuc)|cac ngay)/,
  hours: /^(?:gio|buoi|khung gio)/,
  shift: /^ca(?: |$)/,
  capacity: /(?:chi tieu|cong suat|dinh muc|so ho so)/,
} as const;

type Name = keyof typeof HEADERS;
const NAMES = Object.keys(HEADERS) as readonly Name[];

export interface ScheduleHeader {
  /** First row below the headings. */
  readonly body: number;
  readonly columns: Partial<Record<Name, number>> & {
    readonly unit: number;
    readonly dates: number;
  };
  readonly first: number;
  readonly last: number;
  /** Whether the heading of the capacity speaks of a day, not of a shift. */
  readonly isPerDay: boolean;
}

const MOST_ROWS = 40;

/** The headings of a schedule on a sheet, if there is one. */
export function scheduleHeader(grid: Grid): ScheduleHeader | undefined {
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
    const texts = Array.from({ length: grid.columns }, (_, column) => fold(grid.text(row, column)));
    const first = texts.findIndex((text) => text !== "");
    // A blank heading sets apart what stands right of the schedule.
    const blank = texts.findIndex((text, column) => column > first && text === "");
    const last = (blank < 0 ? texts.length : blank) - 1;
    const columns = columnsIn(texts.slice(0, last + 1));
    const { unit, dates } = columns;
    if (unit === undefined || dates === undefined || !isSchedule(columns, texts)) continue;
    const words = fold(grid.text(row, columns.capacity ?? -1)).split(/[ /]+/);
    const isPerDay = words.includes("ngay") && !words.includes("ca");
    return below(grid, row, {
      body: row + 1,
      columns: { ...columns, unit, dates },
      first,
      last,
      isPerDay,
    });
  }
  return undefined;
}

/** A place or a shift; a figure alone does beside "Thời gian", but not beside a day, as in a list of what was done. */
const isSchedule = (
  { site, shift, capacity, dates = -1 }: Partial<Record<Name, number>>,
  texts: readonly string[],
): boolean =>
  site !== undefined ||
  shift !== undefined ||
  (capacity !== undefined && texts[dates]?.startsWith("ngay") === false);

const columnsIn = (texts: readonly string[]): Partial<Record<Name, number>> => {
  const columns: Partial<Record<Name, number>> = {};
  texts.forEach((text, column) => {
    const name = NAMES.find((one) => columns[one] === undefined && HEADERS[one].test(text));
    if (name) columns[name] = column;
  });
  return columns;
};

/** Takes in a second row of headings, "Ngày | Giờ" under "Thời gian", and a row of numbers "(1) (2) (3)". */
const below = (grid: Grid, row: number, header: ScheduleHeader): ScheduleHeader => {
  const { first, last, body } = header;
  const { unit, dates } = header.columns;
  const texts = Array.from({ length: last + 1 }, (_, column) => fold(grid.text(body, column)));
  const next = { ...header, body: body + 1 };
  if (isNumbering(texts.slice(first))) return next;
  const [ofUnit = "", ofDates = ""] = [texts[unit], texts[dates]];
  const isHeading = ofUnit === "" || ofUnit === fold(grid.text(row, unit));
  if (!isHeading || !/^\D+$/.test(ofDates)) return header;
  return below(grid, body, {
    ...next,
    columns: { ...header.columns, ...partsOf(grid, row, header) },
  });
};

/** Of the columns under the heading of the dates, the one of days and the one of hours. */
const partsOf = (
  grid: Grid,
  row: number,
  { body, last, columns }: ScheduleHeader,
): Pick<ScheduleHeader["columns"], "dates" | "hours"> => {
  const heading = grid.text(row, columns.dates);
  const under = (name: RegExp): number | undefined =>
    Array.from({ length: last + 1 }, (_, column) => column).find(
      (column) => grid.text(row, column) === heading && name.test(fold(grid.text(body, column))),
    );
  const hours = under(/^(?:gio|buoi)/);
  const dates = under(/^(?:cac )?ngay/) ?? columns.dates;
  return { dates, ...(hours !== undefined && { hours }) };
};

const isNumbering = (texts: readonly string[]): boolean => {
  const own = texts.filter((text) => text !== "");
  return own.length > 2 && own.every((text) => /^(?:\d{1,2}|[a-h])$/.test(text));
};
