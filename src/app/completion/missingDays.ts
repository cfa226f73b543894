import type { Day } from "../../domain/day";
import { completionTexts } from "../messages/completionRates";
import type { Question } from "../plan/outcome";

/** What has to be asked before pace can be judged: the clock never answers for the figures' own day. */
export function missingDays(
  from: Day | undefined,
  to: Day | undefined,
  asOf: Day | undefined,
): readonly Question[] {
  const ask = (field: string, day: Day | undefined, text: string): readonly Question[] =>
    day === undefined ? [{ field, text, options: [], guess: null }] : [];
  return [
    ...ask("tuNgay", from, completionTexts.needFrom),
    ...ask("denNgay", to, completionTexts.needTo),
    ...ask("tinhDen", asOf, completionTexts.needAsOf),
  ];
}
