import { describe, expect, test } from "@jest/globals";
import { a1FromR1c1 } from "../../../src/app/plan/formulaNotation";
import { stampedBlock } from "../../../src/app/plan/stampedBlock";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";
import { annex, firstRow, units } from "./binhGia";
import { windowsSheet } from "./settingsFixtures";
import { contentOf, outcomeOf, planOf, refusal, sheetOf } from "./planned";

const plan = (
  typed: Readonly<Record<string, string>> = {},
  cells: Record<string, CellLiteral> = {},
) => planOf("dayPlanSheet", buildWorkbook({ sheets: [annex({ cells })] }), typed);
const blockOf = (typed: Readonly<Record<string, string>> = {}) =>
  (sheetOf(plan(typed), "Chia từng ngày")?.block ?? []).map((row) => row.map(contentOf));
const BODY = 7;
const FIRST_DAY = 3;

describe("dayPlanSheet on the annex of Bình Gia", () => {
  test("has a column for each of the 71 days, and none of the figures of a unit on the first, which is behind", () => {
    const block = blockOf();
    expect(block[6]?.length).toBe(FIRST_DAY + 71);
    expect(block[BODY]?.[FIRST_DAY]).toBe(0);
    expect([4, 5].map((row) => block[row]?.[FIRST_DAY])).toEqual(["đã tính", "T3"]);
    expect(block[6]?.[FIRST_DAY]).toEqual({ day: 45027, minute: 0 });
  });

  test("the days of every unit add up to its target, running within one half of the straight line", () => {
    const block = blockOf();
    units.forEach(([name, , target], index) => {
      const row = block[BODY + index] ?? [];
      expect(row.slice(0, 2)).toEqual([name, target]);
      let running = 0;
      row.slice(FIRST_DAY).forEach((figure, day) => {
        running += Number(figure);
        expect(Math.abs(running - (target * day) / 70)).toBeLessThanOrEqual(0.5);
      });
      expect(running).toBe(target);
    });
  });

  test("below the units stand sums, the district's own line, and how far the running total is from it", () => {
    const block = blockOf();
    const [sum, running, line, apart] = block.slice(BODY + units.length);
    expect(sum?.slice(0, 2)).toEqual(["Cộng từng ngày", 17411]);
    expect(sum?.[FIRST_DAY]).toBe("=SUM(R[-19]C:R[-1]C)");
    expect(running?.slice(FIRST_DAY, FIRST_DAY + 2)).toEqual(["=R[-1]C", "=RC[-1]+R[-1]C"]);
    expect(line?.[FIRST_DAY + 70]).toBe(17411);
    expect(line?.[FIRST_DAY + 1]).toBe(248.7);
    expect(apart?.[FIRST_DAY + 70]).toBe(0);
  });

  test("is a stamped product sheet with a mark that compares live inputs with their copies", () => {
    const write = sheetOf(plan(), "Chia từng ngày");
    expect(write).toMatchObject({ owner: "product", stamp: { row: 1, column: 1 } });
    expect(contentOf(write?.block[2]?.[0])).toBe(
      `=IF(IFERROR(AND(ROWS('Phụ lục 2'!R7C2:R25C2)=19;SUMPRODUCT(--EXACT('Phụ lục 2'!R7C2:R25C2&"";R8C1:R26C1&""))=19;` +
        `ROWS('Phụ lục 2'!R7C4:R25C4)=19;SUMPRODUCT(--EXACT('Phụ lục 2'!R7C4:R25C4&"";R8C2:R26C2&""))=19);FALSE);` +
        '"";"SỐ LIỆU CŨ — tính lúc "&R2C2)',
    );
  });

  test("holidays and weekends take nothing on working days, and the mark watches the list of holidays", () => {
    const block = blockOf({ lich: "ngày làm việc", cachDem: "cả ngày đầu và ngày cuối" });
    const days = (block[4] ?? []).slice(FIRST_DAY).map(String);
    const off = days.flatMap((text, index) => (text.startsWith("nghỉ") ? [index] : []));
    expect(days.filter((text) => text === "nghỉ lễ")).toHaveLength(5);
    expect(days.length - off.length).toBe(48);
    expect(off.every((index) => block[BODY]?.[FIRST_DAY + index] === 0)).toBe(true);
    expect(block[2]?.[0]).toContain("COUNTIF(CD_NGAY_NGHI;R7C4:R7C74)");
  });

  test("days behind and days off are told in words and by colour, and counted apart in the summary", () => {
    const { summary } = plan();
    expect(summary.join(" ")).toContain("19 đơn vị × 70 ngày");
    expect(summary.join(" ")).toContain("thêm 1 cột cho ngày không tính");
    const write = sheetOf(plan({ heSoCuoiTuan: "0" }), "Chia từng ngày");
    const words = (write?.block[4] ?? []).map(contentOf);
    const filled = (write?.style.fills ?? []).map(({ column }) => column);
    words.forEach((word, column) => {
      if (column >= FIRST_DAY)
        expect(filled.includes(column)).toBe(word !== "" && word !== "ngày lễ");
    });
    expect(words.slice(FIRST_DAY, FIRST_DAY + 6)).toEqual(["đã tính", "", "", "", "nghỉ", "nghỉ"]);
  });

  test("a Saturday worked to make up for another day weighs like any other day", () => {
    const block = blockOf({
      tuNgay: "29/4/2024",
      denNgay: "5/5/2024",
      lich: "ngày làm việc",
      heSoCuoiTuan: "0",
    });
    const words = (block[4] ?? []).slice(FIRST_DAY);
    expect(words).toEqual(["nghỉ lễ", "nghỉ lễ", "nghỉ lễ", "", "", "làm bù", "nghỉ"]);
    expect(block[BODY]?.[FIRST_DAY + 5]).toBe(900);
  });

  test("where the settings have a window of these days, the mark watches it", () => {
    const window = ["GĐ1", moment(2023, 4, 11), moment(2023, 6, 20)] as const;
    const shared = windowsSheet([[...window, "không tính ngày đầu", "mọi ngày", 70]]);
    const names = Object.entries(shared.names).map(([name, area]) => [
      name.replace("GĐ", "GD"),
      area,
    ]);
    const workbook = buildWorkbook({
      sheets: [annex(), ...shared.sheets],
      names: Object.fromEntries(names) as Record<string, string>,
    });
    const typed = { cachDem: "không tính ngày đầu" };
    const stale = contentOf(
      sheetOf(planOf("dayPlanSheet", workbook, typed), "Chia từng ngày")?.block[2]?.[0],
    );
    expect(stale).toContain("CD_TU_NGAY_GD1=R7C4;CD_DEN_NGAY_GD1=R7C74;CD_SO_NGAY_GD1=70");
  });

  test("a sheet of the office that bears this name is refused, not wiped", () => {
    const own = { name: "Chia từng ngày", grid: [["Sổ riêng của cơ quan"], [], ["", "", 7]] };
    const workbook = buildWorkbook({ sheets: [annex(), own] });
    expect(refusal(outcomeOf("dayPlanSheet", workbook))).toContain(
      "Đã có trang “Chia từng ngày” nhưng không phải do tiện ích lập",
    );
  });

  test("a blank sheet of this name may be used", () => {
    const workbook = buildWorkbook({ sheets: [annex(), { name: "Chia từng ngày", grid: [[""]] }] });
    expect(planOf("dayPlanSheet", workbook).writes).toHaveLength(1);
  });

  test("what people have changed on the product's own sheet since is said before it is lost", () => {
    const write = sheetOf(plan(), "Chia từng ngày");
    if (write === undefined) throw new Error("no sheet");
    const stamped = stampedBlock(write, { run: 1, time: "15:30 12/06/2023", old: "", restsOn: [] });
    const grid = stamped.map((row, r) =>
      row.map((cell, c) =>
        "formula" in cell ? { f: a1FromR1c1(cell.formula, r, c), v: 0 } : cell.value,
      ),
    );
    const codes = (change: (cells: CellLiteral[][]) => void): readonly string[] => {
      const cells: CellLiteral[][] = grid.map((row) => [...row]);
      change(cells);
      const workbook = buildWorkbook({
        sheets: [annex(), { name: "Chia từng ngày", grid: cells }],
      });
      return planOf("dayPlanSheet", workbook).findings.map(({ code }) => code);
    };
    expect(codes(() => undefined)).toEqual([]);
    expect(codes((cells) => cells[BODY]?.splice(FIRST_DAY + 1, 1, 999))).toEqual(["edited-since"]);
  });

  test("a weekend of weight 2 takes twice as much", () => {
    const block = blockOf({ heSoCuoiTuan: "2" });
    const row = (block[BODY] ?? []).slice(FIRST_DAY).map(Number);
    const names = (block[5] ?? []).slice(FIRST_DAY).map(String);
    const mean = (text: string): number => {
      const picked = row.filter((_, index) => names[index]?.startsWith(text) && index > 0);
      return picked.reduce((a, b) => a + b, 0) / picked.length;
    };
    expect(mean("CN") / mean("T4")).toBeCloseTo(2, 0);
  });

  test("a unit without a target is left blank and named", () => {
    const cells = { [`${firstRow},3`]: "" };
    expect(plan({}, cells).summary.join(" ")).toContain(
      "1 đơn vị chưa có chỉ tiêu nên để trống: Thị trấn Bình Gia",
    );
  });
});

test.each<[why: string, typed: Readonly<Record<string, string>>, says: string]>([
  ["an end before its start", { denNgay: "1/4/2023" }, "trước ngày bắt đầu"],
  [
    "no day left",
    { tuNgay: "29/4/2023", denNgay: "3/5/2023", lich: "ngày làm việc" },
    "không còn ngày nào",
  ],
  [
    "only weekends, which weigh nothing",
    { tuNgay: "15/4/2023", denNgay: "16/4/2023", heSoCuoiTuan: "0" },
    "không còn ngày nào",
  ],
  ["a weight beyond reason", { heSoCuoiTuan: "10" }, "từ 0 đến 9"],
  ["more cells than a sheet bears", { denNgay: "1/1/2300" }, "vượt quá 1.000.000 ô"],
])("dayPlanSheet refuses %s", (_, typed, says) => {
  const workbook = buildWorkbook({ sheets: [annex()] });
  expect(refusal(outcomeOf("dayPlanSheet", workbook, typed))).toContain(says);
});
