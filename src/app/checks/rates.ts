import { percentMatchesPrinted } from "../../domain/checks/percentMatchesPrinted";
import { figureChecks } from "../messages/checksFigures";
import type { FigureCell } from "../table/numberColumn";
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
      ratioRelations(checked).flatMap((relation) => [
        ...ratesIn(checked, relation, "units"),
        ...ratesIn(checked, relation, "subtotals"),
        ...ratesIn(checked, relation, "totals"),
      ]),
    ),
};

type Part = "units" | "subtotals" | "totals";

const ratesIn = (
  checked: CheckedTable,
  relation: RatioRelation,
  part: Part,
): readonly Observation[] => {
  const { rate, scale, parts } = relation;
  const printed = printedRates(checked.sheet, rate, rate.cells[part], scale);
  return printed.flatMap((one, index): readonly Observation[] => {
    if (one === undefined) return [];
    const pairs = parts.map(({ numerator, denominator }) => ({
      above: figureAt(numerator, part, index),
      below: figureAt(denominator, part, index),
      denominator,
      words: `${columnLabel(numerator.column)} ÷ ${columnLabel(denominator.column)}`,
    }));
    const [first] = pairs;
    if (first === undefined) return [];
    const place = [checked.table.sheet, one.cell.row.row, rate.column.index] as const;
    const unit = rowLabel(checked, one.cell.row);
    const header = columnLabel(rate.column);
    if ((first.below ?? 0) === 0) {
      const base = columnLabel(first.denominator.column);
      const said = figureChecks.zeroBase(unit, header, one.shown, base);
      // A blank base beside a rate of 0 is a row that nobody has filled in.
      return one.value === 0 ? [] : [observation("cần xác nhận", "rate-without-base", place, said)];
    }
    const isRight = pairs.some(
      ({ above, below }) =>
        above === undefined || below === undefined || percentMatchesPrinted(above, below, one),
    );
    if (isRight || first.above === undefined || first.below === undefined) return [];
    const right = `${formatNumber((first.above / first.below) * 100, Math.max(one.decimals, 1))}%`;
    const words = `${first.words}: ${formatNumber(first.above)} ÷ ${formatNumber(first.below)}`;
    const why = part === "totals" && isMean(checked, relation, one) ? figureChecks.meanOfRates : "";
    const said = figureChecks.rate(unit, header, one.shown, words, right, why);
    return [observation("cần xác nhận", "rate-mismatch", place, said)];
  });
};

const figureAt = ({ cells }: FigureColumn, part: Part, index: number): number | undefined => {
  const cell: FigureCell | undefined = cells[part][index];
  return cell && figureOf(cell);
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
