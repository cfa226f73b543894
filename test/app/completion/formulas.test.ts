// The formulas of completion, worked out by the local host's spreadsheet engine, against the domain's rules.
import { afterAll, describe, expect, test } from "@jest/globals";
import { completionFormula } from "../../../src/app/completion/completionFormula";
import { completionValue, type Progress } from "../../../src/app/completion/completionValue";
import { parts, type Part } from "../../../src/app/completion/part";
import { newRateFormat, type RateFormat } from "../../../src/app/completion/rateFormat";
import {
  calendarWords,
  countings,
  countingWords,
  type CalendarWord,
} from "../../../src/app/settings/dayOptions";
import { orderWrites } from "../../../src/app/settings/dayOrder";
import { calendarOf, readHolidays } from "../../../src/app/settings/holidays";
import { progressDays } from "../../../src/domain/completion/progressDays";
import { countDays } from "../../../src/domain/countDays";
import type { Day } from "../../../src/domain/day";
import { openHost } from "../../host/openHost";
import { buildWorkbook, day, type CellLiteral } from "../../support/snapshotBuilder";
import { Random } from "../table/random/random";
import { windowsSheet } from "../actions/settingsFixtures";

/** [done, target]; blanks stay blank. */
const ROWS: readonly (readonly [number | "", number | ""])[] = [
  [5414, 5563],
  [2700, 2700],
  [2699, 2700],
  [2701, 2700],
  [0, 2700],
  [1, 8],
  [1272, 2700],
  [1273, 2700],
  [1018, 2700],
  [1019, 2700],
  [-3, 2700],
  [5, 0],
  [0, 0],
  ["", 2700],
  [100, ""],
  ["", ""],
  [1234567, 2345678],
  [600, 1000],
  [3, 70],
];

const FROM = day(2023, 4, 11);
const TO = day(2023, 6, 20);
const AS_OFS = [day(2023, 4, 11), day(2023, 5, 14), day(2023, 6, 20)];

const MADE_UP = [day(2023, 4, 22), day(2023, 4, 23), day(2023, 7, 1)];
const more: Record<string, CellLiteral> = Object.fromEntries(
  MADE_UP.flatMap((madeUp, index): [string, CellLiteral][] => [
    [`${100 + index},0`, { day: madeUp, minute: 0 }],
    [`${100 + index},1`, "làm bù"],
  ]),
);
more["3,5"] = { day: day(2023, 4, 12), minute: 0 };
more["4,5"] = { day: day(2023, 6, 1), minute: 0 };
const shared = windowsSheet([], {}, more);
const holidays = readHolidays(buildWorkbook({ sheets: shared.sheets, names: shared.names }));
const { host, run } = openHost({ rows: 300, columns: 20 });
afterAll(() => {
  host.dispose();
});

/** The hidden sheet as it is made for a window in the first row of the settings. */
const orderSheet = (calendar: CalendarWord) => {
  const [order] = orderWrites(buildWorkbook({ sheets: [] }), calendar, "GD1", 0);
  if (order?.kind !== "sheet" || order.names === undefined) throw new Error("no sheet of days");
  const cells = order.block
    .slice(1)
    .map((line) => line.map((cell) => ("formula" in cell ? cell.formula : "")));
  return {
    names: order.names,
    lists: cells.map((line) => line.slice(0, 5)),
    before: cells[0]?.[7],
  };
};
const order = orderSheet("ngày làm việc");

