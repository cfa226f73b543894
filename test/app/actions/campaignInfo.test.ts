import { describe, expect, test } from "@jest/globals";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";
import { annex } from "./binhGia";
import { contentOf, outcomeOf, planOf, refusal, sheetOf, shownIn } from "./planned";
import { windowsSheet } from "./settingsFixtures";

type Windows = Parameters<typeof windowsSheet>[0];

const check = (
  windows: Windows,
  facts: Parameters<typeof windowsSheet>[1] = {},
  holidays: Readonly<Record<string, CellLiteral>> = {},
) => {
  const { sheets, names } = windowsSheet(windows, facts, holidays);
  return planOf("campaignInfo", buildWorkbook({ sheets, names }));
};
const both = "cả ngày đầu và ngày cuối";
const every = "mọi ngày";
const d = (date: number, month: number): CellLiteral => moment(2023, month, date);

describe("campaignInfo before there is a sheet", () => {
  const workbook = buildWorkbook({ sheets: [annex()] });

  test("offers the dates of the table in sight", () => {
    expect(shownIn("campaignInfo", workbook, "tuNgay")).toBe("11/04/2023");
    expect(shownIn("campaignInfo", workbook, "denNgay")).toBe("20/06/2023");
    expect(shownIn("campaignInfo", workbook, "soLieuTinhDen")).toBe("11/04/2023");
    expect(shownIn("campaignInfo", workbook, "cachDem")).toBe("không tính ngày đầu");
  });

  test("makes both shared sheets, the holidays of five years among them", () => {
    const plan = planOf("campaignInfo", workbook, { tenChienDich: "Chiến dịch 70 ngày" });
    const settings = sheetOf(plan, "Thông tin chiến dịch");
    const holidays = sheetOf(plan, "Ngày nghỉ");
    expect(settings?.block[2]?.map(contentOf).slice(0, 2)).toEqual([
      "Tên chiến dịch",
      "Chiến dịch 70 ngày",
    ]);
    expect(plan.summary).toContain("GĐ1 (khoảng ngày): 11/04/2023 – 20/06/2023, 70 ngày.");
    const listed = (holidays?.block ?? []).slice(3).map((row) => row.map(contentOf));
    expect(listed).toContainEqual([
      { day: 45045, minute: 0 },
      "nghỉ",
      "Giỗ Tổ Hùng Vương",
      expect.any(String),
      "",
      "",
      "",
    ]);
    expect(listed.filter(([, kind]) => kind === "làm bù")).toHaveLength(4);
    const of2027 = listed.filter(([day]) => (day as { day: number }).day >= 46388);
    expect(of2027).toHaveLength(14);
    expect(of2027.every((row) => String(row[3]).includes("chưa có quyết định chính thức"))).toBe(
      true,
    );
  });

  test("refuses an end before its start", () => {
    expect(refusal(outcomeOf("campaignInfo", workbook, { denNgay: "1/4/2023" }))).toContain(
      "trước ngày bắt đầu",
    );
  });
});

