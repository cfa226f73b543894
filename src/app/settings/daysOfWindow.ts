import { countDays } from "../../domain/countDays";
import type { Day } from "../../domain/day";
import { dailyTexts } from "../messages/dailyTargets";
import type { Problem } from "../plan/outcome";
import { countings, type CalendarWord, type CountingWord } from "./dayOptions";
import { calendarOf, readHolidays } from "./holidays";
import type { WorkbookSnapshot } from "../snapshot";
import { formatDay } from "../text/formatDay";
import { problemOf } from "../plan/problemOf";

interface WindowValues {
  readonly tuNgay: Day;
  readonly denNgay: Day;
  readonly cachDem: CountingWord;
  readonly lich: CalendarWord;
}

/** Days of the window that was chosen; a refusal where there are none. */
export function daysOfWindow(
  workbook: WorkbookSnapshot,
  { tuNgay, denNgay, cachDem, lich }: WindowValues,
): number | Problem {
  const [from, to] = [formatDay(tuNgay), formatDay(denNgay)];
  if (denNgay < tuNgay) return problemOf("end-before-start", [dailyTexts.endBeforeStart(from, to)]);
  const calendar = calendarOf(lich, readHolidays(workbook));
  const days = countDays(tuNgay, denNgay, countings[cachDem], calendar);
  return days > 0 ? days : problemOf("no-days", [dailyTexts.noDays(from, to, cachDem, lich)]);
}
