import { unitName } from "../text/unitName";
import type { DailyRegime, Regime } from "./regime";

/** The daily rule for most of these units; undefined where their names do not say which of several. */
export function ruleFor({ daily }: Regime, units: readonly string[]): DailyRegime | undefined {
  const [first, ...others] = daily;
  if (first === undefined || others.length === 0) return first;
  const kinds = units.map((name) => unitName(name).kind);
  const count = (rule: DailyRegime): number =>
    kinds.filter((kind) => rule.units.length === 0 || rule.units.includes(kind)).length;
  const best = daily.reduce((a, b) => (count(b) > count(a) ? b : a), first);
  return count(best) * 2 > kinds.length ? best : undefined;
}
