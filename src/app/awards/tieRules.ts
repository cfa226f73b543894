import type { TieRule } from "../../domain/awards/awardRanking";

export type TieWord = "chờ quyết định" | "nhiều trường hợp hơn" | "nhiều hơn, rồi đạt sớm hơn";

/** What parts equal scores, in the words of sheets, forms and functions. */
export const tieRules = {
  "chờ quyết định": "none",
  "nhiều trường hợp hơn": "moreCases",
  "nhiều hơn, rồi đạt sớm hơn": "moreCasesThenEarlier",
} as const satisfies Record<TieWord, TieRule>;

export const tieWords = Object.keys(tieRules) as readonly TieWord[];

/** The rule that an office has set, with the document that says so. */
export interface TieSetting {
  readonly word: TieWord;
  /** "" while nothing parts ties. */
  readonly source: string;
}

export const noTieRule: TieSetting = { word: "chờ quyết định", source: "" };
