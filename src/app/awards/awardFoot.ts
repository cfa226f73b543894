import { awardTotals, type AwardTotals } from "../../domain/awards/awardTotals";
import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import type { FootLine } from "./awardBlock";
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

/** Money tier by tier, settled, pending and not given apart. */
export function totalLines(totals: AwardTotals, tiers: readonly Tier[]): readonly FootLine[] {
  const { totalsTitle, totalsHeader, totalsSum, states } = awardSheetTexts;
  const lines = (["settled", "pending", "unawarded"] as const).flatMap((part): FootLine[] => {
    const own = totals.tiers.map((total, tier) => ({
      name: tiers[tier]?.name ?? "",
      count: total[part],
      money: total[`${part}Money`],
    }));
    const shown = part === "settled" ? own : own.filter(({ count }) => count > 0);
    const sum = own.reduce((all, { count }) => all + count, 0);
    return [
      ...shown.map(({ name, count, money }) => ({
        cells: ["", `${name}: ${states[part]}`, count, money],
      })),
      { cells: ["", `${totalsSum} ${states[part]}`, sum, totals[`${part}Money`]], isBold: true },
    ];
  });
  return [
    { cells: [] },
    { cells: [totalsTitle], isBold: true },
    { cells: totalsHeader, isBold: true },
    ...lines,
    grandTotal(totals),
  ];
}

/** As much as the structure holds, and what a council gave beyond it. */
const grandTotal = ({ tiers, ...money }: AwardTotals): FootLine => {
  const count = tiers.reduce((all, one) => all + one.settled + one.pending + one.unawarded, 0);
  const all = money.settledMoney + money.pendingMoney + money.unawardedMoney;
  return { cells: ["", awardSheetTexts.totalsAll, count, all], isBold: true };
};

/** A heading and its sentences; nothing where there are none. */
export function noteLines(title: string, notes: readonly string[]): readonly FootLine[] {
  if (notes.length === 0) return [];
  return [
    { cells: [] },
    { cells: [title], isBold: true },
    ...notes.map((note) => ({ cells: [`- ${note}`] })),
  ];
}
