import { awardTotals, type AwardTotals } from "../../domain/awards/awardTotals";
import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent } from "../plan/plan";
import type { AwardRound } from "./awardRound";

/** Sums over all rounds, tier by tier. */
export function sumTotals(rounds: readonly AwardRound[], tiers: readonly Tier[]): AwardTotals {
  const all = rounds.map(({ ranking }) => awardTotals(ranking, tiers));
  const sum = (read: (totals: AwardTotals) => number): number =>
    all.reduce((before, totals) => before + read(totals), 0);
  return {
    tiers: tiers.map((_, tier) => {
      const part = (name: keyof AwardTotals["tiers"][number]): number =>
        sum((totals) => totals.tiers[tier]?.[name] ?? 0);
      return {
        settled: part("settled"),
        settledMoney: part("settledMoney"),
        pending: part("pending"),
        pendingMoney: part("pendingMoney"),
        unawarded: part("unawarded"),
        unawardedMoney: part("unawardedMoney"),
      };
    }),
    settledMoney: sum((totals) => totals.settledMoney),
    pendingMoney: sum((totals) => totals.pendingMoney),
    unawardedMoney: sum((totals) => totals.unawardedMoney),
    extraMoney: sum((totals) => totals.extraMoney),
  };
}

/** What stands below the ranking: money tier by tier, settled and pending apart, then the rules that were applied. */
export function awardFoot(
  totals: AwardTotals,
  tiers: readonly Tier[],
  rules: readonly string[],
): { readonly rows: readonly (readonly CellContent[])[]; readonly bold: readonly number[] } {
  const { totalsTitle, totalsHeader, totalsSum, rulesTitle, states } = awardSheetTexts;
  const text = (cells: readonly (string | number)[]): CellContent[] =>
    cells.map((value) => ({ value }));
  const parts = ["settled", "pending", "unawarded"] as const;
  const bold = [1, 2];
  const lines: CellContent[][] = [];
  for (const part of parts) {
    const own = totals.tiers.map((total, tier) => ({
      name: tiers[tier]?.name ?? "",
      count: total[part],
      money: total[`${part}Money`],
    }));
    const shown = part === "settled" ? own : own.filter(({ count }) => count > 0);
    const sum = own.reduce((all, { count }) => all + count, 0);
    for (const { name, count, money } of shown) {
      lines.push(text(["", `${name}: ${states[part]}`, count, money]));
    }
    bold.push(lines.length + 3);
    lines.push(text(["", `${totalsSum} ${states[part]}`, sum, totals[`${part}Money`]]));
  }
  const rows = [
    [],
    text([totalsTitle]),
    text(totalsHeader),
    ...lines,
    [],
    text([rulesTitle]),
    ...rules.map((rule) => text([rule])),
  ];
  return { rows, bold: [...bold, lines.length + 4] };
}