const grid = (shared.sheets[0]?.grid ?? []).map((row) =>
  Array.from({ length: 7 }, (_, column) => {
    const cell = row[column] ?? "";
    return typeof cell === "object" && "day" in cell ? cell.day : cell;
  }),
);
run(`
  const lists = book.insertSheet("Ngày nghỉ");
  lists.getRange(1, 1, ${grid.length}, 7).setValues(${JSON.stringify(grid)});
  for (const [name, at] of [["CD_NGAY_NGHI", 1], ["CD_LOAI_NGAY", 2], ["CD_NGAY_RIENG", 6]])
    book.setNamedRange(name, lists.getRange(4, at, 200, 1));
  const order = book.insertSheet("CD06_Lịch");
  for (const { name, row, column, rows } of ${JSON.stringify(order.names)})
    book.setNamedRange(name, order.getRange(row + 1, column + 1, rows, 1));
  book.setNamedRange("CD_TRUOC_GD1", order.getRange(2, 8));
  order.getRange(2, 1, ${order.lists.length}, 5).setFormulasR1C1(${JSON.stringify(order.lists)});
  const info = book.insertSheet("Thông tin chiến dịch");
  for (const [name, at] of [["CD_TU_NGAY_GD1", 4], ["CD_DEN_NGAY_GD1", 5], ["CD_SO_NGAY_GD1", 9], ["CD_DA_QUA_GD1", 10]])
    book.setNamedRange(name, info.getRange(1, at));
  sheet.getRange(1, 1, ${ROWS.length}, 2).setValues(${JSON.stringify(ROWS)});
`);

const operand = (reference: string) => ({ value: reference, blank: `${reference}=""` });
const inputs = { done: operand("RC1"), base: operand("RC2"), opening: undefined };

const worked = (
  part: Part,
  rate: RateFormat,
  progress: Progress | undefined,
  calendar: CalendarWord = "mọi ngày",
): unknown[] => {
  const window = { code: "GD1", behindFrom: 80, calendar };
  const formula = completionFormula(part, inputs, rate, window);
  const { all = 1, elapsed = 0 } = progress ?? {};
  const before = calendar === "mọi ngày" ? "" : (orderSheet(calendar).before ?? "");
  return (
    run(`
      const info = book.getSheetByName("Thông tin chiến dịch");
      info.getRange(1, 4, 1, 2).setValues([[${FROM}, ${TO}]]);
      info.getRange(1, 9, 1, 2).setValues([[${all}, ${elapsed}]]);
      book.getSheetByName("CD06_Lịch").getRange(2, 8).setFormulaR1C1(${JSON.stringify(before)});
      const cells = sheet.getRange(1, 4, ${ROWS.length}, 1);
      cells.setFormulaR1C1(${JSON.stringify(formula)});
      return cells.getValues();
    `) as unknown[][]
  ).map(([value]) => value);
};

const byDomain = (part: Part, rate: RateFormat, progress?: Progress): unknown[] =>
  ROWS.map(
    ([done, base]) =>
      completionValue(
        part,
        done === "" ? undefined : done,
        base === "" ? undefined : base,
        rate,
        progress,
      ) ?? "",
  );

const close = (values: readonly unknown[]): unknown[] =>
  values.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value));

describe("formulas that need no dates", () => {
  test.each<readonly [Part, RateFormat, string]>([
    ["remaining", newRateFormat(), "base less done"],
    ["rate", newRateFormat(0), "no decimals"],
    ["rate", newRateFormat(1), "one decimal"],
    ["rate", newRateFormat(2), "two decimals"],
    ["rate", { scale: 10_000, divisor: 100, decimals: 2, numberFormat: undefined }, "96,28"],
    ["count", newRateFormat(), "counts beside the rate"],
  ])("%s equals the domain's: %#, %s", (part, rate) => {
    expect(close(worked(part, rate, undefined))).toEqual(close(byDomain(part, rate)));
  });

  test("counts are written as offices write them", () => {
    expect(worked("count", newRateFormat(), undefined).slice(0, 3)).toEqual([
      "5.414/5.563 (97,3 %)",
      "2.700/2.700 (100,0 %)",
      "2.699/2.700 (99,9 %)",
    ]);
    expect(worked("count", newRateFormat(), undefined)[16]).toBe("1.234.567/2.345.678 (52,6 %)");
  });
});

const paced = parts.filter((part) => !["remaining", "rate", "count"].includes(part));
const CASES = paced.flatMap((part) =>
  calendarWords.flatMap((calendar) =>
    countingWords.flatMap((counting) =>
      AS_OFS.map((asOf) => ({ part, calendar, counting, asOf, elapsedBy: asOf - FROM })),
    ),
  ),
);

