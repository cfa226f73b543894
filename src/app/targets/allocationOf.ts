import { allocate, type AllocationMethod } from "../../domain/allocate";
import type { Limits } from "../../domain/allocation";
import { byRate } from "../../domain/byRate";
import type { Rational } from "../../domain/rational";
import { sumOf } from "../../domain/sumOf";

/** What the ledger shows of one unit. */
export interface LedgerRow {
  readonly given: number;
  /** The share before rounding, as near as a double comes; for showing only. */
  readonly exact: number;
  readonly heldBy?: "floor" | "cap" | "fixed" | undefined;
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly sum: number;
  /** What rounding unit by unit adds up to, and per unit what keeping the total gives more or less than that. */
  readonly plainSum: number;
  readonly seats: readonly number[];
  /** Groups of units that only their order on the sheet told apart. */
  readonly tied: readonly (readonly number[])[];
}

export const methods = {
  "giữ đúng tổng": "largestRemainder",
  webster: "webster",
  "làm tròn từng đơn vị": "plainRounding",
} as const satisfies Record<string, AllocationMethod>;

export type MethodWord = keyof typeof methods | "theo tỷ lệ";

/** Splits a total by weights. */
export function ledgerByWeight(
  method: keyof typeof methods,
  total: number,
  weights: readonly number[],
  limits: Limits,
): Ledger {
  const { given, shares, sum, tied } = allocate(methods[method], total, weights, limits);
  const rows = shares.map(({ whole, remainder, divisor, heldBy }, index) => ({
    given: given[index] ?? 0,
    exact: whole + remainder / divisor,
    heldBy,
  }));
  const isPlain = method === "làm tròn từng đơn vị";
  const other = allocate(isPlain ? "largestRemainder" : "plainRounding", total, weights, limits);
  const [whole, plain] = isPlain ? [other.given, given] : [given, other.given];
  const seats = whole.map((figure, index) => figure - (plain[index] ?? 0));
  return { rows, sum, tied, plainSum: isPlain ? sum : other.sum, seats };
}

/** Works targets out as rate × base, rounded up, within the limits. */
export function ledgerByRate(
  rates: readonly Rational[],
  bases: readonly number[],
  { floors = [], caps = [], fixed = [] }: Limits,
): Ledger {
  const rows = byRate(rates, bases).map((given, index): LedgerRow => {
    const { numerator, denominator } = rates[index] ?? { numerator: 0, denominator: 1 };
    const exact = ((bases[index] ?? 0) * numerator) / denominator;
    const [only, floor = 0, cap = Infinity] = [fixed[index], floors[index], caps[index]];
    if (only !== undefined) return { given: only, exact, heldBy: "fixed" };
    if (given < floor) return { given: floor, exact, heldBy: "floor" };
    return given > cap ? { given: cap, exact, heldBy: "cap" } : { given, exact };
  });
  const sum = sumOf(rows.map(({ given }) => given));
  return { rows, sum, plainSum: sum, seats: [], tied: [] };
}
