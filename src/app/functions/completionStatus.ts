import { completionStatus } from "../../domain/completion/completionStatus";
import { statusWords } from "../completion/statusWords";
import { defineFunction } from "../defineFunction";
import { daysCounter } from "./daysCounter";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";
import { windowParameters } from "./windowParameters";

const daysOf = daysCounter();

/** One of the six words by which leaders read where a unit stands; blank without a target. */
export const completionStatusFunction = defineFunction({
  name: "CD_TIENDO",
  parameters: {
    chiTieu: perCell(wholeNumber),
    luyKe: perCell(wholeNumber),
    ...windowParameters,
  },
  run: (given) => {
    const days = daysOf(given);
    if (given.chiTieu === 0) return "";
    return statusWords[completionStatus(given.chiTieu, given.luyKe, days)];
  },
});