describe("formulas of pace", () => {
  test.each(CASES)(
    "$part equals the domain's: $calendar, $counting, $elapsedBy days after the start",
    ({ part, calendar, counting, asOf }) => {
      const window = {
        from: FROM,
        convention: countings[counting],
        calendar: calendarOf(calendar, holidays),
      };
      const days = progressDays({ ...window, to: TO }, asOf);
      const progress = { ...days, window, behindFrom: 80 };
      const rate = newRateFormat();
      expect(close(worked(part, rate, progress, calendar))).toEqual(
        close(byDomain(part, rate, progress)),
      );
    },
  );
});

describe("while the days behind or the days of the window are missing", () => {
  test.each(
    paced.flatMap((part) => [
      { part, missing: "CD_DA_QUA_GD1", dates: [70, ""] },
      { part, missing: "CD_SO_NGAY_GD1", dates: ["", 33] },
    ]),
  )("$part is blank for every unit where $missing shows nothing", ({ part, dates }) => {
    const formula = completionFormula(part, inputs, newRateFormat(), {
      code: "GD1",
      behindFrom: 80,
      calendar: "mọi ngày",
    });
    const cells = run(`
      const days = book.getSheetByName("Thông tin chiến dịch").getRange(1, 9, 1, 2);
      days.setFormulas([${JSON.stringify(dates.map((date) => (date === "" ? '=""' : `=${date}`)))}]);
      const cells = sheet.getRange(1, 4, ${ROWS.length}, 1);
      cells.setFormulaR1C1(${JSON.stringify(formula)});
      return cells.getValues();
    `) as unknown[][];
    expect(cells.flat()).toEqual(ROWS.map(() => ""));
  });
});

describe("the forecast on every calendar, whatever days are listed", () => {
  const random = new Random(8606);
  const listOf = (count: number, reach: number): number[] =>
    Array.from({ length: count }, () => FROM - 20 + random.below(reach));

  /** Days off and make-up days in any number and order, some listed twice; an own list with doubles. */
  const lists = () => {
    const madeUp = [...new Set(listOf(random.below(25), 260))];
    const off = listOf(random.below(30), 260);
    const days = random.shuffle([
      ...madeUp.map((day) => [day, "làm bù"] as const),
      ...off.map((day) => [day, "nghỉ"] as const),
    ]);
    return { days, madeUp, off, own: listOf(random.below(120), 200) };
  };

  const put = ({ days, own }: ReturnType<typeof lists>): void => {
    run(`
      const lists = book.getSheetByName("Ngày nghỉ");
      lists.getRange(4, 1, 200, 7).clearContent();
      const days = ${JSON.stringify(days)}, own = ${JSON.stringify(own)};
      if (days.length > 0) lists.getRange(4, 1, days.length, 2).setValues(days);
      if (own.length > 0) lists.getRange(4, 6, own.length, 1).setValues(own.map((day) => [day]));
    `);
  };

  const calendarIn = (word: CalendarWord, { madeUp, off, own }: ReturnType<typeof lists>) =>
    calendarOf(word, {
      daysOff: new Set(off as Day[]),
      makeUpDays: new Set(madeUp as Day[]),
      ownDays: new Set(own as Day[]),
      areas: [],
      findings: [],
    });

  test.each(Array.from({ length: 3 }, (_, round) => ({ round })))(
    "the domain's day for each of its rows: lists of round $round",
    () => {
      const listed = lists();
      put(listed);
      for (const word of calendarWords) {
        const counting = random.pick(countingWords);
        const from = (FROM - random.below(10)) as Day;
        const window = {
          from,
          convention: countings[counting],
          calendar: calendarIn(word, listed),
        };
        const all = countDays(from, TO, window.convention, window.calendar);
        if (all === 0) continue;
        const asOf = (from + random.below(70)) as Day;
        const progress = { ...progressDays({ ...window, to: TO }, asOf), window, behindFrom: 80 };
        expect([word, worked("forecast", newRateFormat(), progress, word)]).toEqual([
          word,
          byDomain("forecast", newRateFormat(), progress),
        ]);
      }
    },
  );
});
