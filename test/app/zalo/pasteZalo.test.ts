import { describe, expect, test } from "@jest/globals";
import {
  buildWorkbook,
  day,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { columnsOf, outcomeOf, planOf, refusal, shownIn } from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";

const HEADER = [
  "TT",
  "Thôn",
  "Hồ sơ thu nhận trong ngày",
  "Tài khoản kích hoạt trong ngày",
  "Giờ nhận báo cáo",
];

const daily = (
  rows: readonly (readonly CellLiteral[])[] = [
    [1, "Thôn Nà Lốc", "", "", ""],
    [2, "Thôn Nà Mười", "", "", ""],
    [3, "Thôn Pác Khuông", "", "", ""],
  ],
): SheetLiteral => ({
  name: "Nhập số liệu",
  grid: [["SỐ LIỆU NGÀY 12/6/2023"], [...HEADER], ...rows],
});

const workbookOf = (sheet: SheetLiteral) =>
  buildWorkbook({
    sheets: [sheet, ...windowsSheet([], { from: day(2023, 6, 1), to: day(2023, 7, 31) }).sheets],
  });

const TWO = "Thôn Nà Lốc: hs 5, kh 3, 15h30\nNà Mười: không có";

/** "C3 5": what is written where. */
const written = (plan: ReturnType<typeof planOf>): readonly string[] =>
  columnsOf(plan).flatMap(({ column, cells }) =>
    cells.map(({ row, after }) => {
      const value = "value" in after && typeof after.value !== "object" ? after.value : "";
      return `${"ABCDEFGH"[column] ?? "?"}${row + 1} ${value}`;
    }),
  );

describe("pasteZalo", () => {
  test("fills the blank cells of the units that the message names, and their hours", () => {
    const plan = planOf("pasteZalo", workbookOf(daily()), { tin: TWO });
    expect(written(plan)).toEqual(["C3 5", "C4 0", "D3 3", "D4 0", "E3 15h30"]);
    expect(plan.tables[0]?.rows).toEqual([
      ["1", "Thôn Nà Lốc", "5", "3", "15h30"],
      ["2", "Thôn Nà Mười", "0", "0", ""],
    ]);
    expect(plan.summary.join(" ")).toContain("1 đơn vị khác");
  });

  test("keeps what is there, and shows where it differs", () => {
    const rows = [
      [1, "Thôn Nà Lốc", 5, 4, "15h10"],
      [2, "Thôn Nà Mười", "", "", ""],
    ];
    const plan = planOf("pasteZalo", workbookOf(daily(rows)), { tin: TWO });
    expect(written(plan)).toEqual(["C4 0", "D4 0"]);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["differs D3"]);
    expect(plan.findings[0]?.text).toMatch(/Thôn Nà Lốc đang ghi 4, tin ghi 3/);
  });

  test("the same message twice fills nothing the second time", () => {
    const rows = [
      [1, "Thôn Nà Lốc", 5, 3, "15h30"],
      [2, "Thôn Nà Mười", 0, 0, ""],
    ];
    const plan = planOf("pasteZalo", workbookOf(daily(rows)), { tin: TWO });
    expect(plan.writes).toEqual([]);
    expect(plan.findings).toEqual([]);
  });

  test("a table with a column per day is filled in the column of the message's day", () => {
    const sheet: SheetLiteral = {
      name: "Theo ngày",
      grid: [
        ["TÀI KHOẢN KÍCH HOẠT TRONG NGÀY"],
        ["TT", "Thôn", "11/6/2023", "12/6/2023"],
        [1, "Thôn Nà Lốc", 1, ""],
        [2, "Thôn Nà Mười", 2, ""],
      ],
    };
    const message = "Ngày 12/6: Nà Lốc kh 3, Nà Mười kh 1";
    expect(written(planOf("pasteZalo", workbookOf(sheet), { tin: message }))).toEqual([
      "D3 3",
      "D4 1",
    ]);
    const asked = outcomeOf("pasteZalo", workbookOf(sheet), { tin: "Nà Lốc kh 3" });
    expect(refusal(asked)).toMatch(/^ngay: /);
    const other = outcomeOf("pasteZalo", workbookOf(sheet), { tin: "ngày 13/6 Nà Lốc kh 3" });
    expect(refusal(other)).toContain("13/06/2023");
  });

  test.each([
    { tin: "", says: "tin: ", why: "nothing pasted" },
    { tin: "Thôn Lạ: hs 5", says: "Thôn Lạ", why: "a unit that is not in the table" },
    { tin: "ngày 13/6 Nà Lốc hs 5", says: "12/06/2023", why: "the table of another day" },
    { tin: "xin chào", says: "Không đọc được", why: "no figures at all" },
    { tin: "Nà Lốc (bác Sáu) hs 5", says: "chuLa: ", why: "words that nobody knows" },
  ])("stops at $why", ({ tin, says }) => {
    expect(refusal(outcomeOf("pasteZalo", workbookOf(daily()), { tin }))).toContain(says);
  });

  test("unknown words are passed over once a person says so", () => {
    const plan = planOf("pasteZalo", workbookOf(daily()), {
      tin: "Em chào anh\nNà Lốc (bác Sáu) hs 5",
      chuLa: "bỏ qua",
    });
    expect(written(plan)).toEqual(["C3 5"]);
  });

  test("no digit of a telephone or identity number comes back from anywhere", () => {
    const tin = "Nà Lốc hs 5 kh 3 đt 0000.000.000\nNà Mười hs 2 kh 1 cccd 000000000000";
    const workbook = workbookOf(daily());
    const asked = outcomeOf("pasteZalo", workbook, { tin });
    const plan = planOf("pasteZalo", workbook, { tin, chuLa: "bỏ qua" });
    expect(
      JSON.stringify([asked, plan, shownIn("pasteZalo", workbook, "tin", { tin })]),
    ).not.toMatch(/0000?\.?0/);
    expect(plan.findings.map(({ code }) => code)).toEqual(["message-remark", "message-remark"]);
  });
});
