import type { Day } from "../../domain/day";
import { reportTally } from "../../domain/reports/reportTally";
import { registerTexts } from "../messages/reportsRegister";
import type { Moment } from "../snapshot";
import { asOfText } from "../text/asOfText";
import { formatDay } from "../text/formatDay";
import { momentOf } from "./moments";
import type { RegisterPeriod } from "./register";
import type { RegisterInputs } from "./registerInputs";

const MOST_DAYS = 10;

const named = ({ entries }: RegisterPeriod, kind: string): readonly string[] =>
  entries.flatMap(({ unit, state }) => (state.kind === kind ? [unit] : []));

/** How things stand, in sentences; nothing of it depends on the minute at which it is read. */
export function registerSummary(inputs: RegisterInputs): readonly string[] {
  const { asOf, current, periods, unclosed, hasPeriodic } = inputs;
  const tally = reportTally(periods.flatMap(({ entries }) => entries.map(({ state }) => state)));
  const { expected, received, onTime, late, missing } = tally;
  return [
    asOf === undefined
      ? registerTexts.nothingClosed
      : registerTexts.asOf(asOfText(asOf.due), formatDay(asOf.day)),
    ...(current?.day === undefined ? [] : currentSentences(current, current.day)),
    registerTexts.totals(expected, received, onTime, late, missing),
    ...(unclosed.length > 0 ? [registerTexts.unclosed(unclosed.length, listed(unclosed))] : []),
    ...(hasPeriodic ? [] : [registerTexts.noPeriodic]),
  ];
}

const currentSentences = (current: RegisterPeriod, day: Day): readonly string[] => {
  const { entries, due } = current;
  const [missing, notDue] = [named(current, "missing"), named(current, "notDue")];
  const received = entries.length - missing.length - notDue.length;
  const hour = asOfText(momentOf(due));
  return [
    registerTexts.dayState(formatDay(day), received, entries.length, hour),
    ...(missing.length > 0 ? [registerTexts.missing(missing)] : []),
    ...(notDue.length > 0 ? [registerTexts.notDue(notDue)] : []),
  ];
};

const listed = (days: readonly Day[]): string => {
  const more = days.length > MOST_DAYS ? ["…"] : [];
  return [...days.slice(0, MOST_DAYS).map(formatDay), ...more].join("; ");
};

/** A message to send to those who have not reported; undefined where everybody has. */
export function reminder({ current }: RegisterInputs, now: Moment): string | undefined {
  if (current?.day === undefined) return undefined;
  const names = [...named(current, "missing"), ...named(current, "notDue")];
  if (names.length === 0) return undefined;
  return registerTexts.reminder(
    asOfText(now),
    names.length,
    current.entries.length,
    registerTexts.period(formatDay(current.day)),
    asOfText(momentOf(current.due)),
    names.join(", "),
  );
}
