import type { Decided } from "../../domain/awards/decideTies";
import type { Tier } from "../../domain/awards/tier";
import { awardTexts } from "../messages/awards";
import { textOf } from "../settings/cellAt";
import { sheetCell } from "../text/a1";
import { fold } from "../text/fold";
import { DECISION_SHEET } from "./awardSheets";
import { DECISION_COLUMN, type DecisionLine } from "./decisionLines";

/**
 * What a filled row gives; what is wrong in its cells goes to the messages.
 *
 * @param tiers - Of the structure in use: only its prizes can be given.
 */
export function decisionOf(
  line: DecisionLine,
  tiers: readonly Tier[],
  messages: string[],
): Decided {
  const money = moneyIn(line, messages);
  if (fold(line.prize) === "khong") {
    // Money without a prize would be in no line of the sums.
    if (money !== undefined && money > 0) {
      messages.push(awardTexts.decisionNothing(cellOf(line, "money"), textOf(line.money)));
    }
    return { tier: undefined, money: 0 };
  }
  const tier = tiers.findIndex(({ name }) => fold(name) === fold(line.prize));
  if (tier < 0) {
    const known = tiers.map(({ name }) => `“${name}”`).join(", ");
    messages.push(awardTexts.decisionTier(cellOf(line, "prize"), line.prize, known));
  }
  return { tier, money: money ?? tiers[tier]?.money ?? 0 };
}

const cellOf = ({ row }: DecisionLine, column: "prize" | "money"): string =>
  sheetCell(DECISION_SHEET, row, DECISION_COLUMN[column]);

/** Blank means as much as the prize is worth. */
const moneyIn = (line: DecisionLine, messages: string[]): number | undefined => {
  const { money } = line;
  if (typeof money === "string" && textOf(money) === "") return undefined;
  if (typeof money === "number" && Number.isSafeInteger(money) && money >= 0) return money;
  messages.push(awardTexts.decisionMoney(cellOf(line, "money"), textOf(money)));
  return undefined;
};