describe("campaignInfo on the sheet that people edit", () => {
  test("a sheet without faults is said to be good, and nothing is written", () => {
    const plan = check([["GD1", d(11, 4), d(20, 6), both, every, 71]]);
    expect(plan.writes).toEqual([]);
    expect(plan.findings).toEqual([]);
    expect(plan.summary).toContain("Đã kiểm tra: ngày, giai đoạn và lịch không có chỗ nào sai.");
  });

  test.each<[why: string, windows: Windows, code: string, cell: string]>([
    [
      "a date that no calendar has",
      [["GD1", d(11, 4), "31/6/2023", both, every, ""]],
      "not-a-day",
      "E12",
    ],
    [
      "a date that is text",
      [["GD1", d(11, 4), "20/6/2023", both, every, ""]],
      "day-as-text",
      "E12",
    ],
    [
      "an end before its start",
      [["GD1", d(11, 4), d(10, 4), both, every, 0]],
      "end-before-start",
      "E12",
    ],
    [
      "a phase without an end",
      [["GD1", d(11, 4), "", both, every, "", "giai đoạn"]],
      "open-ended",
      "E12",
    ],
    [
      "an unknown convention",
      [["GD1", d(11, 4), d(20, 6), "nửa ngày", every, 71]],
      "unknown-word",
      "F12",
    ],
    [
      "days typed over the formula",
      [["GD1", d(11, 4), d(20, 6), both, every, 70]],
      "wrong-days",
      "I12",
    ],
    [
      "a code used twice",
      [
        ["GD1", d(11, 4), d(20, 6), both, every, 71],
        ["GD1", d(11, 4), d(21, 6), both, every, 72],
      ],
      "same-code",
      "A13",
    ],
    [
      "phases that share a day",
      [
        ["GD1", d(15, 2), d(31, 3), both, every, 45, "giai đoạn"],
        ["GD2", d(31, 3), d(30, 4), both, every, 31, "giai đoạn"],
      ],
      "phases-overlap",
      "D13",
    ],
    [
      "31/3/2023 belongs to no phase (Đức Thọ)",
      [
        ["GD1", d(15, 2), d(30, 3), both, every, 44, "giai đoạn"],
        ["GD2", d(1, 4), d(30, 4), both, every, 30, "giai đoạn"],
      ],
      "days-in-no-phase",
      "D13",
    ],
  ])("%s is found", (_, windows, code, cell) => {
    expect(check(windows).findings).toContainEqual(
      expect.objectContaining({ sheet: "Thông tin chiến dịch", code, cell }),
    );
  });

  test("days of the campaign before the first and after the last phase are found", () => {
    const plan = check([["GD1", d(15, 2), d(30, 3), both, every, 44, "giai đoạn"]], {
      from: moment(2023, 2, 10).day,
      to: moment(2023, 3, 31).day,
    });
    expect(plan.findings.map(({ code }) => code)).toEqual(["days-in-no-phase", "days-in-no-phase"]);
  });

  test.each<
    [why: string, cells: Readonly<Record<string, CellLiteral>>, code: string, cell: string]
  >([
    ["a holiday that is text", { "3,0": "Tết" }, "not-a-day", "A4"],
    ["an unknown kind of day", { "3,1": "nghỉ hè" }, "unknown-word", "B4"],
    [
      "a make-up day listed twice",
      { "100,0": moment(2024, 5, 4), "100,1": "làm bù" },
      "same-day",
      "A101",
    ],
  ])("%s is found on “Ngày nghỉ”", (_, cells, code, cell) => {
    expect(check([], {}, cells).findings).toContainEqual(
      expect.objectContaining({ sheet: "Ngày nghỉ", code, cell, severity: "lỗi" }),
    );
  });

  test("blank facts are filled, what is there stays and is named", () => {
    const { sheets, names } = windowsSheet([], { name: "Đợt 1" });
    const workbook = buildWorkbook({ sheets, names });
    const plan = planOf("campaignInfo", workbook, {
      tenChienDich: "Đợt 2",
      soKeHoach: "05/KH-UBND",
    });
    expect(plan.writes).toEqual([
      expect.objectContaining({
        kind: "rows",
        row: 3,
        column: 1,
        cells: [[{ value: "05/KH-UBND" }]],
      }),
    ]);
    expect(plan.summary.join(" ")).toContain(
      "“Tên chiến dịch” ở ô 'Thông tin chiến dịch'!B3 đã có",
    );
  });

  test("a header that people took away is named", () => {
    const workbook = buildWorkbook({
      sheets: [{ name: "Thông tin chiến dịch", grid: [["trống"]] }],
    });
    const [finding] = planOf("campaignInfo", workbook).findings;
    expect(finding).toMatchObject({ severity: "lỗi", code: "settings-header" });
  });
});
