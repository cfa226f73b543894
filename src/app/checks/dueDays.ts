import { countsOn } from "../../domain/countsOn";
import { weekday, type Day } from "../../domain/day";
import { dayChecks } from "../messages/checksDays";
import { findDays } from "../reading/findDays";
import { calendarOf } from "../settings/holidays";
import type { SheetSnapshot } from "../snapshot";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext } from "./checkContext";
import { signedOn } from "./signedOn";
import { statedPhases } from "./statedPhases";
import { statedWindows } from "./statedWindows";
import { textCells } from "./textCells";

/** Reports due before their period is over, on days off, or with no working day left to make them. */
export const dueDays: Check = {
  codes: ["due-before-period-ends", "due-on-day-off", "no-working-day"],
  run: (context) => duesIn(context).flatMap((due) => judge(context, due)),
};

interface Due {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly day: Day;
  /** Last day of its period, where it is due before that day is over. */
  readonly end: Day | undefined;
}

const REPORT = /báo cáo|gửi|nộp/i;
const BY = /(?:trước|chậm nhất|hạn(?: cuối| nộp| gửi| báo cáo)?|đến hết|xong)[^.;\d]{0,25}$/i;
const FINAL = /tổng kết|kết thúc|cuối (?:đợt|kỳ|chiến dịch)/i;

const duesIn = (context: CheckContext): readonly Due[] => {
  const { sheets } = context;
  const lists = statedPhases(context);
  const windows = statedWindows(context);
  return sheets.flatMap((sheet) => {
    const phases = lists.filter((list) => list.sheet === sheet.name).flatMap((list) => list.phases);
    const own = windows.filter((window) => window.sheet === sheet.name);
    const ends = [...phases, ...own, context.settings].flatMap(({ to }) => to ?? []);
    const inTables = phases.flatMap(({ row, to, due }): readonly Due[] => {
      if (due === undefined) return [];
      const end = to !== undefined && due.day <= to ? to : undefined;
      return [{ sheet, row, column: due.column, day: due.day, end }];
    });
    return [...inTables, ...sentences(sheet, ends)];
  });
};

/** "Báo cáo tổng kết gửi trước ngày 05/11/2023": a sentence on reports with one day that is a limit. */
const sentences = (sheet: SheetSnapshot, ends: readonly Day[]): readonly Due[] =>
  textCells(sheet).flatMap(({ row, column, text }): readonly Due[] => {
    if (!REPORT.test(text)) return [];
    const days = findDays(text).flatMap((found) => {
      return found.kind === "day" && BY.test(text.slice(0, found.at)) ? [found.day] : [];
    });
    return days.map((day) => {
      const last = Math.max(...ends) as Day;
      const isEarly = FINAL.test(text) && ends.length > 0 && day < last;
      const end = ends.includes(day) ? day : isEarly ? last : undefined;
      return { sheet, row, column, day, end };
    });
  });

const judge = (context: CheckContext, due: Due): readonly Observation[] => {
  const { sheet, row, column, day, end } = due;
  const place = [sheet.name, row, column] as const;
  const working = calendarOf("ngày làm việc", context.holidays);
  const findings: Observation[] = [];
  if (end !== undefined) {
    const said = dayChecks.dueBeforeEnd(day, end);
    findings.push(observation("cần xác nhận", "due-before-period-ends", place, said));
  }
  if (!countsOn(working, day)) {
    const said = dayChecks.dueOnDayOff(day, dayOff(context, day));
    findings.push(observation("lưu ý", "due-on-day-off", place, said));
  }
  const signed = signedOn(sheet);
  if (signed !== undefined && signed < day && !hasWorkingDay(signed, day, working)) {
    const said = dayChecks.noWorkingDay(signed, day);
    findings.push(observation("cần xác nhận", "no-working-day", place, said));
  }
  return findings;
};

const hasWorkingDay = (
  after: Day,
  before: Day,
  calendar: Parameters<typeof countsOn>[0],
): boolean => {
  for (let day = after + 1; day < before; day += 1) {
    if (countsOn(calendar, day as Day)) return true;
  }
  return false;
};

const dayOff = ({ holidays }: CheckContext, day: Day): string => {
  if (holidays.daysOff.has(day)) return "ngày nghỉ lễ";
  return weekday(day) === 7 ? "Chủ nhật" : "thứ Bảy";
};
