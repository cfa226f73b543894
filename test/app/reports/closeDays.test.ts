import { describe, expect, test } from "@jest/globals";
import { readArchive } from "../../../src/app/reports/readArchive";
import type { Moment } from "../../../src/app/snapshot";
import { formatDay } from "../../../src/app/text/formatDay";
import {
  buildWorkbook,
  day,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { outcomeOf, planOf, refusal, shownIn } from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";
import { carried } from "./carried";

type Typed = Readonly<Record<string, string>>;
type Row = readonly CellLiteral[];

const NOW = moment(2023, 6, 26, 540);
const campaign = windowsSheet([], { from: day(2023, 6, 23), to: day(2023, 11, 5) });

/** The office's own table of one day: units × two indicators and the hour of receipt. */
const dayTable = (date: number, rows: readonly Row[], header?: Row): SheetLiteral => ({
  name: "Báo cáo",
  grid: [
    [`KẾT QUẢ THỰC HIỆN NGÀY ${date}/6/2023`],
    header ?? [
      "TT",
      "Đơn vị",
      "Hồ sơ thu nhận trong ngày",
      "Kích hoạt trong ngày",
      "Giờ nhận báo cáo",
    ],
    ...rows.map((row, index) => [index + 1, ...row]),
  ],
});
const ROWS: readonly Row[] = [
  ["Phường 1", 5, 3, "07h45"],
  ["Phường 2", 0, 0, "08h00"],
  ["Phường 3", "", "", ""],
];

const book = (sheets: readonly SheetLiteral[], now: Moment = NOW, more = {}) =>
  buildWorkbook({ sheets: [...sheets, ...campaign.sheets], names: campaign.names, now, ...more });

const close = (sheets: readonly SheetLiteral[], typed: Typed = {}, now: Moment = NOW) => {
  const plan = planOf("closeDays", book(sheets, now), typed);
  return { plan, sheets: carried(sheets, plan, now) };
};
const archiveOf = (sheets: readonly SheetLiteral[]) =>
  (readArchive(buildWorkbook({ sheets }))?.days ?? []).map(({ day: one, reports }) => [
    formatDay(one),
    ...reports.map(({ unit, figures }) => `${unit}: ${figures.map((f) => f ?? "–").join(" ")}`),
  ]);
const replaced = (
  sheets: readonly SheetLiteral[],
  table: SheetLiteral,
): readonly SheetLiteral[] => [table, ...sheets.filter(({ name }) => name !== table.name)];
const refused = (sheets: readonly SheetLiteral[], typed: Typed = {}, now = NOW): string =>
  refusal(outcomeOf("closeDays", book(sheets, now), typed));
const correctionsIn = (sheets: readonly SheetLiteral[]) =>
  sheets.find(({ name }) => name === "Đính chính")?.grid.slice(3) ?? [];

const first = close([dayTable(23, ROWS)]);

describe("closing a day", () => {
  test("archives every unit once, with blank and 0 apart, and says who has not reported", () => {
    expect(archiveOf(first.sheets)).toEqual([
      ["23/06/2023", "Phường 1: 5 3", "Phường 2: 0 0", "Phường 3: – –"],
    ]);
    const archive = readArchive(buildWorkbook({ sheets: first.sheets }));
    expect(archive?.findings).toEqual([]);
    expect(archive?.days[0]?.closed).toEqual(NOW);
    expect(archive?.days[0]?.reports.map(({ received }) => received)).toEqual([
      moment(2023, 6, 24, 465),
      moment(2023, 6, 24, 480),
      undefined,
    ]);
    expect(first.plan.summary).toEqual([
      "Chốt số liệu ngày 23/06/2023: 2/3 đơn vị đã báo cáo.",
      "Chưa báo cáo: Phường 3.",
      "Hồ sơ thu nhận trong ngày: 5.",
      "Kích hoạt trong ngày: 3.",
      "Còn 2 ngày đến hạn chưa chốt: 24/06/2023; 25/06/2023.",
    ]);
    expect(first.plan.tables[0]?.rows.map((row) => row[row.length - 1])).toEqual([
      "Đúng hạn",
      "Đúng hạn",
      "Chưa báo cáo",
    ]);
  });

  test("again changes nothing, and says so", () => {
    const again = close(first.sheets);
    expect(again.plan.writes).toEqual([]);
    expect(again.plan.summary[0]).toBe(
      "Ngày 23/06/2023 đã chốt lúc 09:00 26/06/2023; số trong bảng không khác số đã chốt, không có gì để ghi.",
    );
  });

  test("another day is added below, and the first one is not touched", () => {
    const second = close(replaced(first.sheets, dayTable(24, ROWS)));
    expect(second.plan.writes.map((write) => [write.kind, write.sheet])).toEqual(
      [
        ["sheet", "Số liệu đã chốt"],
        ["rows", "Số liệu đã chốt"],
      ].slice(1),
    );
    const grid = (sheets: readonly SheetLiteral[]) =>
      sheets.find(({ name }) => name === "Số liệu đã chốt")?.grid ?? [];
    expect(grid(second.sheets).slice(0, 7)).toEqual(grid(first.sheets));
    expect(archiveOf(second.sheets).map(([one]) => one)).toEqual(["23/06/2023", "24/06/2023"]);
  });

  test("before its hour is possible, and said; a report that comes later is added with its reason", () => {
    const early = close([dayTable(23, ROWS)], {}, moment(2023, 6, 24, 420));
    expect(early.plan.findings.map(({ code }) => code)).toContain("not-yet-due");
    const rows = [...ROWS.slice(0, 2), ["Phường 3", 4, 0, "09h10"]];
    const later = close(replaced(early.sheets, dayTable(23, rows)), { gioSauHan: "là trễ hạn" });
    expect(archiveOf(later.sheets)[0]?.[3]).toBe("Phường 3: 4 0");
    expect(correctionsIn(later.sheets).map((line) => line.slice(1, 6))).toEqual([
      ["Phường 3", "Hồ sơ thu nhận trong ngày", "chưa báo cáo", 4, "Báo cáo đến sau khi chốt"],
      ["Phường 3", "Kích hoạt trong ngày", "chưa báo cáo", 0, "Báo cáo đến sau khi chốt"],
      [
        "Phường 3",
        "Giờ nhận báo cáo",
        "không rõ giờ",
        moment(2023, 6, 24, 550),
        "Báo cáo đến sau khi chốt",
      ],
    ]);
  });
});

describe("a correction", () => {
  const rows = [["Phường 1", 8, 3, "07h45"], ...ROWS.slice(1)];
  const second = close(replaced(first.sheets, dayTable(24, ROWS)));
  const changed = replaced(second.sheets, dayTable(23, rows));

  test("asks for its reason", () => {
    expect(refused(changed)).toBe(
      "lyDo: Có 1 số khác số đã chốt. Hãy ghi lý do đính chính, ví dụ “Công an phường báo cáo lại”.",
    );
  });

  test("shows old, new, reason and what it does to later totals, and writes the day and one line", () => {
    const { plan, sheets } = close(
      changed,
      { lyDo: "Phường báo cáo lại" },
      moment(2023, 6, 27, 600),
    );
    expect(plan.summary.slice(0, 2)).toEqual([
      "Ngày 23/06/2023 đã chốt lúc 09:00 26/06/2023: đính chính 1 chỗ, mỗi chỗ ghi một dòng ở trang “Đính chính”.",
      "Phường 1, “Hồ sơ thu nhận trong ngày”: lũy kế đến ngày 24/06/2023 từ 10 thành 13 (2 ngày đã chốt đổi theo).",
    ]);
    expect(plan.tables[0]?.rows).toEqual([
      ["23/06/2023", "Phường 1", "Hồ sơ thu nhận trong ngày", "5", "8", "Phường báo cáo lại"],
    ]);
    expect(archiveOf(sheets)[0]?.[1]).toBe("Phường 1: 8 3");
    expect(archiveOf(sheets)[1]?.[1]).toBe("Phường 1: 5 3");
    expect(correctionsIn(sheets)).toEqual([
      [
        moment(2023, 6, 23),
        "Phường 1",
        "Hồ sơ thu nhận trong ngày",
        5,
        8,
        "Phường báo cáo lại",
        moment(2023, 6, 27, 600),
      ],
    ]);
    expect(readArchive(buildWorkbook({ sheets }))?.findings).toEqual([]);
    expect(planOf("closeDays", book(sheets, NOW)).writes).toEqual([]);
  });

  test("to a blank is kept unless the office says so", () => {
    const blank = replaced(
      first.sheets,
      dayTable(23, [["Phường 1", "", 3, "07h45"], ...ROWS.slice(1)]),
    );
    const kept = close(blank);
    expect(kept.plan.writes).toEqual([]);
    expect(kept.plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      ["blank-kept C3", "partial-report C3"].reverse(),
    );
    const gone = close(blank, { oTrong: "bỏ số đã chốt", lyDo: "Ghi nhầm" });
    expect(archiveOf(gone.sheets)[0]?.[1]).toBe("Phường 1: – 3");
    expect(correctionsIn(gone.sheets).map((line) => line.slice(3, 5))).toEqual([
      [5, "chưa báo cáo"],
    ]);
  });

  test("a day that people have sorted apart is not written over", () => {
    const torn = second.sheets.map((sheet) => {
      if (sheet.name !== "Số liệu đã chốt") return sheet;
      const grid = [...sheet.grid];
      const [line] = grid.splice(5, 1);
      return { ...sheet, grid: [...grid, line ?? []] };
    });
    expect(refused(replaced(torn, dayTable(23, rows)), { lyDo: "x" })).toContain(
      "Các dòng của ngày 23/06/2023 ở trang “Số liệu đã chốt” không còn liền nhau",
    );
  });
});

describe("a table with a column per day", () => {
  const wide = (rows: readonly Row[]): SheetLiteral => ({
    name: "Theo ngày",
    grid: [
      ["HỒ SƠ THU NHẬN TRONG NGÀY"],
      [
        "TT",
        "Đơn vị",
        moment(2023, 6, 23),
        moment(2023, 6, 24),
        moment(2023, 6, 25),
        moment(2023, 6, 26),
      ],
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
  });
  const table = wide([
    ["Phường 1", 5, 6, 7, 1],
    ["Phường 2", 0, "", 2, ""],
  ]);

  test("closes at once all days that are due and not closed", () => {
    expect(shownIn("closeDays", book([table]), "ngayChot")).toBe(
      "23/06/2023; 24/06/2023; 25/06/2023",
    );
    const { sheets, plan } = close([table]);
    expect(archiveOf(sheets)).toEqual([
      ["23/06/2023", "Phường 1: 5", "Phường 2: 0"],
      ["24/06/2023", "Phường 1: 6", "Phường 2: –"],
      ["25/06/2023", "Phường 1: 7", "Phường 2: 2"],
    ]);
    expect(plan.summary[plan.summary.length - 1]).toBe("Các ngày đến hạn khác đều đã chốt.");
    expect(plan.writes.filter(({ kind }) => kind === "rows")).toHaveLength(1);
  });

  test("closes one day of several, and a missed one later", () => {
    const one = close([table], { ngayChot: "25/6/2023" });
    expect(archiveOf(one.sheets).map(([date]) => date)).toEqual(["25/06/2023"]);
    const rest = close(one.sheets, { ngayChot: "tất cả" });
    expect(archiveOf(rest.sheets).map(([date]) => date)).toEqual([
      "23/06/2023",
      "24/06/2023",
      "25/06/2023",
    ]);
    expect(close(rest.sheets).plan.writes).toEqual([]);
  });

  test("offers them also where nobody wrote down when the campaign began", () => {
    const workbook = buildWorkbook({ sheets: [table], now: NOW });
    expect(shownIn("closeDays", workbook, "ngayChot")).toBe("23/06/2023; 24/06/2023; 25/06/2023");
  });

  test("ranges of days are read", () => {
    expect(archiveOf(close([table], { ngayChot: "23/6/2023 - 24/6/2023" }).sheets)).toHaveLength(2);
  });
});

describe("what cannot be closed", () => {
  const closed = first.sheets;
  test.each([
    {
      why: "a future day",
      sheets: [dayTable(27, ROWS)],
      said: "Ngày 27/06/2023 chưa đến (hôm nay là 26/06/2023), không chốt được.",
    },
    {
      why: "a day before the campaign",
      sheets: [dayTable(22, ROWS)],
      said: "Ngày 22/06/2023 nằm ngoài thời gian chiến dịch (23/06/2023 – 05/11/2023)",
    },
    {
      why: "another day than the table's own",
      sheets: [dayTable(23, ROWS)],
      typed: { ngayChot: "24/6/2023" },
      said: "Bảng ghi số liệu của ngày 23/06/2023, không phải ngày 24/06/2023.",
    },
    {
      why: "text among figures",
      sheets: [dayTable(23, [["Phường 1", "năm", 3, ""]])],
      said: "Ô 'Báo cáo'!C3 (Phường 1) ghi “năm”, không phải một con số.",
    },
    {
      why: "a negative figure",
      sheets: [dayTable(23, [["Phường 1", -5, 3, ""]])],
      said: "Ô 'Báo cáo'!C3 (Phường 1) ghi -5, là số âm.",
    },
    {
      why: "an hour that is none",
      sheets: [dayTable(23, [["Phường 1", 5, 3, "sáng"]])],
      said: "Ô 'Báo cáo'!E3 (Phường 1) ghi “sáng”, không phải giờ nhận báo cáo.",
    },
    {
      why: "two rows for one unit",
      sheets: [dayTable(23, [...ROWS, ["P. 01", 1, 1, ""]])],
      said: "Đơn vị “P. 01” có ở cả hai ô 'Báo cáo'!B3 và 'Báo cáo'!B6.",
    },
    {
      why: "a unit that no closed day knows",
      sheets: replaced(closed, dayTable(24, [...ROWS.slice(0, 2), ["Phường Ba", 1, 1, ""]])),
      said: "donViMoi: Bảng có đơn vị chưa có trong các ngày đã chốt: Phường Ba. Đơn vị đã chốt mà bảng không có: Phường 3.",
    },
    {
      why: "a column under another name",
      sheets: replaced(
        closed,
        dayTable(24, ROWS, [
          "TT",
          "Đơn vị",
          "HS tiếp nhận trong ngày",
          "Kích hoạt trong ngày",
          "Giờ nhận",
        ]),
      ),
      said: "Bảng không còn cột “Hồ sơ thu nhận trong ngày” như các ngày đã chốt, nhưng có thêm cột “HS tiếp nhận trong ngày”.",
    },
    {
      why: "an hour after the due one may be of two days",
      sheets: [dayTable(23, [["Phường 1", 5, 3, "17h00"]])],
      said: "gioSauHan: Ô 'Báo cáo'!E3 (Phường 1) ghi 17h00, sau giờ hạn: là ngày 24/06/2023 (trễ hạn) hay chiều ngày 23/06/2023 (đúng hạn)?",
    },
    {
      why: "days that are none",
      sheets: [dayTable(23, ROWS)],
      typed: { ngayChot: "hôm qua" },
      said: "“Ngày chốt” ghi “hôm qua”, không đọc được thành ngày.",
    },
    {
      why: "a table without a day",
      sheets: [{ ...dayTable(23, ROWS), grid: dayTable(23, ROWS).grid.slice(1) }],
      said: "ngayChot: Bảng không ghi số liệu là của ngày nào.",
    },
  ])("$why", ({ sheets, typed, said }) => {
    expect(refused(sheets, typed)).toContain(said);
  });

  test("units without a kind do not say by which rule they report", () => {
    const rows = ROWS.map(([, ...rest], index) => [
      ["Tân Hòa", "Bình La", "Mông Ân"][index] ?? "",
      ...rest,
    ]);
    expect(refused([dayTable(23, rows)])).toContain("cheDo: Tên các đơn vị không cho biết");
  });
});

describe("what a person is told before closing", () => {
  const codes = (sheets: readonly SheetLiteral[], typed: Typed = {}, more = {}) =>
    planOf("closeDays", book(sheets, NOW, more), typed).findings.map(
      ({ code, cell }) => `${code} ${cell}`,
    );

  test("nothing where all is well", () => {
    expect(codes([dayTable(23, ROWS)])).toEqual([]);
  });

  test.each([
    { why: "no reports at all", rows: [["Phường 1", "", "", ""]], code: "no-reports A3" },
    {
      why: "an hour without figures",
      rows: [["Phường 1", "", "", "07h00"]],
      code: "hour-without-figures A3",
    },
    { why: "one figure of two", rows: [["Phường 1", 5, "", ""]], code: "partial-report D3" },
    { why: "a day without an hour", rows: [["Phường 1", 5, 3, "24/6/2023"]], code: "no-hour E3" },
    {
      why: "an hour that is still to come",
      rows: [["Phường 1", 5, 3, "26/6 16h00"]],
      code: "hour-to-come A3",
    },
    {
      why: "an hour before the day",
      rows: [["Phường 1", 5, 3, "22/6 16h00"]],
      code: "hour-too-early A3",
    },
  ])("$why: $code", ({ rows, code }) => {
    expect(codes([dayTable(23, rows)])).toContain(code);
  });

  test("a time zone that disagrees with the office's", () => {
    expect(codes([dayTable(23, ROWS)], {}, { timeZone: "America/New_York" })).toEqual([
      "time-zone ",
    ]);
    expect(codes([dayTable(23, ROWS)], {}, { timeZone: "Asia/Bangkok" })).toEqual([]);
  });

  const totals = (date: number, rows: readonly Row[]) =>
    dayTable(date, rows, [
      "TT",
      "Đơn vị",
      "Tài khoản được cấp trong ngày",
      "Tài khoản được cấp lũy kế",
      "Kích hoạt lũy kế",
    ]);

  test("a total below yesterday's, a day that does not fit its total, and more activated than issued", () => {
    const before = close([
      totals(23, [
        ["Phường 1", 5, 105, 90],
        ["Phường 2", 1, 50, 40],
      ]),
    ]);
    const after = replaced(
      before.sheets,
      totals(24, [
        ["Phường 1", 6, 101, 92],
        ["Phường 2", 3, 52, 53],
      ]),
    );
    expect(codes(after)).toEqual(
      expect.arrayContaining([
        "cumulative-falls D3",
        "day-against-cumulative C3",
        "day-against-cumulative C4",
        "activated-over-issued E4",
      ]),
    );
    expect(codes(after)).toHaveLength(4);
  });

  test("more done than people, where the table says how many there are", () => {
    const header = ["TT", "Đơn vị", "Dân số từ 14 tuổi", "Kích hoạt lũy kế"];
    expect(codes([dayTable(23, [["Phường 1", 100, 101]], header)])).toEqual(["over-base D3"]);
  });

  test("a jump", () => {
    let sheets: readonly SheetLiteral[] = [];
    for (const date of [23, 24, 25]) {
      sheets = close(
        replaced(sheets, dayTable(date, [["Phường 1", 5, 3, ""]])),
        {},
        moment(2023, 6, 27),
      ).sheets;
    }
    const jump = replaced(sheets, dayTable(26, [["Phường 1", 500, 3, ""]]));
    expect(codes(jump)).toContain("figure-jumps C3");
  });
});

describe("units and indicators that come later", () => {
  test("a new unit is taken when the office says so; on a day already closed its block moves below", () => {
    const rows = [...ROWS, ["Phường 4", 9, 9, "07h00"]];
    const { sheets } = close(replaced(first.sheets, dayTable(23, rows)), {
      donViMoi: "là đơn vị mới",
    });
    expect(archiveOf(sheets)[0]?.slice(-1)).toEqual(["Phường 4: 9 9"]);
    expect(correctionsIn(sheets).map((line) => line.slice(1, 5))).toEqual([
      ["Phường 4", "Hồ sơ thu nhận trong ngày", "chưa báo cáo", 9],
      ["Phường 4", "Kích hoạt trong ngày", "chưa báo cáo", 9],
    ]);
    expect(readArchive(buildWorkbook({ sheets }))?.findings).toEqual([]);
    expect(planOf("closeDays", book(sheets)).writes).toEqual([]);
  });

  test("a new indicator gets a column of its own, blank on the days before", () => {
    const header = [
      "TT",
      "Đơn vị",
      "Hồ sơ thu nhận trong ngày",
      "Kích hoạt trong ngày",
      "Giờ nhận báo cáo",
      "Mở tài khoản trong ngày",
    ];
    const rows = ROWS.map((row) => [...row, 2]);
    const { sheets, plan } = close(replaced(first.sheets, dayTable(24, rows, header)));
    expect(plan.summary).toContain(
      "Thêm chỉ tiêu vào trang “Số liệu đã chốt”: “Mở tài khoản trong ngày”.",
    );
    const archive = readArchive(buildWorkbook({ sheets }));
    expect(archive?.findings).toEqual([]);
    expect(archive?.indicators.map(({ name }) => name)).toHaveLength(3);
    expect(archive?.days.map(({ reports }) => reports[0]?.figures)).toEqual([
      [5, 3, undefined],
      [5, 3, 2],
    ]);
  });

  test("villages of two communes may share a name", () => {
    const rows: readonly Row[] = [
      ["Xã An Phú", "", "", ""],
      ["Thôn 1", 5, 3, "15h00"],
      ["Xã Bình Minh", "", "", ""],
      ["Thôn 1", 2, 1, "15h30"],
    ];
    const grid = dayTable(23, []).grid;
    const lines = rows.map((row, index) => (index % 2 === 0 ? ["I", ...row] : [1, ...row]));
    const { sheets } = close([{ name: "Báo cáo", grid: [...grid, ...lines] }]);
    expect(archiveOf(sheets)[0]).toEqual([
      "23/06/2023",
      "Thôn 1 (Xã An Phú): 5 3",
      "Thôn 1 (Xã Bình Minh): 2 1",
    ]);
  });
});
