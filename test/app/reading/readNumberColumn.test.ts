import { describe, expect, test } from "@jest/globals";
import { readNumberColumn } from "../../../src/app/reading/readNumberColumn";
import { readQuantity } from "../../../src/app/reading/readQuantity";
import type { CellValue } from "../../../src/app/snapshot";
import { moment } from "../../support/snapshotBuilder";

const count = (cells: readonly CellValue[]) =>
  readNumberColumn(cells, "count").map((cell) =>
    cell.kind === "value" ? cell.value : cell.kind === "blank" ? "" : cell.problem,
  );
const rate = (cells: readonly CellValue[]) =>
  readNumberColumn(cells, "number").map((cell) =>
    cell.kind === "value" ? cell.value : cell.kind === "blank" ? "" : cell.problem,
  );

describe("readNumberColumn of counts", () => {
  test.each([
    { why: "blank is blank, zero is zero", cells: ["", " ", 0, "0"], read: ["", "", 0, 0] },
    { why: "text in the Vietnamese habit", cells: ["2.700", "860"], read: [2700, 860] },
    { why: "an English column says so", cells: ["2,700", "1,234,567"], read: [2700, 1234567] },
    {
      why: "commas alone say nothing",
      cells: ["2,700", "1,439"],
      read: ["ambiguous", "ambiguous"],
    },
    {
      why: "habits that contradict each other",
      cells: ["1.234.567", "1,234,567", "2.700"],
      read: [1234567, 1234567, "ambiguous"],
    },
    { why: "a decimal lost its zeros", cells: [2.7, 1439, 860], read: ["ambiguous", 1439, 860] },
    { why: "more decimals than thousands have", cells: [2.71828], read: ["fraction"] },
    { why: "a fraction of a large number", cells: [7124.5], read: ["fraction"] },
    { why: "negative people", cells: [-5, "(5)"], read: ["negative", "negative"] },
    { why: "errors", cells: ["#REF!", "#N/A"], read: ["error", "error"] },
    {
      why: "words, marks and dates",
      cells: ["x", true, moment(2023, 4, 11)],
      read: ["text", "text", "text"],
    },
    { why: "a dash is asked about", cells: ["-"], read: ["text"] },
    { why: "a decimal with nothing behind it", cells: ["7.124,0"], read: [7124] },
  ])("$why", ({ cells, read }) => {
    expect(count(cells)).toEqual(read);
  });

  test("both readings of a doubtful cell are given, the decimal first", () => {
    expect(readNumberColumn([2.7], "count")).toEqual([
      { kind: "problem", problem: "ambiguous", found: 2.7, readings: [2.7, 2700] },
    ]);
  });

  test("numbers kept as text are told from numbers", () => {
    expect(readNumberColumn(["2.700", 2700], "count")).toEqual([
      { kind: "value", value: 2700, text: true },
      { kind: "value", value: 2700, text: false },
    ]);
  });
});

describe("readNumberColumn of rates", () => {
  test.each([
    { why: "points as decimals", cells: ["96.28", "97.320"], read: [96.28, 97.32] },
    { why: "commas as decimals", cells: ["96,28", "97,320"], read: [96.28, 97.32] },
    { why: "percent signs", cells: ["96,28%", "104 %"], read: [0.9628, 1.04] },
    { why: "negative differences", cells: [-3, "-3,5"], read: [-3, -3.5] },
    {
      why: "both marks as decimals",
      cells: ["96,28", "96.28", "97.320"],
      read: [96.28, 96.28, "ambiguous"],
    },
  ])("$why", ({ cells, read }) => {
    expect(rate(cells)).toEqual(read);
  });
});

describe("readQuantity", () => {
  test.each([
    { text: "160 hồ sơ/ Ca/ngày", read: { before: "", value: 160, after: "hồ sơ/ Ca/ngày" } },
    { text: "≥ 60", read: { before: "≥", value: 60, after: "" } },
    { text: "hơn 4,2 triệu người", read: { before: "hơn", value: 4200000, after: "người" } },
    { text: "từ 5 đến 10", read: undefined },
    { text: "nhiều", read: undefined },
  ])("$text", ({ text, read }) => {
    expect(readQuantity(text)).toEqual(read);
  });
});
