import { allocate } from "../../domain/allocate";
import { methods } from "../targets/allocationOf";
import { defineFunction } from "../defineFunction";
import { grid } from "./grid";
import { option } from "./option";
import { optional } from "./optional";
import { orBlank } from "./orBlank";
import { wholeNumber } from "./wholeNumber";

/** A total split by weights, in the shape of the weights; blank where the weight or the total is. */
export const allocateFunction = defineFunction({
  name: "CD_PHANBO",
  parameters: {
    tong: orBlank(wholeNumber),
    trongSo: grid(wholeNumber),
    phuongPhap: optional(option(methods), "largestRemainder"),
  },
  run: ({ tong, trongSo, phuongPhap }) => {
    const weights = trongSo.flat().filter((weight) => weight !== undefined);
    if (tong === undefined || weights.length === 0) return trongSo.map((row) => row.map(() => ""));
    const given = allocate(phuongPhap, tong, weights).given.values();
    return trongSo.map((row) =>
      row.map((weight) => (weight === undefined ? "" : Number(given.next().value))),
    );
  },
});
