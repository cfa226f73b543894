// What a cell becomes when this text is typed into it, by the spreadsheet's locale. Google parses what setValues writes in the same way.
import { serialOfDay } from "./serial";

export interface Entered {
  readonly value: string | number | boolean;
  /** The format that typing gives to a cell without one: a date's, a percentage's. */
  readonly pattern?: string;
}

interface Habits {
  readonly decimal: "," | ".";
  readonly group: "," | ".";
  readonly dayFirst: boolean;
}

export function habitsOf(locale: string): Habits {
  const english = /^(en|zh|ja|ko|th|hi|he|es_MX)/.test(locale);
  return {
    decimal: english ? "." : ",",
    group: english ? "," : ".",
    dayFirst: locale !== "en_US" && !/^(zh|ja|ko)/.test(locale),
  };
}

const COMMA_DECIMAL = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?(?:[eE][+-]?\d+)?$|^[+-]?,\d+$/;
const POINT_DECIMAL = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:[eE][+-]?\d+)?$|^[+-]?\.\d+$/;

function readNumber(text: string, { decimal, group }: Habits): number | undefined {
  if (!(decimal === "," ? COMMA_DECIMAL : POINT_DECIMAL).test(text)) return undefined;
  const number = Number(text.split(group).join("").replace(decimal, "."));
  return Number.isFinite(number) ? number : undefined;
}

function readTime(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readDay(text: string, { dayFirst }: Habits, thisYear: number): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const usual = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!usual || (usual[4] === undefined && usual[2] !== "/")) return undefined;
  const year = usual[4] === undefined ? thisYear : fullYear(Number(usual[4]));
  const [first, second] = [Number(usual[1]), Number(usual[3])];
  return dayFirst ? serialOfDay(year, second, first) : serialOfDay(year, first, second);
}

function readMoment(text: string, habits: Habits, thisYear: number): Entered | undefined {
  const [first = "", second, more] = text.split(/\s+/);
  if (more !== undefined) return undefined;
  const day = readDay(first, habits, thisYear);
  const date = habits.dayFirst ? "dd/mm/yyyy" : "m/d/yyyy";
  if (day !== undefined && !Number.isNaN(day)) {
    if (second === undefined) return { value: day, pattern: date };
    const time = readTime(second);
    return time === undefined ? undefined : { value: day + time, pattern: `${date} h:mm:ss` };
  }
  const time = second === undefined ? readTime(first) : undefined;
  return time === undefined ? undefined : { value: time, pattern: "h:mm:ss" };
}

function readPercent(text: string, habits: Habits): Entered | undefined {
  const found = /^(.+?)\s*%$/.exec(text);
  const number = found ? readNumber(found[1] ?? "", habits) : undefined;
  if (number === undefined) return undefined;
  const decimals = (text.split(habits.decimal)[1] ?? "").replace(/\D/g, "").length;
  // Through the decimal text, so that 12,3% is 0.123 and not 0.12300000000000001.
  const value = Number(`${number}e-2`);
  return {
    value: Number.isNaN(value) ? number / 100 : value,
    pattern: decimals === 0 ? "0%" : "0.00%",
  };
}

function readMoney(text: string, habits: Habits): Entered | undefined {
  const found = /^(?:(\$|₫)\s*(.+)|(.+?)\s*(₫|đ))$/.exec(text);
  const number = found ? readNumber((found[2] ?? found[3] ?? "").trim(), habits) : undefined;
  if (number === undefined) return undefined;
  return { value: number, pattern: text.startsWith("$") ? '"$"#,##0.00' : '#,##0 "₫"' };
}

/** Reads typed text; formulas (leading "=") are not its business. In a cell formatted as text everything stays text. */
export function userEntered(
  text: string,
  locale: string,
  cellFormat: string | undefined,
  thisYear: number,
): Entered {
  if (cellFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  // Nothing but a number, a date, an amount of money or a truth value starts like this.
  if (!/^[\d+\-.,$₫tf]/i.test(trimmed)) return { value: text };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const habits = habitsOf(locale);
  const number = readNumber(trimmed, habits);
  if (number !== undefined) {
    const grouped = trimmed.includes(habits.group);
    if (!grouped) return { value: number };
    return { value: number, pattern: trimmed.includes(habits.decimal) ? "#,##0.00" : "#,##0" };
  }
  return (
    readPercent(trimmed, habits) ??
    readMoment(trimmed, habits, thisYear) ??
    readMoney(trimmed, habits) ?? { value: text }
  );
}
