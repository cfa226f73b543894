import { describe, expect, test } from "@jest/globals";
import { readParts } from "../../../src/app/reading/readParts";
import { readRateColumn } from "../../../src/app/reading/readRateColumn";

const read = (
  cells: readonly (string | number)[],
  formats: readonly string[] = [],
  expected: readonly number[] = [],
) =>
  readRateColumn(cells, formats, expected).map((cell) =>
    cell.kind === "value" ? cell.value : cell.kind === "problem" ? cell.problem : cell.kind,
  );

describe("readRateColumn", () => {
  test.each([
    { cells: ["96,28%", "7 %"], rates: [0.9628, 0.07], why: "percent signs" },
    { cells: [96.28, 97.32, 5], rates: [0.9628, 0.9732, 0.05], why: "plain percentages" },
    { cells: ["96.28", "97.32"], rates: [0.9628, 0.9732], why: "percentages as text" },
    {
      cells: [0.96, 0.97, 0.5, 1.05],
      rates: [0.96, 0.97, 0.5, 1.05],
      why: "shares, one over 100 %",
    },
    { cells: ["3.552/4.254", ""], rates: [3552 / 4254, "blank"], why: "two counts in one cell" },
    { cells: [0.96], rates: ["ambiguous"], why: "one figure alone proves nothing" },
    { cells: [96.3, 0.96], rates: [0.963, "ambiguous"], why: "a share typed among percentages" },
    { cells: ["#REF!", "chưa có"], rates: ["error", "text"], why: "no rates" },
  ])("$why", ({ cells, rates }) => {
    expect(read(cells)).toEqual(rates);
  });

  test("a percent format makes a share of any number", () => {
    expect(read([0.96, 1.2], ["0.00%", "0%"])).toEqual([0.96, 1.2]);
  });

  test("known parts decide what the figures alone do not", () => {
    expect(read([0.96], [], [0.9604])).toEqual([0.96]);
    expect(read([0.96], [], [0.0096])).toEqual([0.0096]);
  });
});

describe("readParts", () => {
  test.each([
    { text: "3.552/4.254", parts: { part: 3552, whole: 4254 } },
    { text: "3552 / 4254 (83,5 %)", parts: { part: 3552, whole: 4254, rate: 0.835 } },
    { text: "11/4/2023", parts: undefined },
    { text: "160 hồ sơ/ca", parts: undefined },
    { text: "5", parts: undefined },
  ])("“$text”", ({ text, parts }) => {
    expect(readParts(text)).toEqual(parts);
  });
});
