import { detectTargetRule } from "../../domain/detectTargetRule";
import { allocateTexts } from "../messages/allocateTargets";
import type { SheetSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import type { AllocationValues } from "./allocationInputs";
import type { AllocationInputs } from "./allocationInputs";
import { methods, type Ledger } from "./allocationOf";
import type { ColumnChange } from "../columns/columnChange";
import { figureAt } from "../columns/figureAt";

const format = (value: number): string => formatNumber(value);

/** Where the column is full already: its sum beside the new one, and the rule that made it. */
export function allocationBefore(
  sheet: SheetSnapshot,
  { cotChiTieu, tongChiTieu }: AllocationValues,
  { units, wholeWeights }: AllocationInputs,
  ledger: Ledger,
  { kept, replaced }: ColumnChange,
): readonly string[] {
  const before = units.map(({ row }) => figureAt(sheet, row, cotChiTieu.index));
  const known = before.filter((figure) => figure !== undefined);
  if (kept.length + replaced.length === 0 || known.length < units.length) return [];
  const sum = known.reduce((a, b) => a + b, 0);
  return [
    allocateTexts.sums(format(sum), format(ledger.sum)),
    ...madeBy(before, wholeWeights, tongChiTieu),
  ];
}

/** More rows than this are not worth trying every method on. */
const MOST_TRIED = 5000;

const madeBy = (
  targets: readonly (number | undefined)[],
  weights: readonly number[],
  typed: number | undefined,
): readonly string[] => {
  if (typed === undefined || targets.length > MOST_TRIED) return [];
  const printed = targets.map((target, index) => ({ weight: weights[index], target }));
  const rule = detectTargetRule(printed, [typed]);
  if (rule === undefined || rule.fits * 2 <= rule.compared) return [];
  const { method, total, fits, compared } = rule;
  const [word = ""] = Object.entries(methods).find(([, one]) => one === method) ?? [];
  return [allocateTexts.madeBy(word, format(total), format(fits), format(compared))];
};
