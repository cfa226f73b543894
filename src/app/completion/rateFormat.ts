import { readNumber } from "../reading/readNumber";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";

/** How a rate is written: 96,28 or 0,9628, and with how many decimals of a percent. */
export interface RateFormat {
  /** What a whole is before it is divided by `divisor`: 10.000 for 96,28. */
  readonly scale: number;
  /** Power of ten that the rounded whole number is divided by. */
  readonly divisor: number;
  /** Decimals of the percentage. */
  readonly decimals: number;
  /** Number format to set; undefined where the cells have one. */
  readonly numberFormat: string | undefined;
}

const MOST_DECIMALS = 4;
/** Enough to tell any printed precision from. */
const USUAL_DECIMALS = 2;

/** A rate in a new column: "83,5%". */
export const newRateFormat = (decimals = 1): RateFormat => rateFormat(decimals, true, true);

const rateFormat = (decimals: number, isFraction: boolean, isNew: boolean): RateFormat => {
  const places = decimals + (isFraction ? 2 : 0);
  const zeros = decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
  return {
    scale: 100 * 10 ** decimals,
    divisor: 10 ** places,
    decimals,
    numberFormat: isNew ? zeros + (isFraction ? "%" : "") : undefined,
  };
};

/**
 * How an existing column writes its rates: by the number format of its cells, else by the figures that stand there, else
 * by its header. The printed precision is kept.
 */
export function rateFormatOf(
  sheet: SheetSnapshot,
  table: Table,
  { index, path }: TableColumn,
  decimals?: number,
): RateFormat {
  const rows = table.rows.filter(({ kind }) => kind === "unit" || kind === "total");
  const formats = rows.map(({ row }) => sheet.numberFormats[row]?.[index] ?? "");
  const format = formats.map((text) => /^(?:#,##)?0(?:\.(0+))?(%?)$/.exec(text)).find(Boolean);
  const figures = figuresIn(
    sheet,
    rows.map(({ row }) => row),
    index,
  );
  const isFraction = isFractional(format?.[2], figures, path);
  const printed = format ? printedDecimals(format, isFraction) : undefined;
  const places = decimals ?? printed ?? decimalsOf(figures, isFraction);
  const isLoose = printed === undefined || (decimals !== undefined && decimals !== printed);
  return rateFormat(Math.min(Math.max(places, 0), MOST_DECIMALS), isFraction, isLoose);
}

/** "0.962" or "96,2": by the format, else by the figures, else by a "%" in the header. */
const isFractional = (
  sign: string | undefined,
  figures: readonly number[],
  path: readonly string[],
): boolean => {
  if (sign === "%") return true;
  if (figures.length === 0) return !path.some((text) => text.includes("%"));
  return figures.every((figure) => figure <= 1.5) && figures.some((figure) => figure > 0);
};

const printedDecimals = ([, places = "", sign]: readonly string[], isFraction: boolean): number =>
  places.length - (isFraction && sign === "" ? 2 : 0);

const figuresIn = (
  { values }: SheetSnapshot,
  rows: readonly number[],
  column: number,
): readonly number[] =>
  rows.slice(0, 300).flatMap((row) => {
    const value = values[row]?.[column] ?? "";
    if (typeof value === "number") return [value];
    const reading = typeof value === "string" ? readNumber(value) : undefined;
    return reading?.kind === "number" ? [reading.value] : [];
  });

const decimalsOf = (figures: readonly number[], isFraction: boolean): number => {
  if (figures.length === 0) return USUAL_DECIMALS;
  const places = figures.map((figure) => {
    const percent = Number((isFraction ? figure * 100 : figure).toPrecision(12));
    return String(percent).split(".")[1]?.length ?? 0;
  });
  return Math.max(...places);
};
