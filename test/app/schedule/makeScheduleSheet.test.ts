import { describe, expect, test } from "@jest/globals";
import { machineTexts } from "../../../src/app/messages/scheduleMachines";
import type { CellContent } from "../../../src/app/plan/plan";
import {
  buildWorkbook,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { annex, firstRow } from "../actions/binhGia";
import { contentOf, outcomeOf, planOf, refusal, sheetOf } from "../actions/planned";
import { DINH_HOA_FILES } from "../../domain/schedule/requests";

type Typed = Readonly<Record<string, string>>;
const HOURS = "7h00–15h00; 15h00–23h00";
const UNITS = "Hoàng Văn Thụ; Thị trấn Bình Gia; Tân Văn";

/** Cells of a machine, by the header's own order. */
const machines = (...rows: readonly (readonly CellLiteral[])[]): SheetLiteral => ({
  name: "Máy thu nhận",
  grid: [["MÁY THU NHẬN"], [], [...machineTexts.header], ...rows],
});
const first = moment(2023, 4, 11);
const tied: readonly CellLiteral[] = [
  "Máy 1",
  first,
  "",
  HOURS,
  160,
  "",
  "Bộ phận Một cửa",
  moment(2023, 4, 12),
  moment(2023, 4, 30),
  UNITS,
  moment(2023, 5, 1),
  "",
  "",
];
const mobile: readonly CellLiteral[] = ["Máy 2", first, "", HOURS, 160];
const binhGia = (
  sheets: readonly SheetLiteral[] = [],
  cells: Readonly<Record<string, CellLiteral>> = {},
) => buildWorkbook({ sheets: [annex({ cells }), ...sheets] });
const linesOf = (block: readonly (readonly CellContent[])[] = []) =>
  block.map((line) => line.map(contentOf));

describe("Bình Gia with both machines free from 11/4", () => {
  const plan = planOf("makeScheduleSheet", binhGia());

  test("ends on 12/5/2023 with every need met, proved shortest, with its assumptions in words", () => {
    const summary = plan.summary.join(" ");
    expect(summary).toContain("Xong ngày 12/05/2023; không lịch nào xong trước ngày 12/05/2023");
    expect(summary).toContain("19 lượt cần ít nhất 63 ngày máy, mà trước đó các máy chỉ có 62");
    expect(summary).toContain("đã là lịch ngắn nhất");
    expect(summary).toContain("Với giả thiết máy rảnh");
    expect(summary).toContain("63 ngày máy");
    expect(summary).not.toContain("Chưa xếp được");
  });

  test("makes the sheet of machines, which then belongs to the office", () => {
    const sheet = sheetOf(plan, "Máy thu nhận");
    expect(sheet?.owner).toBe("shared");
    const rows = linesOf(sheet?.block).slice(3, 5);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["Máy 1", first, "", HOURS, 160],
      ["Máy 2", first, "", HOURS, 160],
    ]);
  });

  test("is written in the annex's own form, and reads back as a schedule with nothing wrong but its holidays", () => {
    const lines = linesOf(sheetOf(plan, "Lịch thu nhận")?.block);
    expect(lines[4]?.slice(0, 6)).toEqual([
      "TT",
      "Địa điểm",
      "Đơn vị",
      "Thời gian",
      "Ca thực hiện",
      "Chỉ tiêu thu nhận/ ngày",
    ]);
    expect(lines[5]?.[0]).toBe("MÁY 1");
    expect(lines[6]?.slice(0, 6)).toEqual([
      1,
      "Công an thị trấn Bình Gia",
      "Thị trấn Bình Gia",
      "- Tháng 4/2023 (Từ 7h00 đến 15h00): 11,12,13,14,15,16,17,18,19",
      "Ca 01",
      "160 hồ sơ/ Ca/ngày",
    ]);
    const grid = lines.map((line) => line.map((cell) => cell as CellLiteral));
    const again = binhGia([{ name: "Lịch thu nhận", grid }]);
    const codes = planOf("checkSchedule", again).findings.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["schedule-holiday"]));
  });

  test("is a calendar too: a row for each day, one colour for each unit, weekends and holidays marked", () => {
    const sheet = sheetOf(plan, "Lịch theo ngày");
    const days = linesOf(sheet?.block).slice(6);
    expect(days).toHaveLength(32);
    expect(days[18]).toEqual([
      "T7",
      moment(2023, 4, 29),
      "nghỉ lễ",
      "Quang Trung",
      "Quang Trung",
      "Mông Ân",
      "Mông Ân",
    ]);
    const fills = sheet?.style.fills ?? [];
    const colors = new Map<unknown, Set<string>>();
    for (const { row, column, color } of fills.filter((fill) => fill.column > 0)) {
      const unit = days[row - 6]?.[column];
      colors.set(unit, (colors.get(unit) ?? new Set<string>()).add(color));
    }
    expect(colors.size).toBe(19);
    expect([...colors.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set([...colors.values()].flatMap((set) => [...set])).size).toBe(19);
  });
});

