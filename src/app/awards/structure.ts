import type { Tier } from "../../domain/awards/tier";
import type { Rational } from "../../domain/rational";
import type { TieSetting } from "./tieRules";

export type Subject = "Tập thể" | "Cá nhân";

/** The structure of prizes that a round is held under. */
export interface Structure {
  readonly name: string;
  readonly tiers: readonly Tier[];
  readonly minimum: Rational;
  /** Such as "5" or "80 %". */
  readonly minimumText: string;
  /** Whether the minimum is a rate of the target, not cases per official. */
  readonly isRate: boolean;
  readonly withinUnits: boolean;
  readonly source: string;
  /** What the office has set to part equal scores. */
  readonly tie: TieSetting;
}
