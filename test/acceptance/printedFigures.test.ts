import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type ExcelJS from "exceljs";
import {
  ALLOCATE,
  changedCells,
  DAILY,
  DAY_PLAN,
  EXAMPLE,
  openWorkbook,
  removeWorkbooks,
  runHeadless,
  shownNumber,
  UNDO,
  type Answer,
} from "./headless";

const EMPTY = "Phụ lục 2 (trống)";
const onEmpty = { bang: `'${EMPTY}'!B7` };
// Targets and daily figures as the annex prints them; its Tân Hòa is 381, which makes 17.411 of 17.410.
const TARGETS = [
  2700, 1439, 860, 451, 882, 1177, 1125, 671, 291, 592, 1046, 582, 1095, 1059, 826, 956, 460, 380,
  818,
];
const DAILIES = [39, 21, 12, 6, 13, 17, 16, 10, 4, 8, 15, 8, 16, 15, 12, 14, 7, 5, 12];

let allocated: Answer;
let daily: Answer;
let plan: Answer;

beforeAll(async () => {
  allocated = await runHeadless(EXAMPLE, ALLOCATE, onEmpty);
  daily = await runHeadless(allocated.out, DAILY, onEmpty);
  plan = await runHeadless(daily.out, DAY_PLAN, onEmpty);
});
afterAll(removeWorkbooks);

const column = async (path: string, letter: string): Promise<readonly (number | string)[]> => {
  const sheet = (await openWorkbook(path)).getWorksheet(EMPTY);
  return TARGETS.map((_, row) => (sheet ? shownNumber(sheet.getCell(`${letter}${row + 7}`)) : ""));
};

/** Whether an announced range such as "D7:D25, F3" holds an address. */
function isAnnounced(address: string, writes: Answer["report"]["writes"]): boolean {
  const [sheet, cell] = address.split("!") as [string, string];
  const place = (a1: string): readonly [number, number] => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    return [
      Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0),
      Number(row),
    ];
  };
  const [x, y] = place(cell);
  return writes.some(
    (write) =>
      write.sheet === sheet &&
      write.range.split(", ").some((range) => {
        const [from = "", to = from] = range.split(":");
        const [[left, top], [right, bottom]] = [place(from), place(to)];
        return x >= left && x <= right && y >= top && y <= bottom;
      }),
  );
}

describe("the annex of Bình Gia with default answers", () => {
  test("both actions give the printed figures, except Tân Hòa 380 instead of 381", async () => {
    expect(await column(allocated.out, "D")).toEqual(TARGETS);
    expect(await column(daily.out, "E")).toEqual(DAILIES);
  });

  test("totals are honest: rows add to 17.410, and daily figures to 250, not the printed 249", async () => {
    const sheet = (await openWorkbook(daily.out)).getWorksheet(EMPTY);
    expect(TARGETS.reduce((sum, target) => sum + target)).toBe(17410);
    expect(sheet?.getCell("D26").value).toBe(17410);
    expect(sheet && shownNumber(sheet.getCell("E26"))).toBe(250);
  });

  test("the daily column is one formula, relative to its row, that names the window's days", async () => {
    const sheet = (await openWorkbook(daily.out)).getWorksheet(EMPTY);
    const formulas = TARGETS.map((_, row) =>
      sheet?.getCell(`E${row + 7}`).formula.replaceAll(`D${row + 7}`, "D#"),
    );
    expect(new Set(formulas).size).toBe(1);
    expect(formulas[0]).toMatch(/^IF\(D#="","",ROUND\(D#\/CD_SO_NGAY_\w+,0\)\)$/);
  });

  test("the daily column names the rule of the printed one, and who falls short with it", async () => {
    const { report, code } = await runHeadless(EXAMPLE, DAILY, {}, ["--preview"]);
    const text = report.messages.join("\n");
    expect(code).toBe(0);
    expect(text).toContain("khớp chỉ tiêu ÷ 70, làm tròn thường: 19/19 dòng");
    expect(text).toContain("dòng TỔNG ghi 249, cộng các dòng được 250");
    expect(text).toContain("8 đơn vị không đạt chỉ tiêu, thiếu 161");
  });
});

describe("what is announced is what happens", () => {
  test("inputs stay as they were, byte by byte, and only announced cells change", async () => {
    for (const [before, answer] of [
      [EXAMPLE, allocated],
      [allocated.out, daily],
      [daily.out, plan],
    ] as const) {
      expect(answer.inputKept).toBe(true);
      const changed = await changedCells(before, answer.out);
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.filter((cell) => !isAnnounced(cell, answer.report.writes))).toEqual([]);
    }
  });

  test("a second run has nothing left to write", async () => {
    for (const action of [ALLOCATE, DAILY]) {
      const again = await runHeadless(daily.out, action, onEmpty);
      expect(again.report.writes).toEqual([]);
      expect(await changedCells(daily.out, again.out)).toEqual([]);
    }
  });

  test("undo gives back exactly what was there", async () => {
    const back = await runHeadless(allocated.out, UNDO);
    expect(await changedCells(EXAMPLE, back.out)).toEqual([]);
    const planBack = await runHeadless(plan.out, UNDO);
    expect(await changedCells(daily.out, planBack.out)).toEqual([]);
  });

  test("a preview writes no file", async () => {
    const preview = await runHeadless(EXAMPLE, ALLOCATE, onEmpty, ["--preview"]);
    expect([preview.code, preview.hasOut, preview.report.writes.length]).toEqual([0, false, 1]);
  });
});

describe("the day plan", () => {
  const daySheet = async (path: string): Promise<ExcelJS.Worksheet> => {
    const sheet = (await openWorkbook(path)).getWorksheet("Chia từng ngày");
    if (sheet === undefined) throw new Error("no day plan");
    return sheet;
  };

  test("every unit's days add to its target and never leave its straight line by more than a half", async () => {
    const sheet = await daySheet(plan.out);
    TARGETS.forEach((target, unit) => {
      let sum = 0;
      for (let day = 1; day <= 70; day += 1) {
        sum += Number(shownNumber(sheet.getCell(unit + 8, day + 4)));
        expect(Math.abs(2 * (70 * sum - target * day))).toBeLessThanOrEqual(70);
      }
      expect(sum).toBe(target);
    });
  });

  test.each([
    ["a target typed over", "D7", 2701],
    ["a unit renamed", "B8", "Tân Vân"],
  ] as const)("says that it is old after %s", async (_why, address, value) => {
    const book = await openWorkbook(plan.out);
    const sheet = book.getWorksheet(EMPTY);
    if (sheet !== undefined) sheet.getCell(address).value = value;
    const edited = plan.out.replace(/\.xlsx$/, `-${address}.xlsx`);
    await book.xlsx.writeFile(edited);
    const recalculated = await runHeadless(edited, null);
    const head = async (path: string): Promise<string> =>
      JSON.stringify(((await daySheet(path)).getRows(1, 5) ?? []).map((row) => row.values));
    expect(await head(plan.out)).not.toContain('"result":"SỐ LIỆU CŨ');
    expect(await head(recalculated.out)).toContain('"result":"SỐ LIỆU CŨ — tính lúc 15:30 12/06');
  });
});
