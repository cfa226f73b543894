import type { CaseList } from "./caseList";
import { tally, type CaseTally } from "./caseTally";
import { standingClaims, type StandingClaims } from "./standingClaims";

/** A citizen whom several officials claim, with these officials and their units. */
export interface Dispute {
  readonly citizen: number;
  readonly officials: readonly number[];
  readonly units: readonly number[];
}

/** What was counted, and what was not and why. */
export interface CaseCount {
  readonly officials: readonly CaseTally[];
  readonly units: readonly CaseTally[];
  readonly disputes: readonly Dispute[];
}

/**
 * Counts cases: each citizen once. A citizen claimed by two officials counts for neither of them, for their unit once if
 * both belong to it, and for no unit when they are of different units, until somebody verified whom the citizen belongs
 * to. Claims outside the window never matter; claims on a day of no phase dispute, and count for nobody yet. Source: A6.
 *
 * @param list - All claims.
 * @example
 *    // An (0) and Bình (1) of unit 0 both claim citizen 0:
 *    countCases(list).officials.map(({ counted }) => counted) // => [0, 0]
 *    countCases(list).units.map(({ counted }) => counted) // => [1]
 */
export function countCases(list: CaseList): CaseCount {
  const officials = Array.from({ length: list.counts.officials }, tally);
  const units = Array.from({ length: list.counts.units }, tally);
  const claims = standingClaims(list, officials, units);
  const disputed: number[] = [];
  for (let citizen = 0; citizen < list.counts.citizens; citizen += 1) {
    if (!claims.isClaimed(citizen)) continue;
    const [part, day] = [claims.part(citizen), claims.day(citizen)];
    if (claims.isDisputed(citizen)) disputed.push(citizen);
    else add(officials[claims.official(citizen)], part, day);
    if (!claims.isOfSeveralUnits(citizen)) add(units[claims.unit(citizen)], part, day);
  }
  const disputes = disputesOf(list, claims, disputed);
  for (const dispute of disputes) addDispute(dispute, officials, units);
  return { officials, units, disputes };
}

const addDispute = (
  dispute: Dispute,
  officials: readonly CaseTally[],
  units: readonly CaseTally[],
): void => {
  for (const index of dispute.officials) add(officials[index], "disputed", 0);
  if (dispute.units.length < 2) return;
  for (const index of dispute.units) add(units[index], "disputed", 0);
};

const add = (
  to: CaseTally | undefined,
  part: "counted" | "pending" | "disputed",
  day: number,
): void => {
  if (to === undefined) return;
  to[part] += 1;
  if (part === "counted" && day > to.lastDay) to.lastDay = day;
};

/** Disputes are few, so their claims are gathered in a pass of their own. */
const disputesOf = (
  { citizens, officials, units }: CaseList,
  claims: StandingClaims,
  disputed: readonly number[],
): readonly Dispute[] => {
  const byCitizen = new Map(
    disputed.map((citizen) => [
      citizen,
      { officials: new Set<number>(), units: new Set<number>() },
    ]),
  );
  if (disputed.length > 0) {
    citizens.forEach((citizen, row) => {
      const dispute = byCitizen.get(citizen);
      if (dispute === undefined || !claims.stands(row)) return;
      dispute.officials.add(officials[row] ?? 0);
      dispute.units.add(units[row] ?? 0);
    });
  }
  return [...byCitizen].map(([citizen, claimants]) => ({
    citizen,
    officials: [...claimants.officials],
    units: [...claimants.units],
  }));
};
