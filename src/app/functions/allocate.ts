import { allocate } from "../../domain/allocate";
import { methods } from "../actions/allocationOf";
import { defineFunction } from "../defineFunction";
import { grid } from "./grid";
import { option } from "./option";
import { optional } from "./optional";
import { wholeNumber } from "./wholeNumber";

/** A total split by weights, in the shape of the weights. */
export const allocateFunction = defineFunction({
  name: "CD_PHANBO",
  parameters: {
    tong: wholeNumber,
    trongSo: grid(wholeNumber),
    phuongPhap: optional(option(methods), "largestRemainder"),
  },
  run: ({ tong, trongSo, phuongPhap }) => {
    const weights = trongSo.flat().filter((weight) => weight !== undefined);
    const given = allocate(phuongPhap, tong, weights).given.values();
    return trongSo.map((row) =>
      row.map((weight) => (weight === undefined ? "" : Number(given.next().value))),
    );
  },
});
