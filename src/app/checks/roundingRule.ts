import { detectDailyRule } from "../../domain/detectDailyRule";
import { detectTargetRule } from "../../domain/detectTargetRule";
import { figureChecks } from "../messages/checksFigures";
import type { Role } from "../table/role";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";

/** The rule that made every figure of a column from another column, row by row. */
export interface RoundingRule {
  /** Such as "cột “Chỉ tiêu” chia 70 ngày và làm tròn từng dòng". */
  readonly words: string;
}

/** Fewer rows than this fit many rules by chance. */
const FEWEST_ROWS = 5;

/** Names the rounding that explains why rows do not add up to their total; undefined where none explains every row. */
export function roundingRule(
  checked: CheckedTable,
  figures: FigureColumn,
  total: number,
): RoundingRule | undefined {
  const values = unitFigures(figures);
  if (values.length < FEWEST_ROWS || values.includes(undefined)) return undefined;
  const { role } = figures.column;
  if (role === "target") return byWeights(checked, values, total);
  return role === "dailyTarget" ? byDays(checked, values) : undefined;
}

const unitFigures = ({ cells }: FigureColumn): readonly (number | undefined)[] =>
  cells.units.map(figureOf);

const firstOf = ({ figures }: CheckedTable, role: Role): FigureColumn | undefined =>
  figures.find(({ column }) => column.role === role);

const byWeights = (
  checked: CheckedTable,
  targets: readonly (number | undefined)[],
  total: number,
): RoundingRule | undefined => {
  const weights = firstOf(checked, "population");
  if (weights === undefined) return undefined;
  const printed = unitFigures(weights).map((weight, index) => ({
    weight,
    target: targets[index],
  }));
  const rule = detectTargetRule(printed, [total]);
  if (rule?.method !== "plainRounding" || rule.fits < printed.length) return undefined;
  return { words: figureChecks.targetRule(columnLabel(weights.column), total) };
};

const byDays = (
  checked: CheckedTable,
  daily: readonly (number | undefined)[],
): RoundingRule | undefined => {
  const target = firstOf(checked, "target");
  if (target === undefined) return undefined;
  const printed = unitFigures(target).map((value, index) => ({
    target: value,
    daily: daily[index],
  }));
  const rule = detectDailyRule(printed, []);
  if (rule === undefined || rule.fits < printed.length) return undefined;
  return { words: figureChecks.dailyRule(columnLabel(target.column), rule.days) };
};
