// The formulas that actions write, worked out by the local host's spreadsheet engine.
import { afterAll, describe, expect, test } from "@jest/globals";
import { countDays } from "../../../src/domain/countDays";
import { formatDay } from "../../../src/app/text/formatDay";
import { staleFormula } from "../../../src/app/plan/staleFormula";
import { calendarWords, countings, countingWords } from "../../../src/app/settings/dayOptions";
import { calendarOf, readHolidays } from "../../../src/app/settings/holidays";
import { holidaySheet } from "../../../src/app/settings/holidaySheet";
import { DAYS_FORMULA, FIRST_DAY_FORMULA } from "../../../src/app/settings/windowFormulas";
import type { Day } from "../../../src/domain/day";
import { openHost } from "../../host/openHost";
import { buildWorkbook, day, type CellLiteral } from "../../support/snapshotBuilder";
import { calendarCondition } from "../../../src/app/targets/dayColumns";
import { contentOf } from "./planned";
import { windowsSheet } from "./settingsFixtures";

const OWN = [day(2023, 4, 15), day(2023, 5, 1), day(2023, 5, 1), day(2024, 5, 4)];
const FIRST_ROW = 3;

const more: Record<string, CellLiteral> = {
  // A make-up day that is a day off too, and a day off listed twice.
  "100,0": { day: day(2023, 5, 1), minute: 0 },
  "100,1": "làm bù",
  "101,0": { day: day(2023, 9, 1), minute: 0 },
  "101,1": "nghỉ",
  ...Object.fromEntries(
    OWN.map((own, index) => [`${FIRST_ROW + index},5`, { day: own, minute: 0 }]),
  ),
};
const shared = windowsSheet([], {}, more);
const holidays = readHolidays(buildWorkbook({ sheets: shared.sheets, names: shared.names }));

const { host, run } = openHost({ rows: 700, columns: 20 });
afterAll(() => {
  host.dispose();
});

const grid = (shared.sheets[0]?.grid ?? []).map((row) =>
  Array.from({ length: 7 }, (_, column) => {
    const cell = row[column] ?? "";
    return typeof cell === "object" && "day" in cell ? cell.day : cell;
  }),
);
run(`
  const lists = book.insertSheet("Ngày nghỉ");
  lists.getRange(1, 1, ${grid.length}, 7).setValues(${JSON.stringify(grid)});
  for (const [name, at] of ${JSON.stringify(Object.values(holidaySheet().names ?? []).map(({ name, column }) => [name, column]))})
    book.setNamedRange(name, lists.getRange(${FIRST_ROW + 1}, at + 1, 200, 1));
`);

const ENDS: readonly (readonly [Day, Day])[] = [
  [day(2023, 4, 11), day(2023, 6, 20)],
  [day(2023, 4, 29), day(2023, 5, 3)],
  [day(2023, 5, 1), day(2023, 5, 1)],
  [day(2024, 4, 26), day(2024, 5, 6)],
  [day(2025, 4, 20), day(2025, 5, 5)],
  [day(2026, 1, 1), day(2026, 12, 31)],
  [day(2023, 9, 2), day(2023, 9, 3)],
];
const CASES = ENDS.flatMap(([from, to]) =>
  calendarWords.flatMap((calendar) =>
    countingWords.map((counting) => ({ from, to, calendar, counting })),
  ),
);

