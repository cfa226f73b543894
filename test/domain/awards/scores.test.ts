import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { casesShort } from "../../../src/domain/awards/casesShort";
import { casesToPass } from "../../../src/domain/awards/casesToPass";
import { compareScores } from "../../../src/domain/awards/compareScores";
import { competitionRanks } from "../../../src/domain/awards/competitionRanks";

describe("competitionRanks", () => {
  test.each([
    { points: [70, 90, 70, 10], ranks: [2, 1, 2, 4], why: "1, 2, 2, 4" },
    { points: [5, 5, 5], ranks: [1, 1, 1], why: "all are equal" },
    { points: [], ranks: [], why: "there is nobody" },
  ])("$why", ({ points, ranks }) => {
    expect(competitionRanks(points, (a, b) => b - a)).toEqual(ranks);
  });
});

describe("casesShort and casesToPass", () => {
  const score = fc.record({ cases: fc.nat(5000), officials: fc.integer({ min: 1, max: 300 }) });

  test("the missing cases are the fewest that reach the minimum", () => {
    fc.assert(
      fc.property(
        score,
        fc.nat(900),
        fc.integer({ min: 1, max: 90 }),
        (one, numerator, denominator) => {
          const short = casesShort(one, { numerator, denominator });
          const reaches = (more: number): boolean =>
            (one.cases + more) * denominator >= numerator * one.officials;
          expect([reaches(short), reaches(short - 1)]).toEqual([true, false]);
        },
      ),
    );
  });

  test("the cases to pass a rival are the fewest that do", () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [own, rival] = compareScores(a, b) > 0 ? [b, a] : [a, b];
        const needed = casesToPass(own, rival);
        const passes = (more: number): boolean =>
          compareScores({ ...own, cases: own.cases + more }, rival) > 0;
        expect([passes(needed), passes(needed - 1)]).toEqual([true, false]);
      }),
    );
  });
});
