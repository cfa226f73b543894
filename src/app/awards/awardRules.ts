import { awardTexts } from "../messages/awards";
import { formatNumber } from "../text/formatNumber";
import type { Structure } from "./readStructure";
import type { RolledUnit } from "./rollUp";
import type { TieWord } from "./tieRules";

/** The rules that were applied, as printed under the ranking. */
export function awardRules(
  structure: Structure,
  tie: { readonly word: TieWord; readonly source: string },
): readonly string[] {
  const tiers = structure.tiers.map(
    ({ name, count, money }) =>
      `${count === Infinity ? awardTexts.all : formatNumber(count)} ${name} × ${formatNumber(money)} đồng`,
  );
  return [
    awardTexts.ruleRank,
    awardTexts.ruleMinimum(structure.minimumText),
    awardTexts.ruleStructure(structure.name, tiers.join(", "), structure.source),
    tie.word === "chờ quyết định" ? awardTexts.ruleNoTie : awardTexts.ruleTie(tie.word, tie.source),
  ];
}

/** Who was rolled up into whom. */
export function rolledRules(units: readonly RolledUnit[]): readonly string[] {
  const rolled = units.filter(({ parts }) => parts.length > 1);
  if (rolled.length === 0) return [awardTexts.ruleNoRolled];
  return rolled.map(({ name, parts }) => {
    const words = parts
      .slice(1)
      .map((part) => awardTexts.rolledPart(part.name, part.cases, part.officials));
    return awardTexts.ruleRolled(name, words.join("; "));
  });
}