describe("the number of days on “Thông tin chiến dịch”", () => {
  const rows = CASES.map(({ from, to, counting, calendar }) => [from, to, counting, calendar]);
  const days = run(`
    sheet.getRange(1, 4, ${rows.length}, 4).setValues(${JSON.stringify(rows)});
    sheet.getRange(1, 8, ${rows.length}, 1).setFormulaR1C1(${JSON.stringify(FIRST_DAY_FORMULA)});
    sheet.getRange(1, 9, ${rows.length}, 1).setFormulaR1C1(${JSON.stringify(DAYS_FORMULA)});
    return sheet.getRange(1, 9, ${rows.length}, 1).getValues();
  `) as number[][];

  test.each(
    CASES.map((one, index) => ({
      ...one,
      index,
      span: `${formatDay(one.from)} – ${formatDay(one.to)}`,
    })),
  )(
    "equals the domain's: $span, $counting, $calendar",
    ({ from, to, counting, calendar, index }) => {
      const expected = countDays(from, to, countings[counting], calendarOf(calendar, holidays));
      expect(days[index]?.[0]).toBe(expected);
    },
  );

  test("is blank without an end, and an error rather than a guess for words that are none of ours", () => {
    const [[blank], [error]] = run(`
      sheet.getRange(1, 4, 2, 4).setValues([[45027, "", "không tính ngày đầu", "mọi ngày"], [45027, 45097, "không tính ngày đầu", "mọi lúc"]]);
      return sheet.getRange(1, 9, 2, 1).getValues();
    `) as [[unknown], [unknown]];
    expect(blank).toBe("");
    expect(error).toBe("#N/A");
  });
});

describe("the mark of old figures", () => {
  const formula = staleFormula(
    [
      {
        sheet: "Bảng",
        live: { row: 99, column: 0, rows: 3, columns: 1 },
        copy: { row: 0, column: 0, rows: 3, columns: 1 },
      },
    ],
    calendarCondition("ngày làm việc", "R1C3:R1C5", "R2C3:R2C5", 3),
    { row: 4, column: 1 },
  );
  const INPUTS = [["An Bình"], ["Hòa Bình"], [2700]];
  const OLD = "SỐ LIỆU CŨ — tính lúc 15:30 12/06/2023";
  run(`
    sheet.getRange("A100:A102").setValues(${JSON.stringify(INPUTS)});
    const made = book.insertSheet("Kết quả");
    made.getRange("A1:A3").setValues(${JSON.stringify(INPUTS)});
    made.getRange("B5").setValue("'15:30 12/06/2023");
    made.getRange("C1:E2").setValues([[${day(2023, 4, 28)}, ${day(2023, 5, 1)}, ${day(2023, 9, 1)}], ["", "làm bù", "nghỉ lễ"]]);
    made.getRange("D10").setFormulaR1C1(${JSON.stringify(formula)});
  `);
  const mark = (change = "", back = ""): unknown =>
    run(`
      const made = book.getSheetByName("Kết quả"), lists = book.getSheetByName("Ngày nghỉ");
      ${change};
      const text = made.getRange("D10").getValue();
      ${back};
      return text;
    `);

  test("is blank while nothing has changed", () => {
    expect(mark()).toBe("");
  });

  test.each([
    [
      "a figure changes",
      `sheet.getRange("A102").setValue(2701)`,
      `sheet.getRange("A102").setValue(2700)`,
    ],
    [
      "the case of a name changes",
      `sheet.getRange("A101").setValue("hòa bình")`,
      `sheet.getRange("A101").setValue("Hòa Bình")`,
    ],
    [
      "a cell is emptied",
      `sheet.getRange("A102").setValue("")`,
      `sheet.getRange("A102").setValue(2700)`,
    ],
    [
      "a day off is added",
      `lists.getRange("A150:B150").setValues([[${day(2023, 4, 28)}, "nghỉ"]])`,
      `lists.getRange("A150:B150").setValues([["", ""]])`,
    ],
    ["a row is inserted", `sheet.insertRowsAfter(100, 1)`, `sheet.deleteRows(101, 1)`],
  ])("says so and when, once %s", (_, change, back) => {
    expect(mark(change, back)).toBe(OLD);
    expect(mark()).toBe("");
  });
});

test("the seed of the sheet “Ngày nghỉ” has a kind beside each day", () => {
  const kinds = holidaySheet()
    .block.slice(FIRST_ROW)
    .map((row) => contentOf(row[1]));
  expect(new Set(kinds)).toEqual(new Set(["nghỉ", "làm bù"]));
});
