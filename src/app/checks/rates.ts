import { percentMatchesPrinted } from "../../domain/checks/percentMatchesPrinted";
import { figureChecks } from "../messages/checksFigures";
import { formatNumber } from "../text/formatNumber";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { printedRates, type PrintedRate } from "./printedRates";
import { ratioRelations, type RatioRelation } from "./relations";
import { rowLabel } from "./rowLabel";

/** Percentages against their parts, each with its own denominator, in rows and totals. */
export const rates: Check = {
  codes: ["rate-mismatch", "rate-without-base"],
  run: ({ tables }) =>
    tables.flatMap((checked) =>
      ratioRelations(checked).flatMap((relation) =>
        (["units", "subtotals", "totals"] as const).flatMap((kind) =>
          ratesIn(checked, relation, kind),
        ),
      ),
    ),
};

type RowsOf = "units" | "subtotals" | "totals";

const figureAt = ({ cells }: FigureColumn, kind: RowsOf, index: number): number | undefined => {
  const cell = cells[kind][index];
  return cell && figureOf(cell);
};

const ratesIn = (
  checked: CheckedTable,
  relation: RatioRelation,
  kind: RowsOf,
): readonly Observation[] => {
  const { rate, scale, parts } = relation;
  const printed = printedRates(checked.sheet, rate, rate.cells[kind], scale);
  return printed.flatMap((one, index): readonly Observation[] => {
    const pairs = parts.map(({ numerator, denominator }) => ({
      above: figureAt(numerator, kind, index),
      below: figureAt(denominator, kind, index),
    }));
    if (one === undefined || pairs.some((pair) => agrees(pair, one))) return [];
    const [first] = pairs;
    return first === undefined ? [] : [told(checked, relation, kind, one, first)];
  });
};

interface Pair {
  readonly above: number | undefined;
  readonly below: number | undefined;
}

/** What cannot be compared does not contradict; nor does a rate of 0 in a row that nobody has filled in. */
const agrees = ({ above, below }: Pair, rate: PrintedRate): boolean => {
  if (!below) return rate.value === 0;
  return above === undefined || percentMatchesPrinted(above, below, rate);
};

const told = (
  checked: CheckedTable,
  relation: RatioRelation,
  kind: RowsOf,
  rate: PrintedRate,
  { above = 0, below = 0 }: Pair,
): Observation => {
  const { column } = relation.rate;
  const { row } = rate.cell;
  const place = [checked.table.sheet, row.row, column.index] as const;
  const [unit, header] = [rowLabel(checked, row), columnLabel(column)];
  const [parts] = relation.parts;
  const base = parts ? columnLabel(parts.denominator.column) : "";
  if (below === 0) {
    const said = figureChecks.zeroBase(unit, header, rate.shown, base);
    return observation("cần xác nhận", "rate-without-base", place, said);
  }
  const right = `${formatNumber((above / below) * 100, Math.max(rate.decimals, 1))}%`;
  const names = `${parts ? columnLabel(parts.numerator.column) : ""} ÷ ${base}`;
  const words = `${names}: ${formatNumber(above)} ÷ ${formatNumber(below)}`;
  const why = kind === "totals" && isMean(checked, relation, rate) ? figureChecks.meanOfRates : "";
  const said = figureChecks.rate(unit, header, rate.shown, words, right, why);
  return observation("cần xác nhận", "rate-mismatch", place, said);
};

/** Whether a total's rate is the mean of the rates above it, which says nothing of the whole. */
const isMean = (
  { sheet }: CheckedTable,
  { rate, scale }: RatioRelation,
  { value, decimals }: PrintedRate,
): boolean => {
  const rows = printedRates(sheet, rate, rate.cells.units, scale).flatMap((one) => one ?? []);
  const mean = rows.reduce((all, one) => all + one.value, 0) / Math.max(1, rows.length);
  return Math.abs(mean - value) <= 10 ** -decimals / 2 + 1e-9;
};
