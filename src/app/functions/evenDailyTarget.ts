import { evenDailyTarget } from "../../domain/evenDailyTarget";
import { defineFunction } from "../defineFunction";
import { roundings } from "../settings/dayOptions";
import { option } from "./option";
import { optional } from "./optional";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";

/** The same whole figure for every day. */
export const evenDailyTargetFunction = defineFunction({
  name: "CD_CHITIEUNGAY",
  parameters: {
    chiTieu: perCell(wholeNumber),
    soNgay: perCell(wholeNumber),
    lamTron: optional(option(roundings), "halfUp"),
  },
  run: ({ chiTieu, soNgay, lamTron }) => evenDailyTarget(chiTieu, soNgay, lamTron),
});
