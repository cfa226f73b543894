import type { CaseCount, Dispute } from "../../domain/awards/countCases";
import type { CaseTally } from "../../domain/awards/caseTally";
import { caseTexts } from "../messages/awardCases";
import { formatDay } from "../text/formatDay";
import type { Day } from "../../domain/day";
import type { CaseWindow } from "./caseWindow";

const MOST_NAMES = 5;

/** What became of the cases that do not count, for each official or unit. */
export function caseRemarks(
  count: CaseCount,
  of: "officials" | "units",
  names: readonly string[],
  window: CaseWindow,
): readonly (readonly string[])[] {
  const rivals = rivalsOf(count.disputes, of);
  const from = Math.max(window.from, window.issued ?? window.from) as Day;
  return count[of].map((tally, index) => [
    ...disputedText(tally, rivals.get(index), names),
    ...plain(tally.pending, caseTexts.pending),
    ...plain(tally.outside, (n) => caseTexts.outside(n, formatDay(from), formatDay(window.to))),
    ...plain(tally.repeated, caseTexts.repeated),
    ...plain(tally.void, caseTexts.void),
  ]);
}

const plain = (count: number, text: (count: number) => string): readonly string[] =>
  count > 0 ? [text(count)] : [];

const disputedText = (
  { disputed }: CaseTally,
  rivals: ReadonlyMap<number, number> | undefined,
  names: readonly string[],
): readonly string[] => {
  if (disputed === 0) return [];
  const sorted = [...(rivals ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const told = sorted
    .slice(0, MOST_NAMES)
    .map(([rival, n]) => caseTexts.one(names[rival] ?? "", n));
  return [
    caseTexts.disputed(disputed, told.join(", ") + (sorted.length > MOST_NAMES ? ", …" : "")),
  ];
};

/** Per claimant, with whom and how often. */
const rivalsOf = (
  disputes: readonly Dispute[],
  of: "officials" | "units",
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const rivals = new Map<number, Map<number, number>>();
  for (const dispute of disputes) {
    for (const own of dispute[of]) {
      const known = rivals.get(own) ?? new Map<number, number>();
      rivals.set(own, known);
      for (const other of dispute[of]) {
        if (other !== own) known.set(other, (known.get(other) ?? 0) + 1);
      }
    }
  }
  return rivals;
};
