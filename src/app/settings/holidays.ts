import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { settingsTexts } from "../messages/settings";
import type { NamedArea, WorkbookSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { textOf } from "./cellAt";
import { calendars, type CalendarWord } from "./dayOptions";
import { findingAt } from "./findingAt";
import { holidaySeed } from "./holidaySeed";
import { HOLIDAY_AREAS } from "./settingsLayout";

/** The three lists of the sheet "Ngày nghỉ", as its formulas see them. */
export interface Holidays {
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
  readonly ownDays: ReadonlySet<Day>;
  /** The named areas that were read; fewer than three while the sheet is not complete. */
  readonly areas: readonly NamedArea[];
  readonly findings: readonly Finding[];
}

/** Reads the named areas; a workbook without the sheet has the days that the new sheet will start with. */
export function readHolidays(workbook: WorkbookSnapshot): Holidays {
  const areas = workbook.namedAreas.filter(({ name }) => name in HOLIDAY_AREAS);
  const listed = areas.find(({ name }) => name === "CD_NGAY_NGHI");
  if (listed === undefined) return fromSeed();
  const findings: Finding[] = [];
  const daysOff = new Set<Day>();
  const makeUpDays = new Set<Day>();
  for (const { day, kind, row } of daysIn(workbook, listed, findings)) {
    if (kind !== "làm bù") daysOff.add(day);
    else if (makeUpDays.has(day)) findings.push(sameDay(listed, row, day));
    else makeUpDays.add(day);
  }
  const own = areas.find(({ name }) => name === "CD_NGAY_RIENG");
  const ownDays = new Set(own ? daysIn(workbook, own, findings).map(({ day }) => day) : []);
  return { daysOff, makeUpDays, ownDays, areas, findings };
}

/** The calendar that a word means, with the office's own days. Campaigns work through holidays under "mọi ngày". */
export function calendarOf(word: CalendarWord, holidays: Holidays): Calendar {
  const kind = calendars[word];
  if (kind === "everyDay") return { kind };
  if (kind === "ownList") return { kind, days: holidays.ownDays };
  return { kind, daysOff: holidays.daysOff, makeUpDays: holidays.makeUpDays };
}

const fromSeed = (): Holidays => {
  const days = (kind: "nghỉ" | "làm bù"): ReadonlySet<Day> =>
    new Set(holidaySeed().flatMap((one) => (one.kind === kind ? [one.day] : [])));
  const seeded = { daysOff: days("nghỉ"), makeUpDays: days("làm bù"), ownDays: new Set<Day>() };
  return { ...seeded, areas: [], findings: [] };
};

const sameDay = ({ sheetName, column }: NamedArea, row: number, day: Day): Finding => {
  const text = settingsTexts.sameDay(sheetCell(sheetName, row, column), formatDay(day));
  return findingAt("lỗi", "same-day", [sheetName, row, column], text);
};

interface ListedDay {
  readonly row: number;
  readonly day: Day;
  /** The cell right of the day, as COUNTIFS compares it: without case. */
  readonly kind: string;
}

const KINDS = ["nghỉ", "làm bù"];

const daysIn = (
  workbook: WorkbookSnapshot,
  { name, sheetName, row, column, rows }: NamedArea,
  findings: Finding[],
): readonly ListedDay[] => {
  const values = workbook.sheet(sheetName)?.values.slice(row, row + rows) ?? [];
  const wrong = (code: string, at: number, on: number, text: (where: string) => string): void => {
    const cell = [sheetName, at, on] as const;
    findings.push(findingAt("lỗi", code, cell, text(sheetCell(...cell))));
  };
  return values.flatMap((cells, offset): ListedDay[] => {
    const cell = cells[column] ?? "";
    const at = row + offset;
    if (cell === "") return [];
    if (typeof cell !== "object") {
      wrong("not-a-day", at, column, (where) => settingsTexts.notADay(where, textOf(cell)));
      return [];
    }
    const kind = textOf(cells[column + 1] ?? "").toLowerCase();
    if (name === "CD_NGAY_NGHI" && !KINDS.includes(kind)) {
      wrong("unknown-word", at, column + 1, (where) =>
        settingsTexts.unknownWord(where, kind, KINDS),
      );
    }
    return [{ row: at, day: cell.day, kind }];
  });
};
