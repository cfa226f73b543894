import type { Day } from "../../domain/day";

/** What an office types about a document; "" or undefined is left to be filled in by hand. */
export interface DocumentFacts {
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly place: string;
  readonly signedOn: Day | undefined;
  /** Line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly capacity: readonly string[];
  readonly signer: string;
  readonly preparer: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
}
