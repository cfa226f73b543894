import { windowNames } from "../settings/settingsLayout";
import type { CalendarWord } from "../settings/dayOptions";
import type { NumberExpression } from "../table/numberExpression";
import { elapsedName } from "./elapsedName";
import { forecastDate } from "./forecastDate";
import type { Part } from "./part";
import type { RateFormat } from "./rateFormat";
import { FINISHED, NO_FORECAST, OVERDUE, statusWords } from "./statusWords";

/** What the formulas of one measure read, as seen from the column they stand in. */
export interface FormulaInputs {
  readonly done: NumberExpression;
  readonly base: NumberExpression;
  readonly opening: NumberExpression | undefined;
}

/** The window whose days the formulas of pace count. */
export interface FormulaWindow {
  readonly code: string;
  readonly calendar: CalendarWord;
  /** Percent of planned to date from which on a unit is only late. */
  readonly behindFrom: number;
}

/** Longer than this no forecast goes, as in the domain. */
const MOST_DAYS = 11000;

/**
 * The formula of one part in R1C1, of built-in functions only; equal to the domain's rule for every row.
 *
 * @param window - Needed by the parts that depend on dates.
 */
export function completionFormula(
  part: Part,
  inputs: FormulaInputs,
  rate: RateFormat,
  window: FormulaWindow | undefined,
): string {
  const { done, base, opening } = inputs;
  const d = opening ? `(${done.value}-${opening.value})` : done.value;
  const b = base.value;
  const blanks = [done, base, ...(opening ? [opening] : [])].map(({ blank }) => blank);
  const unless = (empty: readonly string[], value: string): string =>
    `=IF(OR(${empty.join(";")});"";${value})`;
  const unlessZero = (value: string): string => `IF(${b}<=0;"";${value})`;
  if (part === "remaining") return unless(blanks, `${b}-${d}`);
  if (part === "rate") return unless(blanks, unlessZero(rateText(d, b, rate)));
  if (part === "count") return unless(blanks, unlessZero(countText(d, b)));
  if (window === undefined) return "";
  const all = windowNames(window.code).days;
  const behind = elapsedName(window.code);
  // Both are blank while a date is; MIN passes over such texts, and the campaign would look over. An added 0 makes words an error.
  const undated = [`LEN(${behind})=0`, `LEN(${all})=0`];
  const elapsed = `MIN(${behind}+0;${all})`;
  const planned = `${b}*${elapsed}/${all}`;
  const paced = {
    planned,
    difference: `${d}-${planned}`,
    neededPerDay: neededText(d, b, elapsed, all),
    forecast: unlessZero(forecastText(d, b, elapsed, window)),
    status: unlessZero(statusText(d, b, elapsed, all, window.behindFrom)),
  };
  return unless([...undated, ...(part === "planned" ? [base.blank] : blanks)], paced[part]);
}

const neededText = (d: string, b: string, elapsed: string, all: string): string =>
  `IF(${d}>=${b};0;IF(${elapsed}>=${all};"${OVERDUE}";ROUNDUP((${b}-${d})/(${all}-${elapsed});0)))`;

/** Whole numbers are rounded, so that a half is a half: 12,345 is no binary fraction. */
const rounded = (d: string, b: string, scale: number): string =>
  `IF(${d}<${b};MIN(ROUND(${d}*${scale}/${b};0);${scale - 1});ROUND(${d}*${scale}/${b};0))`;

const rateText = (d: string, b: string, { scale, divisor }: RateFormat): string =>
  rounded(d, b, scale) + (divisor === 1 ? "" : `/${divisor}`);

/** "3.552/4.254 (83,5 %)" in every locale: built from digits, not from a number format. */
const countText = (d: string, b: string): string => {
  const rate = rounded(d, b, 1000);
  const text = `${grouped(d)}&"/"&${grouped(b)}&" ("&INT(${rate}/10)&","&MOD(${rate};10)&" %)"`;
  return `IF(${d}<0;"";${text})`;
};

const grouped = (x: string): string => {
  const group = (power: number): string => `RIGHT(1000+MOD(INT(${x}/10^${power});1000);3)`;
  return `IF(${x}<1000;${x};IF(${x}<10^6;INT(${x}/1000);INT(${x}/10^6)&"."&${group(3)})&"."&${group(0)})`;
};

const statusText = (d: string, b: string, elapsed: string, all: string, from: number): string =>
  [
    `IF(${d}>${b};"${statusWords.exceeded}"`,
    `IF(${d}=${b};"${statusWords.met}"`,
    `IF(${elapsed}>=${all};"${statusWords.notCompleted}"`,
    `IF(${d}*${all}>=${b}*${elapsed};"${statusWords.onTrack}"`,
    `IF(${d}*${all}*100>=${b}*${elapsed}*${from};"${statusWords.behind}";"${statusWords.atRisk}")))))`,
  ].join(";");

const forecastText = (
  d: string,
  b: string,
  elapsed: string,
  { code, calendar }: FormulaWindow,
): string => {
  const date = forecastDate(calendar, code, `ROUNDUP(${b}*${elapsed}/${d};0)`);
  return `IF(${d}>=${b};"${FINISHED}";IF(OR(${d}<=0;${elapsed}<=0);"${NO_FORECAST}";IF(${b}*${elapsed}>${d}*${MOST_DAYS};"${NO_FORECAST}";${date})))`;
};
