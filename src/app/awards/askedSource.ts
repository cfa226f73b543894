import { awardTexts } from "../messages/awards";
import type { Question } from "../plan/outcome";
import type { TieWord } from "./tieRules";

/** A tie rule needs a source: it is printed below the ranking. */
export function askedSource(values: {
  readonly xuLyBangDiem: TieWord;
  readonly canCu: string;
}): readonly Question[] {
  if (values.xuLyBangDiem === "chờ quyết định" || values.canCu !== "") return [];
  return [{ field: "canCu", text: awardTexts.needsSource, options: [], guess: null }];
}
