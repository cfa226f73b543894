import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { settingsTexts } from "../messages/settings";
import type { NamedArea, WorkbookSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
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
  if (areas.length === 0) return fromSeed();
  const findings: Finding[] = [];
  const list = (name: keyof typeof HOLIDAY_AREAS): ReadonlySet<Day> => {
    const area = areas.find((one) => one.name === name);
    return new Set(area ? daysIn(workbook, area, findings) : []);
  };
  const daysOff = list("CD_NGAY_NGHI");
  const makeUpDays = list("CD_NGAY_LAM_BU");
  const area = areas.find(({ name }) => name === "CD_NGAY_LAM_BU");
  for (const day of makeUpDays) {
    if (!daysOff.has(day) || area === undefined) continue;
    const where = sheetCell(area.sheetName, area.row, area.column);
    const text = settingsTexts.dayBothWays(where, formatDay(day));
    findings.push(
      findingAt("lỗi", "day-both-ways", [area.sheetName, area.row, area.column], text),
    );
  }
  return { daysOff, makeUpDays, ownDays: list("CD_NGAY_RIENG"), areas, findings };
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

const daysIn = (
  workbook: WorkbookSnapshot,
  { sheetName, row, column, rows }: NamedArea,
  findings: Finding[],
): readonly Day[] => {
  const values = workbook.sheet(sheetName)?.values.slice(row, row + rows) ?? [];
  return values.flatMap((cells, offset) => {
    const cell = cells[column] ?? "";
    if (typeof cell === "object") return [cell.day];
    if (cell === "") return [];
    const text = settingsTexts.notADay(sheetCell(sheetName, row + offset, column), String(cell));
    findings.push(findingAt("lỗi", "not-a-day", [sheetName, row + offset, column], text));
    return [];
  });
};
