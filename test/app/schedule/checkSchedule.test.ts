import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/app/finding";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";
import { annex } from "../actions/binhGia";
import { outcomeOf, planOf, refusal, sheetOf } from "../actions/planned";
import { printed } from "./printed";

const workbook = (cells: Readonly<Record<string, CellLiteral>> = {}) =>
  buildWorkbook({ sheets: [annex(), printed(cells)] });
const findingsOf = (
  cells: Readonly<Record<string, CellLiteral>> = {},
  typed: Readonly<Record<string, string>> = {},
): readonly Finding[] => planOf("checkSchedule", workbook(cells), typed).findings;
const at = (findings: readonly Finding[], code: string): readonly string[] =>
  findings.filter((finding) => finding.code === code).map(({ cell }) => cell);

describe("the printed schedule of Bình Gia", () => {
  const findings = findingsOf();

  test("meets seven holidays, at the cells of Tân Văn, Thiện Long and Minh Khai", () => {
    expect(at(findings, "schedule-holiday")).toEqual([
      "D11",
      "D11",
      "D25",
      "D25",
      "D27",
      "D27",
      "D27",
    ]);
    const texts = findings
      .filter(({ code }) => code === "schedule-holiday")
      .map(({ text }) => text);
    ["29/04", "30/04", "29/04", "30/04", "01/05", "02/05", "03/05"].forEach((day, index) => {
      expect(texts[index]).toContain(`${day}/2023`);
    });
  });

  test("labels the shifts of nine communes the wrong way round, at the cells of their labels", () => {
    expect(at(findings, "schedule-shift-label")).toEqual(
      [27, 29, 31, 33, 35, 37, 39, 41, 43].map((row) => `E${row}`),
    );
  });

  test.each([
    ["C9", "Thị trấn Bình Gia: công suất cả lượt 2.560, nhu cầu 2.700. Còn thiếu 140"],
    ["C19", "Thiện Hòa: công suất cả lượt 960, nhu cầu 1.059. Còn thiếu 99"],
    ["C41", "Quang Trung: công suất cả lượt 960, nhu cầu 1.046. Còn thiếu 86"],
  ])("gives too little at %s", (cell, says) => {
    const short = findings.filter(({ code }) => code === "schedule-short");
    expect(short).toHaveLength(3);
    expect(short.find((finding) => finding.cell === cell)?.text).toContain(says);
  });

  test("leaves out the first day of Máy 1, and its plan after 30/4 open", () => {
    expect(at(findings, "schedule-starts-late")).toEqual(["D7"]);
    expect(at(findings, "schedule-open-plan")).toEqual(["A13"]);
    expect(findings.find(({ code }) => code === "schedule-starts-late")?.text).toContain(
      "11/04/2023",
    );
  });

  test("has nothing else wrong with it", () => {
    expect(findings).toHaveLength(7 + 9 + 3 + 2);
  });

  test("ends 23 days after the best schedule, under assumptions that are named", () => {
    const summary = planOf("checkSchedule", workbook()).summary.join(" ");
    expect(summary).toContain(
      "xong ngày 04/06/2023; lịch tốt nhất tìm được xong ngày 12/05/2023, sớm hơn 23 ngày",
    );
    expect(summary).toContain("Với giả thiết 2 máy đều rảnh từ ngày 11/04/2023");
    expect(summary).toContain(
      "Công suất cả lịch 23.680, nhu cầu 17.411 (công suất bằng 136% nhu cầu)",
    );
    expect(summary).toContain("3 đơn vị có công suất dưới nhu cầu, thiếu tổng cộng 325 hồ sơ");
  });

  test("is written to the list of findings, which errors do not keep from being written", () => {
    const plan = planOf(
      "checkSchedule",
      workbook({ "6,3": "Tháng 6/2023 (Từ 7h00 đến 15h00): 31" }),
    );
    expect(plan.isReport).toBe(true);
    expect(sheetOf(plan, "Kiểm tra số liệu")?.owner).toBe("product");
  });
});

