import { choiceField } from "../fields/choiceField";
import { onlyWhen } from "../fields/onlyWhen";
import { textField } from "../fields/textField";
import { awardTexts } from "../messages/awards";
import type { Questions } from "../plan/outcome";
import type { Structure } from "./structure";
import { noTieRule, tieWords, type TieSetting, type TieWord } from "./tieRules";

const AS_SET = "theo cơ cấu";

/** What the form says of ties. */
export interface TieValues {
  readonly coCau: Structure;
  readonly xuLyBangDiem: TieWord | typeof AS_SET;
  readonly canCu: string;
}

const isRule = (word: unknown): boolean =>
  word !== AS_SET && word !== noTieRule.word && word !== undefined;

/** By default the rule is the one that stands beside the structure. */
export const tieFields = {
  xuLyBangDiem: choiceField([AS_SET, ...tieWords] as const, AS_SET),
  canCu: onlyWhen(({ earlier }) => isRule(earlier["xuLyBangDiem"]), textField()),
};

/** The rule to apply; a rule without a source is asked for one, since it is printed below the ranking. */
export function tieOf({
  coCau,
  xuLyBangDiem: word,
  canCu: source,
}: TieValues): TieSetting | Questions {
  if (word === AS_SET) return coCau.tie;
  if (!isRule(word)) return noTieRule;
  if (source !== "") return { word, source };
  const question = { field: "canCu", text: awardTexts.needsSource, options: [], guess: null };
  return { kind: "questions", questions: [question] };
}
