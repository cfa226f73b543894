import { describe, expect, test } from "@jest/globals";
import { readyMessage, type MessageFacts } from "../../../src/app/reports/readyMessage";
import { day } from "../../support/snapshotBuilder";

const asOf = { day: day(2023, 6, 12), minute: 930 };

const facts = (given: Partial<MessageFacts> = {}): MessageFacts => ({
  asOf,
  place: "toàn huyện",
  indicators: [
    {
      name: "Tài khoản kích hoạt",
      done: 12_345,
      target: 17_410,
      units: [
        { unit: "Tân Hòa", done: 380, target: 381 },
        { unit: "Bình La", done: 200, target: 451 },
        { unit: "Hoa Thám", done: 300, target: 451 },
      ],
    },
  ],
  missing: ["Hồng Thái", "Quang Trung"],
  expected: 19,
  ...given,
});

const withUnits = (
  units: readonly (readonly [string, number | undefined, number | undefined])[],
  whole: readonly [number | undefined, number | undefined],
): MessageFacts =>
  facts({
    indicators: [
      {
        name: "Kích hoạt",
        done: whole[0],
        target: whole[1],
        units: units.map(([unit, done, target]) => ({ unit, done, target })),
      },
    ],
    missing: [],
  });

describe("readyMessage", () => {
  test("says it in the words of the office", () => {
    expect(readyMessage(facts())).toBe(
      "Tính đến 15h30 ngày 12/6/2023, toàn huyện đạt 12.345/17.410 (70,9 %). " +
        "Cao nhất: Tân Hòa đạt 380/381 (99,7 %). Thấp nhất: Bình La đạt 200/451 (44,3 %). " +
        "Chưa báo cáo: Hồng Thái, Quang Trung.",
    );
  });

  test("says both when the whole has reached its target and units have not", () => {
    const text = readyMessage(
      withUnits(
        [
          ["A", 150, 100],
          ["B", 51, 100],
        ],
        [201, 200],
      ),
    );
    expect(text).toContain("201/200 (100,5 %), còn 1/2 đơn vị chưa đạt.");
  });

  test("a unit that has reported nothing has not reached its target, but is not called the lowest", () => {
    const text = readyMessage(
      withUnits(
        [
          ["A", 150, 100],
          ["B", undefined, 40],
          ["C", 60, 100],
        ],
        [210, 200],
      ),
    );
    expect(text).toContain("còn 2/3 đơn vị chưa đạt");
    expect(text).toContain("Thấp nhất: C đạt 60/100 (60,0 %).");
  });

  test("a reported zero is the lowest", () => {
    const text = readyMessage(
      withUnits(
        [
          ["A", 50, 100],
          ["B", 0, 40],
        ],
        [50, 140],
      ),
    );
    expect(text).toContain("Thấp nhất: B đạt 0/40 (0,0 %).");
  });

  test.each([
    {
      why: "rates that print alike are told apart exactly",
      units: [
        ["A", 2000, 3000],
        ["B", 2001, 3001],
        ["C", 1, 3],
      ] as const,
      highest: "Cao nhất: B đạt 2.001/3.001 (66,7 %).",
    },
    {
      why: "equal rates are all named",
      units: [
        ["A", 1, 2],
        ["B", 2, 4],
        ["C", 1, 3],
      ] as const,
      highest: "Cao nhất: A đạt 1/2 (50,0 %); B đạt 2/4 (50,0 %).",
    },
    {
      why: "many equal rates are counted",
      units: [
        ["A", 1, 2],
        ["B", 2, 4],
        ["C", 3, 6],
        ["D", 4, 8],
        ["E", 5, 10],
        ["F", 1, 3],
      ] as const,
      highest:
        "Cao nhất: A đạt 1/2 (50,0 %); B đạt 2/4 (50,0 %); C đạt 3/6 (50,0 %) và 2 đơn vị khác.",
    },
  ])("$why", ({ units, highest }) => {
    expect(readyMessage(withUnits(units, [10, 100]))).toContain(highest);
  });

  test("nothing prints as 100,0 % that has not reached it", () => {
    const text = readyMessage(
      withUnits(
        [
          ["A", 99_999, 100_000],
          ["B", 1, 2],
        ],
        [100_000, 100_002],
      ),
    );
    expect(text).toContain("100.000/100.002 (99,9 %)");
    expect(text).not.toContain("100,0 %");
  });

  test("all units with one rate are not ranked", () => {
    const text = readyMessage(
      withUnits(
        [
          ["A", 1, 2],
          ["B", 2, 4],
        ],
        [3, 6],
      ),
    );
    expect(text).toContain("Cả 2 đơn vị cùng đạt 50,0 %.");
    expect(text).not.toMatch(/Cao nhất|Thấp nhất/);
  });

  test("counts stand alone where there is no target, and nobody is ranked", () => {
    expect(readyMessage(withUnits([["A", 7, undefined]], [7, undefined]))).toBe(
      "Tính đến 15h30 ngày 12/6/2023, toàn huyện đạt 7. Đã đủ báo cáo của 19 đơn vị.",
    );
  });

  test("names each of several indicators, and ranks by the first with a target", () => {
    const units = [
      { unit: "P. 1", done: 10, target: 20 },
      { unit: "P. 2", done: 15, target: 20 },
    ];
    const text = readyMessage(
      facts({
        place: "toàn quận",
        indicators: [
          { name: "Kích hoạt", done: 25, target: 40, units },
          { name: "Hồ sơ", done: 31, target: undefined, units: [] },
          { name: "Cấp mới", done: undefined, target: undefined, units: [] },
        ],
        missing: [],
      }),
    );
    expect(text).toBe(
      "Tính đến 15h30 ngày 12/6/2023, toàn quận đạt 25/40 (62,5 %) về “Kích hoạt”; “Hồ sơ”: 31; “Cấp mới”: chưa có số liệu. " +
        "Cao nhất: P. 2 đạt 15/20 (75,0 %). Thấp nhất: P. 1 đạt 10/20 (50,0 %). Đã đủ báo cáo của 19 đơn vị.",
    );
  });

  test("no figures at all is a sentence", () => {
    const missing = ["A", "B", "C", "D"];
    expect(readyMessage({ ...withUnits([], [undefined, 100]), missing, expected: 4 })).toBe(
      "Tính đến 15h30 ngày 12/6/2023, toàn huyện chưa có số liệu báo cáo. Chưa báo cáo 4/4 đơn vị: A, B, C, D.",
    );
  });
});
