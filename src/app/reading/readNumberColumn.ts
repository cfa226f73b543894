import type { CellValue } from "../snapshot";
import { formatDay } from "../text/formatDay";
import { readNumber, type Habit, type NumberReading } from "./readNumber";

/** One cell of a column of numbers. Blank is blank, never zero. */
export type NumberCell =
  | {
      readonly kind: "value";
      readonly value: number;
      /** Whether the cell holds text that only reads as a number. */
      readonly text: boolean;
    }
  | { readonly kind: "blank" }
  | {
      readonly kind: "problem";
      readonly problem: "text" | "error" | "negative" | "fraction" | "ambiguous";
      /** What the cell holds, not cut. */
      readonly found: string | number;
      /** What it may mean, when `ambiguous`: "2,7 hay 2.700?". */
      readonly readings?: readonly [decimal: number, thousands: number];
    };

/** `count`: whole and not negative. `number`: any, such as rates and differences. */
export type NumberKind = "count" | "number";

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

const problem = (
  kind: "text" | "error" | "negative" | "fraction",
  found: string | number,
): NumberCell => ({ kind: "problem", problem: kind, found });

const ambiguous = (found: string | number, decimal: number, thousands: number): NumberCell => ({
  kind: "problem",
  problem: "ambiguous",
  found,
  readings: [decimal, thousands],
});

/**
 * Reads a column as one: texts such as "17.410" and "17,410" mean what the unmistakable texts of the column prove, and are
 * ambiguous where these contradict each other or say nothing.
 *
 * A fraction with at most three decimals among counts is ambiguous too: a sheet in English turns a typed "2.700" into 2.7.
 */
export function readNumberColumn(
  cells: readonly CellValue[],
  kind: NumberKind,
): readonly NumberCell[] {
  const texts = new Map<string, NumberReading>();
  for (const cell of cells) {
    if (typeof cell === "string" && !texts.has(cell)) texts.set(cell, readNumber(cell));
  }
  const habits = habitsOf(texts.values(), kind);
  return cells.map((cell) => {
    if (typeof cell === "number") return judge(cell, cell, kind);
    if (typeof cell === "string") return readText(cell, texts.get(cell), habits, kind);
    return problem("text", typeof cell === "boolean" ? String(cell) : formatDay(cell.day));
  });
}

/** Which decimal marks the texts prove. A fraction among counts proves nothing: it is itself in doubt. */
const habitsOf = (texts: Iterable<NumberReading>, kind: NumberKind): ReadonlySet<Habit> => {
  const habits = new Set<Habit>();
  for (const reading of texts) {
    if (reading.kind !== "number" || reading.habit === undefined) continue;
    if (kind === "number" || Number.isInteger(reading.value)) habits.add(reading.habit);
  }
  return habits;
};

const readText = (
  text: string,
  reading: NumberReading | undefined,
  habits: ReadonlySet<Habit>,
  kind: NumberKind,
): NumberCell => {
  if (reading === undefined || reading.kind === "none") return notNumber(text);
  if (reading.kind === "ambiguous") {
    return decide(text, reading.decimal, reading.thousands, ".", [...habits], kind);
  }
  if (reading.decimal === undefined) return judge(reading.value, text, kind);
  // With no evidence "17.410" is 17410, as Vietnamese offices write; "17,410" stays open.
  const proved: readonly Habit[] = habits.size === 0 ? [","] : [...habits];
  return decide(text, reading.decimal, reading.value, ",", proved, kind);
};

const notNumber = (text: string): NumberCell => {
  if (/^[\s\u200b-\u200f\u2060\ufeff]*$/.test(text)) return { kind: "blank" };
  return problem(ERROR.test(text) ? "error" : "text", text);
};

/** @param grouping - The habit under which the mark separates thousands. */
const decide = (
  text: string,
  decimal: number,
  thousands: number,
  grouping: Habit,
  proved: readonly Habit[],
  kind: NumberKind,
): NumberCell => {
  const [habit, contradiction] = proved;
  if (habit === undefined || contradiction !== undefined)
    return ambiguous(text, decimal, thousands);
  if (habit === grouping) return judge(thousands, text, kind);
  return kind === "number" ? judge(decimal, text, kind) : ambiguous(text, decimal, thousands);
};

const judge = (value: number, found: string | number, kind: NumberKind): NumberCell => {
  if (kind === "count" && value < 0) return problem("negative", found);
  if (kind === "number" || Number.isInteger(value)) {
    return { kind: "value", value, text: typeof found === "string" };
  }
  // At most three decimals once the binary noise is gone, and few enough whole digits for one group.
  const thousands = Number((value * 1000).toPrecision(12));
  return value < 1000 && Number.isInteger(thousands)
    ? ambiguous(found, value, thousands)
    : problem("fraction", found);
};
