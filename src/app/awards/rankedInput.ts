import type { Finding } from "../finding";
import type { Fingerprint } from "../plan/plan";
import type { Input } from "./awardBlock";
import type { AwardEntry } from "./awardRound";
import type { Structure, Subject } from "./structure";
import type { TieSetting } from "./tieRules";

/** Who competes and what shows that: from a table of figures, or from a list of cases. */
export interface EntrySource {
  readonly entries: readonly AwardEntry[];
  /** How cases were counted and what was rolled up, in words. */
  readonly rules: readonly string[];
  readonly inputs: readonly Input[];
  /** Further conditions in R1C1 that hold while nothing has changed. */
  readonly conditions: readonly string[];
  readonly restsOn: readonly Fingerprint[];
  readonly findings: readonly Finding[];
}

/** What a ranking is made of, whichever table it came from. */
export interface RankedInput extends Omit<EntrySource, "entries"> {
  readonly subject: Subject;
  /** By scope: "" for the whole table, else one list per unit. */
  readonly groups: readonly { readonly scope: string; readonly entries: readonly AwardEntry[] }[];
  readonly structure: Structure;
  readonly tie: TieSetting;
  /** Which table was ranked. */
  readonly about: string;
}
