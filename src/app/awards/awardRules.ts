import { awardTexts } from "../messages/awards";
import { formatNumber } from "../text/formatNumber";
import type { Structure } from "./structure";
import type { RolledUnit, UnitRow } from "./rollUp";
import { prizeText } from "./stakeText";
import type { TieSetting } from "./tieRules";

/** The rules that were applied, as printed under the ranking. */
export function awardRules(structure: Structure, tie: TieSetting): readonly string[] {
  const tiers = structure.tiers.map(({ name, count, money }) => {
    const own = `${prizeText(name)} × ${formatNumber(money)} đồng`;
    return count === Infinity ? awardTexts.forAll(own) : `${formatNumber(count)} ${own}`;
  });
  return [
    awardTexts.ruleRank,
    awardTexts.ruleMinimum(structure.minimumText, structure.isRate),
    awardTexts.ruleStructure(structure.name, tiers.join(", "), structure.source),
    tie.source === "" ? awardTexts.ruleNoTie : awardTexts.ruleTie(tie.word, tie.source),
  ];
}

/**
 * Who was rolled up into whom, with the figures that each brought along.
 *
 * @param hasCases - Whether the table of units has cases of its own; in a list they are counted for the commune at once.
 */
export function rolledRules(
  units: readonly RolledUnit[],
  { isRate }: Pick<Structure, "isRate">,
  hasCases: boolean,
): readonly string[] {
  const rolled = units.filter(({ parts }) => parts.length > 1);
  if (rolled.length === 0) return [awardTexts.ruleNoRolled];
  const partText = ({ name, cases, officials, target }: UnitRow): string => {
    const by = isRate ? awardTexts.ofTarget(target) : awardTexts.ofOfficials(officials);
    return `${name} (${hasCases ? `${awardTexts.ofCases(cases)}, ` : ""}${by})`;
  };
  return rolled.map(({ name, parts }) => {
    const [own = "", ...others] = parts.map(partText);
    return awardTexts.ruleRolled(name, own, others.join("; "));
  });
}
