import type { Day } from "../../domain/day";
import { closeDays } from "../actions/closeDays";
import type { CloseValues } from "../reports/closeValues";
import { dailyDue } from "../reports/dailyDue";
import { instantOf } from "../reports/moments";
import { readArchive } from "../reports/readArchive";
import { readForm } from "../respond/readForm";
import { readHolidays } from "../settings/holidays";
import type { WorkbookSnapshot } from "../snapshot";

/** The days to close without anybody there, or why a person is needed to say them. */
export type DaysToClose =
  | { readonly kind: "days"; readonly days: readonly Day[] }
  | { readonly kind: "unclear"; readonly why: readonly string[] };

/** Of the days that the table holds, those that are due and not closed: what is closed changes by people's hands only. */
export function daysToClose(workbook: WorkbookSnapshot): DaysToClose {
  const { values, questions, problems } = readForm(closeDays, {}, workbook);
  const why = [...problems.map(({ message }) => message), ...questions.map(({ text }) => text)];
  if (why.length > 0) return { kind: "unclear", why };
  // The form read every field of the action: these are its values.
  const { ngayChot, cheDo } = values as unknown as CloseValues;
  const closed = new Set(readArchive(workbook)?.days.map(({ day }) => day));
  const holidays = readHolidays(workbook);
  const now = instantOf(workbook.now);
  const isDue = (day: Day): boolean => instantOf(dailyDue(day, cheDo, holidays)) <= now;
  return { kind: "days", days: ngayChot.filter((day) => isDue(day) && !closed.has(day)) };
}