test.each<[why: string, cells: Readonly<Record<string, CellLiteral>>, code: string, cell: string]>([
  [
    "a day that no calendar has",
    { "6,3": "Tháng 6/2023 (Từ 7h00 đến 15h00): 30,31" },
    "schedule-no-such-day",
    "D7",
  ],
  [
    "hours that end before they begin",
    { "6,3": "Tháng 4/2023 (Từ 15h00 đến 7h00): 12" },
    "schedule-hours-reversed",
    "D7",
  ],
  ["words instead of dates", { "6,3": "sẽ báo sau" }, "schedule-unreadable", "D7"],
  [
    "a list that became a number",
    { "7,3": { v: 12.13, shown: "12,13" } },
    "schedule-days-converted",
    "D8",
  ],
  [
    "two units on one machine at once",
    { "16,3": "Tháng 4/2023 (Từ 7h00 đến 15h00): 13,14,15,16,17" },
    "schedule-overlap",
    "D17",
  ],
  [
    "a day between two communes with nothing",
    {
      "14,3": "Tháng 4/2023 (Từ 7h00 đến 15h00): 11,12",
      "15,3": "Tháng 4/2023 (Từ 15h00 đến 23h00): 11,12",
    },
    "schedule-gap",
    "D17",
  ],
  [
    "a shift left out between two",
    { "15,3": "Tháng 4/2023 (Từ 15h00 đến 23h00): 11,13" },
    "schedule-gap",
    "D15",
  ],
  [
    "days after the end of the campaign",
    { "44,3": "Tháng 6/2023 (Từ 7h00 đến 15h00): 21" },
    "schedule-outside-window",
    "D45",
  ],
  [
    "two machines at one place",
    { "14,1": "Bộ phận Một cửa thuộc Văn phòng HĐND & UBND huyện" },
    "schedule-two-machines",
    "D15",
  ],
  ["a unit that nobody knows", { "14,2": "Xã Lạ" }, "schedule-unit-unknown", "C15"],
  ["a unit that is left out", { "14,2": "Xã Lạ" }, "schedule-unit-missing", "B23"],
  ["a unit with two visits", { "44,2": "Xã Hòa Bình" }, "schedule-unit-twice", "C45"],
  ["a capacity that is no number", { "14,5": "theo thực tế" }, "schedule-no-capacity", "F15"],
])("%s is found at its cell", (_, cells, code, cell) => {
  expect(at(findingsOf(cells), code)).toContain(cell);
});

test("a schedule that keeps weekends free has no gaps on them", () => {
  const grid: CellLiteral[][] = [
    ["Đơn vị", "Địa điểm", "Thời gian", "Ca"],
    ["Tân Văn", "A", "Tháng 4/2023: 13,14", "Ca 1"],
    ["Minh Khai", "B", "Tháng 4/2023: 17,18", "Ca 1"],
  ];
  const only = buildWorkbook({ sheets: [{ name: "Lịch", grid }] });
  expect(planOf("checkSchedule", only).findings.map(({ code }) => code)).toEqual([]);
  const every = planOf("checkSchedule", only, { lich: "mọi ngày" }).findings;
  expect(every.map(({ code }) => code)).toEqual(["schedule-gap"]);
});

test("a date cell is that day, and the month of the cell above goes on below", () => {
  const grid: CellLiteral[][] = [
    ["Đơn vị", "Địa điểm", "Thời gian", "Ca"],
    ["Tân Văn", "A", moment(2023, 4, 13), "Ca 1"],
  ];
  const only = buildWorkbook({ sheets: [{ name: "Lịch", grid }] });
  expect(planOf("checkSchedule", only).summary.join(" ")).toContain("từ 13/04/2023 đến 13/04/2023");
});

test("a workbook without a schedule says so", () => {
  const outcome = outcomeOf("checkSchedule", buildWorkbook({ sheets: [annex()] }));
  expect(refusal(outcome)).toContain("Không tìm thấy lịch thu nhận nào");
});