test("Máy 1 tied to its site in April and mobile from 01/5: proved too, and another day", () => {
  const plan = planOf("makeScheduleSheet", binhGia([machines(tied, mobile)]));
  const [sentence = ""] = plan.summary.filter((text) => text.startsWith("Xong ngày"));
  expect(sentence).toContain("đã là lịch ngắn nhất");
  expect(sentence).not.toContain("Xong ngày 12/05/2023");
  expect(plan.summary.join(" ")).toContain(
    "Với giả thiết Máy 1 ở Bộ phận Một cửa từ 12/04/2023 đến 30/04/2023",
  );
  const rows = linesOf(sheetOf(plan, "Lịch thu nhận")?.block);
  expect(rows.filter((row) => row[1] === "Bộ phận Một cửa").map((row) => row[2])).toEqual(
    UNITS.split("; "),
  );
});

test("Định Hóa: 3.132 files at 30 a machine-day on two machines take 115 machine-days, to 27/4/2024", () => {
  const grid: CellLiteral[][] = [
    ["STT", "Xã, thị trấn", "Số chưa cấp CCCD"],
    ...DINH_HOA_FILES.map((files, index) => [
      index + 1,
      `Xã ${"ABCDEGHIKLMNOPQRSTUVXYZ"[index] ?? ""}`,
      files,
    ]),
  ];
  const book = buildWorkbook({ sheets: [{ name: "Định Hóa", grid }] });
  const typed = { tuNgay: "01/3/2024", soMay: "2", gioCa: "8h00–17h00", congSuatCa: "30" };
  const summary = planOf("makeScheduleSheet", book, typed).summary.join(" ");
  expect(summary).toContain("còn 3.132 hồ sơ");
  expect(summary).toContain("115 ngày máy");
  expect(summary).toContain("Xong ngày 27/04/2024");
  expect(summary).toContain("đã là lịch ngắn nhất");
});

test("what does not fit before the end is listed with its files, and with what would serve it", () => {
  const plan = planOf("makeScheduleSheet", binhGia(), { denNgay: "5/5/2023" });
  const text = linesOf(sheetOf(plan, "Lịch thu nhận")?.block).flat().join("\n");
  expect(text).toMatch(/Chưa xếp được \d+ đơn vị với [\d.]+ hồ sơ/);
  expect(text).toContain("Cách giải quyết: thêm 7 ngày");
  expect(text).toContain("Cách giải quyết: thêm 1 máy");
  expect(text).toMatch(/- Chưa xếp được: .+, còn [\d.]+ hồ sơ\./);
  expect(text).not.toContain("đã là lịch ngắn nhất");
});

test("due days come first; who is late, and by how much, is said", () => {
  const cells = { "5,5": "Hạn", "9,5": moment(2023, 4, 12), "10,5": moment(2023, 4, 12) };
  const summary = planOf("makeScheduleSheet", binhGia([], cells)).summary.join(" ");
  // Bình La needs 2 days and Minh Khai 3.
  expect(summary).toContain(
    "Đơn vị trễ hạn nhiều nhất trễ 1 ngày, và không cách xếp nào ít trễ hơn.",
  );
  expect(summary).toContain("Trễ hạn: Minh Khai 1 ngày.");
});

test("a visit that the office has set is kept, and said to be too short for its need", () => {
  const cells = {
    "5,5": "Đặt từ ngày",
    "5,6": "Đặt đến ngày",
    "12,5": moment(2023, 5, 1),
    "12,6": moment(2023, 5, 3),
  };
  const plan = planOf("makeScheduleSheet", binhGia([], cells));
  const days = linesOf(sheetOf(plan, "Lịch theo ngày")?.block).slice(6);
  const of = days.filter((line) => line.includes("Hoa Thám")).map((line) => line[1]);
  expect(of).toEqual([1, 2, 3].map((date) => moment(2023, 5, date)));
  const summary = plan.summary.join(" ");
  expect(summary).toContain("Lượt đã đặt trước của Hoa Thám ngắn hơn nhu cầu, còn 165 hồ sơ");
  expect(summary).toContain("giữ nguyên các lượt đã đặt trước: Hoa Thám (Máy 1)");
});

test("days already worked are left alone, and what was done then is taken off", () => {
  const cells = {
    "5,5": "Đã thu nhận",
    ...Object.fromEntries(
      Array.from({ length: 19 }, (_, index) => [`${firstRow + index},5`, index === 0 ? 2700 : 0]),
    ),
  };
  const typed = { cotDaLam: "F", daLamDenHet: "19/4/2023" };
  const plan = planOf("makeScheduleSheet", binhGia([], cells), typed);
  const days = linesOf(sheetOf(plan, "Lịch theo ngày")?.block).slice(6);
  expect(days[0]?.[1]).toEqual(moment(2023, 4, 20));
  expect(days.flat()).not.toContain("Thị trấn Bình Gia");
});

