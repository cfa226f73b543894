import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type ExcelJS from "exceljs";
import {
  makeWorkbook,
  openWorkbook,
  removeWorkbooks,
  runHeadless,
  shownNumber,
  type Answer,
} from "./headless";

afterAll(removeWorkbooks);

/** Repeatable numbers below a bound (a linear congruential generator). */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
}

type Rule = (total: number, weights: readonly number[]) => readonly number[];

/** Largest remainder as a textbook has it, in exact integers: larger weight first, then order. */
const hamilton: Rule = (total, weights) => {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  const seats = products.map((product) => Number(product / all));
  const left = total - seats.reduce((sum, seat) => sum + seat, 0);
  const order = weights
    .map((weight, at) => ({ at, weight, rest: (products[at] ?? 0n) % all }))
    .sort((a, b) =>
      a.rest === b.rest ? b.weight - a.weight || a.at - b.at : a.rest < b.rest ? 1 : -1,
    );
  for (const { at } of order.slice(0, left)) seats[at] = (seats[at] ?? 0) + 1;
  return seats;
};

/** Webster as it is defined: seat by seat to the highest weight ÷ (2·seats + 1). */
const webster: Rule = (total, weights) => {
  const seats = weights.map(() => 0);
  for (let seat = 0; seat < total; seat += 1) {
    let best = 0;
    weights.forEach((weight, at) => {
      const mine = weight * (2 * (seats[best] ?? 0) + 1);
      const theirs = (weights[best] ?? 0) * (2 * (seats[at] ?? 0) + 1);
      if (mine > theirs || (mine === theirs && weight > (weights[best] ?? 0))) best = at;
    });
    seats[best] = (seats[best] ?? 0) + 1;
  }
  return seats;
};

const unitByUnit: Rule = (total, weights) => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((2 * total * weight + all) / (2 * all)));
};

const rules = [
  { words: "", rule: hamilton },
  { words: ',"giu dung tong"', rule: hamilton },
  { words: ',"WEBSTER"', rule: webster },
  { words: ',"Làm tròn từng đơn vị"', rule: unitByUnit },
] as const;

describe("CD_PHANBO against the definitions of the methods", () => {
  const roll = dice(20230411);
  const cases = Array.from({ length: 100 }, (_, at) => ({
    total: roll(3) === 0 ? roll(12) : roll(3000),
    weights: [
      1 + roll(3000),
      ...Array.from({ length: roll(12) }, () => (roll(4) === 0 ? roll(3) : roll(3000))),
    ],
    ...(rules[at % rules.length] ?? rules[0]),
  }));

  test("a hundred columns of weights, zeros and ties among them", async () => {
    const path = await makeWorkbook({ T: [] }, (book) => {
      const sheet = book.getWorksheet("T");
      cases.forEach(({ total, weights, words }, at) => {
        const { letter } = sheet?.getColumn(2 * at + 1) ?? { letter: "A" };
        weights.forEach((weight, row) => {
          if (sheet) sheet.getCell(row + 1, 2 * at + 1).value = weight;
        });
        const formula = `CD_PHANBO(${total},${letter}1:${letter}${weights.length}${words})`;
        if (sheet) sheet.getCell(1, 2 * at + 2).value = { formula, date1904: false };
      });
    });
    const { code, out } = await runHeadless(path, null);
    expect(code).toBe(0);
    const sheet = (await openWorkbook(out)).getWorksheet("T");
    const given = cases.map(({ weights }, at) =>
      weights.map((_, row) => (sheet ? shownNumber(sheet.getCell(row + 1, 2 * at + 2)) : "")),
    );
    expect(given).toEqual(cases.map(({ total, weights, rule }) => rule(total, weights)));
  });
});

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const asked = [
  { why: "both ends count by default", formula: 'CD_SONGAY("11/4/2023","20/6/2023")', shows: 71 },
  {
    why: "the annex leaves the first day out",
    formula: 'CD_SONGAY(T!A1,T!B1,"khong tinh ngay dau")',
    shows: 70,
  },
  {
    why: "working days, without a list of holidays",
    formula: 'CD_SONGAY(T!A1,T!B1,"cả ngày đầu và ngày cuối","NGAY LAM VIEC")',
    shows: 51,
  },
  {
    why: "Monday to Saturday, a parameter skipped",
    formula: 'CD_SONGAY(T!A1,T!B1,,"thu hai den thu bay")',
    shows: 61,
  },
  {
    why: "two holidays of the list fall on working days",
    formula: 'CD_SONGAY(T!A1,T!B1,,"ngày làm việc",T!D1:D2)',
    shows: 49,
  },
  { why: "half up, as printed plans do", formula: "CD_CHITIEUNGAY(105,70)", shows: 2 },
  { why: "rounded up on request", formula: 'CD_CHITIEUNGAY(141,70,"LÊN")', shows: 3 },
  { why: "a number typed as text", formula: 'CD_CHITIEUNGAY("2.700",70)', shows: 39 },
] as const;

const wrong = [
  {
    why: "a day that does not exist",
    formula: 'CD_SONGAY("31/6/2023","1/7/2023")',
    says: "“31/6/2023”",
  },
  { why: "end before start", formula: "CD_SONGAY(T!B1,T!A1)", says: "20/06/2023" },
  {
    why: "an unknown option",
    formula: 'CD_SONGAY(T!A1,T!B1,"nửa ngày")',
    says: "“không tính ngày đầu”",
  },
  { why: "no day at all", formula: "CD_CHITIEUNGAY(100,0)", says: "Không còn ngày nào" },
  { why: "words for a number", formula: 'CD_CHITIEUNGAY("abc",70)', says: "“abc”" },
  { why: "a negative total", formula: "CD_PHANBO(-1,T!E1:E2)", says: "-1" },
  { why: "a total that is not whole", formula: "CD_PHANBO(1.5,T!E1:E2)", says: "1,5" },
  {
    why: "day weights that do not match the days",
    formula: "CD_CHIATUNGNGAY(10,3,T!E1:E2)",
    says: "trongSoNgay",
  },
] as const;

describe("custom functions in the cells of a file", () => {
  let answer: Answer;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    const formulas = [...asked, ...wrong].map(({ formula }) => formula);
    const path = await makeWorkbook(
      {
        T: [
          [day("2023-04-11"), day("2023-06-20"), null, day("2023-05-01"), 2700],
          [null, null, null, day("2023-05-02"), 1439],
        ],
        F: [],
      },
      (made) => {
        const sheet = made.getWorksheet("F");
        formulas.forEach((formula, row) => {
          if (sheet) sheet.getCell(row + 1, 1).value = { formula, date1904: false };
        });
      },
    );
    answer = await runHeadless(path, null);
    book = await openWorkbook(answer.out);
  });

  test.each(asked.map((one, at) => ({ ...one, row: at + 1 })))(
    "$formula: $why",
    ({ row, shows }) => {
      const cell = book.getWorksheet("F")?.getCell(row, 1);
      expect(cell && shownNumber(cell)).toBe(shows);
    },
  );

  test.each(wrong.map((one, at) => ({ ...one, cell: `A${asked.length + at + 1}` })))(
    "$formula: $why is said in Vietnamese",
    ({ cell, says }) => {
      const found = answer.report.findings.find((one) => one.sheet === "F" && one.cell === cell);
      expect(found?.text).toContain(says);
    },
  );
});
