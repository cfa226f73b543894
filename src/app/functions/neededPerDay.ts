import { paceFromToday } from "../../domain/paceFromToday";
import { OVERDUE } from "../completion/statusWords";
import { defineFunction } from "../defineFunction";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";

/** What has to be done per day from today. */
export const neededPerDayFunction = defineFunction({
  name: "CD_CANDATMOINGAY",
  parameters: {
    chiTieu: perCell(wholeNumber),
    luyKe: perCell(wholeNumber),
    soNgayCon: perCell(wholeNumber),
  },
  run: ({ chiTieu, luyKe, soNgayCon }) => {
    const pace = paceFromToday(chiTieu - luyKe, soNgayCon);
    return pace === "overdue" ? OVERDUE : pace;
  },
});
