import type { CaseList } from "./caseList";
import type { CaseTally } from "./caseTally";

/** What the claims that stand say about each citizen. */
export interface StandingClaims {
  /** Whether the claim of a row is in the window and not void. */
  stands(row: number): boolean;
  isClaimed(citizen: number): boolean;
  isDisputed(citizen: number): boolean;
  isOfSeveralUnits(citizen: number): boolean;
  official(citizen: number): number;
  unit(citizen: number): number;
  /** The first day that counts; 0 when there is none. */
  day(citizen: number): number;
  /** Counted as soon as one claim is on a day of a phase. */
  part(citizen: number): "counted" | "pending";
}

const SEVERAL_OFFICIALS = 1;
const SEVERAL_UNITS = 2;
const IN_PHASE = 4;

/**
 * Gathers the claims that stand by citizen, and tallies those that do not.
 *
 * @param list - All claims.
 * @param officials - Tallies of the officials: outside, void and repeated claims are added.
 * @param units - Tallies of the units, likewise.
 * @example
 *    standingClaims(list, officials, units).isDisputed(0) // => true when two officials claim citizen 0
 */
export function standingClaims(
  list: CaseList,
  officials: readonly CaseTally[],
  units: readonly CaseTally[],
): StandingClaims {
  const { citizens } = list;
  const by = new Int32Array(list.counts.citizens).fill(-1);
  const of = new Int32Array(list.counts.citizens);
  const first = new Int32Array(list.counts.citizens);
  const flags = new Uint8Array(list.counts.citizens);
  const stands = standsIn(list);

  const join = (citizen: number, official: number, unit: number, row: number): void => {
    if (by[citizen] !== official) flags[citizen] = at(flags, citizen) | SEVERAL_OFFICIALS;
    if (of[citizen] !== unit) flags[citizen] = at(flags, citizen) | SEVERAL_UNITS;
    if (list.standings[row] !== 1) return;
    const day = at(list.days, row);
    if (first[citizen] === 0 || day < at(first, citizen)) first[citizen] = day;
    flags[citizen] = at(flags, citizen) | IN_PHASE;
  };
  citizens.forEach((citizen, row) => {
    const official = at(list.officials, row);
    const unit = at(list.units, row);
    if (!stands(row)) {
      const part = list.standings[row] === 0 ? "outside" : "void";
      leaveOut(part, officials[official], units[unit]);
      return;
    }
    if (by[citizen] === official) leaveOut("repeated", officials[official], units[unit]);
    if (by[citizen] === -1) {
      by[citizen] = official;
      of[citizen] = unit;
    }
    join(citizen, official, unit, row);
  });

  const has = (citizen: number, flag: number): boolean => (at(flags, citizen) & flag) !== 0;
  return {
    stands,
    isClaimed: (citizen) => at(by, citizen) >= 0,
    isDisputed: (citizen) => has(citizen, SEVERAL_OFFICIALS),
    isOfSeveralUnits: (citizen) => has(citizen, SEVERAL_UNITS),
    official: (citizen) => at(by, citizen),
    unit: (citizen) => at(of, citizen),
    day: (citizen) => at(first, citizen),
    part: (citizen) => (has(citizen, IN_PHASE) ? "counted" : "pending"),
  };
}

/** Every index comes from the list's own counts, so nothing is ever missing. */
const at = (list: Int32Array | Uint8Array, index: number): number => list[index] ?? 0;

const leaveOut = (
  part: "outside" | "void" | "repeated",
  official: CaseTally | undefined,
  unit: CaseTally | undefined,
): void => {
  if (official !== undefined) official[part] += 1;
  if (unit !== undefined) unit[part] += 1;
};

const standsIn = ({ standings, verified, citizens, officials, units }: CaseList) => {
  const inWindow = (row: number): boolean => standings[row] !== 0;
  if (verified.size === 0) return inWindow;
  return (row: number): boolean => {
    if (!inWindow(row)) return false;
    const owner = verified.get(at(citizens, row));
    if (owner === undefined) return true;
    return owner.official === undefined
      ? owner.unit === units[row]
      : owner.official === officials[row];
  };
};
