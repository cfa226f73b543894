// "Điều kiện còn thiếu" against brute force: the round is held again with so many more cases.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readStructure } from "../../../src/app/awards/readStructure";
import { awardRound, type AwardEntry } from "../../../src/app/awards/awardRound";
import { missingLine } from "../../../src/app/awards/missingLine";
import { tieWords, type TieSetting } from "../../../src/app/awards/tieRules";
import { planOf } from "../actions/planned";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { cases, caseSheet, officialsSheet, on, unitSheet } from "./sheets";
import { phasesSheet } from "./ranked";

const { structure } = readStructure(buildWorkbook({ sheets: [] }), "Tập thể", "");
if (structure === undefined) throw new Error("no structure");
const tiers = [
  { name: "Giải nhất", count: 1, money: 5 },
  { name: "Giải nhì", count: 2, money: 3 },
];
const small = { ...structure, tiers };

const entries = fc
  .array(fc.record({ cases: fc.nat(40), officials: fc.nat(4) }), { minLength: 1, maxLength: 9 })
  .map((list) =>
    list.map((one, index): AwardEntry => ({ ...one, name: `Xã ${index}`, unit: "", remarks: [] })),
  );
const ties = fc
  .constantFrom(...tieWords)
  .map((word): TieSetting => ({ word, source: word === "chờ quyết định" ? "" : "Hướng dẫn" }));
const hold = (list: readonly AwardEntry[], tie: TieSetting) =>
  awardRound({ scope: "", entries: list }, "Tập thể", small, tie);

/** Rank, and whether a prize is sure, when one unit has so many more cases. */
const withMore = (list: readonly AwardEntry[], tie: TieSetting, name: string, more: number) => {
  const grown = list.map((one) => (one.name === name ? { ...one, cases: one.cases + more } : one));
  const { ranking, names } = hold(grown, tie);
  const { rank, award } = ranking.standings[names.indexOf(name)] ?? {};
  const tied = award?.kind === "pending" ? ranking.ties[award.tie] : undefined;
  const slots = tied?.atStake.reduce((sum, stake) => sum + stake.slots, 0);
  return {
    rank,
    isEligible: award?.kind !== "below",
    isSure: award?.kind === "prize" || (tied !== undefined && slots === tied.members.length),
  };
};

describe("what is missing", () => {
  test("exactly so many cases reach it, and one less does not", () => {
    fc.assert(
      fc.property(entries, ties, (list, tie) => {
        const round = hold(list, tie);
        round.ranking.order.forEach((index) => {
          for (const [, name, , , rank, short, rise, win, todo] of missingLine(round, index)) {
            if (rank === "") continue;
            const after = (more: number) => withMore(list, tie, String(name), more);
            if (typeof short === "number") {
              expect([after(short - 1).isEligible, after(short).isEligible]).toEqual([false, true]);
            }
            if (typeof rise === "number") {
              expect(after(rise - 1).rank).toBe(rank);
              expect(after(rise).rank).toBeLessThan(Number(rank));
              expect(todo).toContain(`thì lên hạng ${String(after(rise).rank)},`);
            }
            expect(after(Number(win)).isSure).toBe(true);
            if (win !== 0) expect(after(Number(win) - 1).isSure).toBe(false);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test("cases that reach one may pass another: the rank that is told is the one they lead to", () => {
    const sheet = unitSheet([
      ["Xã A", "", 50, 10],
      ["Xã B", "", 1249, 250],
      ["Xã C", "", 47, 10],
    ]);
    const rows = planOf("missingConditions", buildWorkbook({ sheets: [sheet] })).tables[0]?.rows;
    expect(rows?.[1]).toEqual([
      "Tập thể",
      "Xã C",
      "",
      "47",
      "3",
      "3",
      "3",
      "3",
      "Còn thiếu 3 trường hợp để đủ điều kiện. Thêm 3 trường hợp thì lên hạng 1, bằng Xã A. Thêm 3 trường hợp thì chắc chắn có giải.",
    ]);
  });

  test("a list of cases tells of units and of officials at once", () => {
    const list = [
      ...cases(9, 1, ["Lê Mẫu An", "Xã A"]),
      ...cases(50, 101, ["Vũ Mẫu Bình", "Xã B"], on(5, 4)),
    ];
    const officials = officialsSheet([
      ["Xã A", 2],
      ["Xã B", 1],
    ]);
    const workbook = buildWorkbook({ sheets: [caseSheet(list), officials, phasesSheet()] });
    const rows = planOf("missingConditions", workbook).tables[0]?.rows ?? [];
    expect(rows.slice(0, 2).map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
      ["Tập thể", "Xã A", "", "1"],
      ["Cá nhân", "Lê Mẫu An", "Xã A", "41"],
    ]);
  });
});
