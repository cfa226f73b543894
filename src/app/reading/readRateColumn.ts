import type { CellValue } from "../snapshot";
import { readNumberColumn, type NumberCell } from "./readNumberColumn";
import { readParts } from "./readParts";

/** Shares of one beyond this are rare, and percentages below it too. */
const SHARES_END = 1.5;

/** No share of one comes near to this. */
const PERCENT_FROM = 15;

/** So many percentages below `SHARES_END` never come together. */
const LEAST_SHARES = 4;

type Scale = "share" | "percent" | "unknown";

/** Whether a plain 0,962 is a share of one or 0,962 percent: what the numbers of the column prove together. */
const scaleOf = (plain: readonly number[]): Scale => {
  const figures = plain.filter((value) => value !== 0);
  const most = figures.reduce((a, b) => Math.max(a, b), 0);
  if (most >= PERCENT_FROM) return "percent";
  const isShares = figures.length >= LEAST_SHARES && most <= SHARES_END;
  return isShares && most >= 0.1 && figures.some((value) => !Number.isInteger(value))
    ? "share"
    : "unknown";
};

/**
 * Reads a column of rates as shares of one: "96,28%" and cells with a percent format by themselves, "3.552/4.254" as the
 * division, plain 0,962 or 96,2 by what the whole column proves. What it does not prove is `ambiguous`, with both
 * readings. Rates over 100 % are rates. Source: domain D2, A4.
 *
 * @param formats - Number formats of the cells, as the sheet has them.
 * @param expected - What the rates should come to where their parts are known; NaN where not.
 */
export function readRateColumn(
  cells: readonly CellValue[],
  formats: readonly string[],
  expected: readonly number[] = [],
): readonly NumberCell[] {
  const read = readNumberColumn(cells, "number");
  const isShare = (index: number): boolean => {
    const cell = cells[index];
    return typeof cell === "string" ? cell.includes("%") : (formats[index] ?? "").includes("%");
  };
  const plain = read.flatMap((cell, index) =>
    cell.kind === "value" && !isShare(index) ? [{ value: cell.value, index }] : [],
  );
  const known = scaleByParts(plain, expected);
  const scale = known ?? scaleOf(plain.map(({ value }) => value));
  return read.map((cell, index): NumberCell => {
    const raw = cells[index] ?? "";
    const parts = typeof raw === "string" ? readParts(raw) : undefined;
    if (parts !== undefined && parts.whole > 0) {
      return { kind: "value", value: parts.part / parts.whole, text: true };
    }
    return cell.kind !== "value" || isShare(index)
      ? cell
      : scaled(cell, raw, scale, known !== undefined);
  });
}

const scaled = (
  cell: NumberCell & { readonly kind: "value" },
  raw: CellValue,
  scale: Scale,
  isKnown: boolean,
): NumberCell => {
  // Zero is zero either way.
  if (scale === "share" || cell.value === 0) return cell;
  const share = Number(`${cell.value}e-2`);
  // "0,96" among percentages may be a share that somebody typed.
  if (scale === "percent" && (isKnown || Math.abs(cell.value) > SHARES_END))
    return { ...cell, value: share };
  const found = typeof raw === "string" || typeof raw === "number" ? raw : "";
  return { kind: "problem", problem: "ambiguous", found, readings: [share, cell.value] };
};

/** The scale by which the printed figures come nearest to what their parts give; undefined where no parts are known. */
const scaleByParts = (
  plain: readonly { readonly value: number; readonly index: number }[],
  expected: readonly number[],
): Scale | undefined => {
  const votes = plain.flatMap(({ value, index }) => {
    const wanted = expected[index] ?? NaN;
    if (Number.isNaN(wanted) || wanted <= 0 || value <= 0) return [];
    return [Math.abs(Math.log(value / wanted)) < Math.abs(Math.log(value / 100 / wanted))];
  });
  if (votes.length === 0) return undefined;
  if (votes.every((isShare) => isShare)) return "share";
  return votes.some((isShare) => isShare) ? "unknown" : "percent";
};
