import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  a1FromR1c1,
  formulaKey,
  r1c1FromA1,
  withSemicolons,
} from "../../../src/app/plan/formulaNotation";
import { cellName } from "../../../src/app/text/a1";

describe("r1c1FromA1 in E5", () => {
  test.each([
    ["=D5*2", "=RC[-1]*2", "same row"],
    ["=$C$2+D$4", "=R2C3+R4C[-1]", "fixed rows and columns"],
    ["=SUM(D6:D24)", "=SUM(R[1]C[-1]:R[19]C[-1])", "both ends of an area"],
    ["=ROUND(D5/CD_SO_NGAY_GD1;0)", "=ROUND(RC[-1]/CD_SO_NGAY_GD1;0)", "names stay"],
    ["=LOG10(D5)", "=LOG10(RC[-1])", "functions stay"],
    ["='PL 2'!B7&\"D5\"", "='PL 2'!R[2]C[-3]&\"D5\"", "quoted text stays"],
    ["=PL2!B7", "=PL2!R[2]C[-3]", "an unquoted sheet stays"],
    ["=SUM(A:A)", "=SUM(A:A)", "whole columns stay"],
  ])("%s is %s: %s", (a1, r1c1) => {
    expect(r1c1FromA1(a1, 4, 4)).toBe(r1c1);
    expect(a1FromR1c1(r1c1, 4, 4)).toBe(a1);
  });

  test("any reference survives the way there and back", () => {
    const index = fc.nat(999);
    fc.assert(
      fc.property(index, index, index, index, (row, column, r, c) => {
        const a1 = `=${cellName(row, column)}`;
        expect(a1FromR1c1(r1c1FromA1(a1, r, c), r, c)).toBe(a1);
      }),
    );
  });
});

test.each([
  ['=if(D5=""; "a b" ;1)', '=IF(D5="","a b",1)', true],
  ["='PL2'!B7", "=pl2!b7", true],
  ['=IF(A1="x";1;2)', '=IF(A1="X";1;2)', false],
])("formulaKey: %s and %s are the same: %s", (a, b, isSame) => {
  expect(formulaKey(a) === formulaKey(b)).toBe(isSame);
});

test("withSemicolons leaves texts and array literals", () => {
  expect(withSemicolons('=IF(A1="a,b",SUM({1,2}),3)')).toBe('=IF(A1="a,b";SUM({1,2});3)');
});
