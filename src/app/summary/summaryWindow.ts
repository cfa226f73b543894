import type { CountedWindow } from "../../domain/completion/progressDays";
import type { Day } from "../../domain/day";
import { completionTexts } from "../messages/completionRates";
import type { Problem, Question, Questions } from "../plan/outcome";
import { countings, type CalendarWord, type CountingWord } from "../settings/dayOptions";
import { daysOfWindow } from "../settings/daysOfWindow";
import { calendarOf, readHolidays } from "../settings/holidays";
import type { WindowChoice } from "../settings/fittingWindow";
import type { WorkbookSnapshot } from "../snapshot";

export interface WindowAnswers {
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
  readonly lich: CalendarWord;
  readonly cachDem: CountingWord;
}

export interface SummaryWindow {
  readonly kind: "window";
  readonly window: CountedWindow | undefined;
  readonly choice: WindowChoice | undefined;
}

/** The dates of the campaign; asked for where a target makes them matter. */
export function summaryWindow(
  workbook: WorkbookSnapshot,
  answers: WindowAnswers,
  isNeeded: boolean,
): SummaryWindow | Problem | Questions {
  const { tuNgay: from, denNgay: to, lich, cachDem } = answers;
  if (from === undefined || to === undefined) {
    if (!isNeeded) return { kind: "window", window: undefined, choice: undefined };
    return { kind: "questions", questions: missing(from, to) };
  }
  const days = daysOfWindow(workbook, { tuNgay: from, denNgay: to, cachDem, lich });
  if (typeof days !== "number") return days;
  const calendar = calendarOf(lich, readHolidays(workbook));
  return {
    kind: "window",
    window: { from, to, convention: countings[cachDem], calendar },
    choice: { from, to, counting: cachDem, calendar: lich },
  };
}

const missing = (from: Day | undefined, to: Day | undefined): readonly Question[] => {
  const ask = (field: string, day: Day | undefined, text: string): readonly Question[] =>
    day === undefined ? [{ field, text, options: [], guess: null }] : [];
  return [
    ...ask("tuNgay", from, completionTexts.needFrom),
    ...ask("denNgay", to, completionTexts.needTo),
  ];
};
