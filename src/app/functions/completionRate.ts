import { defineFunction } from "../defineFunction";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";

/** Done against target, as a fraction; blank where there is nothing to divide by. */
export const completionRateFunction = defineFunction({
  name: "CD_TYLE",
  parameters: { dat: perCell(wholeNumber), chiTieu: perCell(wholeNumber) },
  run: ({ dat, chiTieu }) => (chiTieu === 0 ? "" : dat / chiTieu),
});
