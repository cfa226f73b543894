import type { Finding } from "../finding";
import type { Fingerprint, PreviewTable } from "../plan/plan";
import type { Annex } from "./annexSection";
import type { DocumentPart } from "./officialDocument";

/** What is to be printed, before the office's name, number and signatures are put to it. */
export interface Draft {
  readonly kind: "draft";
  /** Of the file. */
  readonly name: string;
  /** Between letterhead and closing; empty where there are annexes alone. */
  readonly body: readonly DocumentPart[];
  readonly annexes: readonly Annex[];
  readonly summary: readonly string[];
  readonly tables: readonly PreviewTable[];
  readonly findings: readonly Finding[];
  readonly restsOn: readonly Fingerprint[];
}
