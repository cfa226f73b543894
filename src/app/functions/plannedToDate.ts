import { plannedToDate } from "../../domain/completion/plannedToDate";
import { defineFunction } from "../defineFunction";
import { daysCounter } from "./daysCounter";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";
import { windowParameters } from "./windowParameters";

const daysOf = daysCounter();

/** What should be done by the as-of day at an even pace; not rounded. */
export const plannedToDateFunction = defineFunction({
  name: "CD_CHITIEUDENNGAY",
  parameters: { chiTieu: perCell(wholeNumber), ...windowParameters },
  run: (given) => {
    const { elapsed, all } = daysOf(given);
    const { whole, remainder, divisor } = plannedToDate(given.chiTieu, elapsed, all);
    return whole + remainder / divisor;
  },
});