const bad: readonly [
  why: string,
  typed: Typed,
  sheets: readonly SheetLiteral[],
  cells: Record<string, CellLiteral>,
  says: string,
][] = [
  ["a need missing", {}, [], { [`${firstRow},3`]: "" }, "'Phụ lục 2'!D7"],
  ["a negative need", {}, [], { [`${firstRow},3`]: -5 }, "'Phụ lục 2'!D7"],
  ["a need in words", {}, [], { [`${firstRow},3`]: "nhiều" }, "'Phụ lục 2'!D7"],
  ["no machine asked for", { soMay: "0" }, [], {}, "“Số máy”"],
  ["a sheet without machines", {}, [machines()], {}, "'Máy thu nhận'!A4"],
  ["a capacity of 0", {}, [machines(["Máy 1", first, "", HOURS, 0])], {}, "'Máy thu nhận'!E4"],
  [
    "machine days that end before they start",
    {},
    [machines(["Máy 1", first, moment(2023, 4, 1), HOURS, 160])],
    {},
    "'Máy thu nhận'!C4",
  ],
  [
    "overlapping rows of one machine",
    {},
    [machines(mobile, ["Máy 2", moment(2023, 5, 1), "", HOURS, 160])],
    {},
    "'Máy thu nhận'!B5",
  ],
  [
    "a set visit outside the machine's days",
    { cotDatTu: "F" },
    [],
    { "5,5": "Đặt", [`${firstRow},5`]: moment(2023, 4, 1) },
    "'Phụ lục 2'!F7",
  ],
  [
    "a due day before the start",
    { cotHan: "F" },
    [],
    { "5,5": "Hạn", [`${firstRow},5`]: moment(2023, 4, 1) },
    "'Phụ lục 2'!F7",
  ],
  ["a unit listed twice", {}, [], { [`${firstRow + 1},1`]: "TT Bình Gia" }, "'Phụ lục 2'!B8"],
  ["31/6", { cotHan: "F" }, [], { "5,5": "Hạn", [`${firstRow},5`]: "31/6/2023" }, "'Phụ lục 2'!F7"],
  ["31/6 in the form", { tuNgay: "31/6/2023" }, [], {}, "31/6/2023"],
  [
    "31/6 among a machine's days off",
    {},
    [machines(["Máy 1", first, "", HOURS, 160, "31/6/2023"])],
    {},
    "'Máy thu nhận'!F4",
  ],
  [
    "hours that end before they begin",
    {},
    [machines(["Máy 1", first, "", "15h00–7h00", 160])],
    {},
    "'Máy thu nhận'!D4",
  ],
  [
    "more shifts than fit a day",
    {},
    [machines(["Máy 1", first, "", "7h–15h; 14h–23h", 160])],
    {},
    "'Máy thu nhận'!D4",
  ],
  ["an end before the start", { denNgay: "1/4/2023" }, [], {}, "trước “Từ ngày”"],
  [
    "a home unit that is not in the table",
    {},
    [machines([...tied.slice(0, 9), "Xã Lạ"])],
    {},
    "'Máy thu nhận'!J4",
  ],
  ["a home site without units", {}, [machines([...tied.slice(0, 9), ""])], {}, "'Máy thu nhận'!J4"],
  [
    "a machine that nobody has",
    { cotMay: "F" },
    [],
    { "5,5": "Máy", [`${firstRow},5`]: "Máy 9" },
    "'Phụ lục 2'!F7",
  ],
];

test.each(bad)(
  "%s is refused with a sentence that names its place",
  (_, typed, sheets, cells, says) => {
    const answer = refusal(outcomeOf("makeScheduleSheet", binhGia(sheets, cells), typed));
    expect(answer).toContain(says);
  },
);

test("nothing to schedule is refused, with the column that says so", () => {
  const cells = Object.fromEntries(
    Array.from({ length: 19 }, (_, index) => [`${firstRow + index},3`, 0]),
  );
  const answer = refusal(outcomeOf("makeScheduleSheet", binhGia([], cells)));
  expect(answer).toContain("Cột D");
  expect(answer).toContain("không có gì để xếp");
});

test("figures for machines in the form are not used, and said to be so, where the sheet is there", () => {
  const plan = planOf("makeScheduleSheet", binhGia([machines(tied, mobile)]), { soMay: "5" });
  expect(plan.findings.map(({ code }) => code)).toEqual(["machines-from-sheet"]);
});
