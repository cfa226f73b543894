import { describe, expect, test } from "@jest/globals";
import type { Plan } from "../../../src/app/plan/plan";
import { citizenKey, withLostZeros } from "../../../src/app/awards/citizenKey";
import {
  buildWorkbook,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { windowsSheet } from "../actions/settingsFixtures";
import { outcomeOf, planOf, refusal } from "../actions/planned";
import { cases, caseSheet, citizen, officialsSheet, on, peopleSheet } from "./sheets";

const UNITS = "rankCollectives";
const PEOPLE = "rankIndividuals";
const an = ["An", "Xã A"] as const;
const bình = ["Bình", "Xã A"] as const;
const chi = ["Chi", "Xã B"] as const;
type Rows = readonly (readonly CellLiteral[])[];

const both = "cả ngày đầu và ngày cuối";
const phases = windowsSheet(
  [
    ["GD1", moment(2023, 2, 15), moment(2023, 3, 30), both, "mọi ngày", 44, "giai đoạn"],
    ["GD2", moment(2023, 4, 1), moment(2023, 4, 30), both, "mọi ngày", 30, "giai đoạn"],
  ],
  {},
);
const book = (rows: Rows, more: readonly SheetLiteral[] = []) =>
  buildWorkbook({
    sheets: [
      caseSheet(rows),
      officialsSheet([
        ["Xã A", 2],
        ["Xã B", 1],
      ]),
      ...more,
      ...phases.sheets,
    ],
    names: phases.names,
  });
const figures = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    plan.tables[0]?.rows.map((row) => [row[1] ?? "", row[plan.action === UNITS ? 2 : 3] ?? ""]),
  );
const reasonOf = (plan: Plan, name: string): string =>
  plan.tables[0]?.rows.find((row) => row[1] === name)?.at(-1) ?? "";

describe("a list of cases", () => {
  const rows: Rows = [
    ...cases(10, 1, an),
    ...cases(5, 101, bình),
    ...cases(7, 201, chi, on(5, 4)),
    [on(12, 3), citizen(1), ...an],
    [on(12, 3), citizen(2), ...bình],
    [on(12, 3), citizen(3), ...chi],
    [on(31, 3), citizen(301), ...chi],
    [on(14, 2), citizen(302), ...chi],
  ];

  test("counts each citizen once for units: disputes within one count, across two do not", () => {
    const plan = planOf(UNITS, book(rows));
    expect([figures(plan).get("Xã A"), figures(plan).get("Xã B")]).toEqual(["14", "7"]);
    expect(reasonOf(plan, "Xã B")).toContain(
      "1 trường hợp trùng với Xã A (1), chưa tính cho bên nào.",
    );
    expect(reasonOf(plan, "Xã B")).toContain("1 trường hợp ngoài khoảng 15/02/2023 – 30/04/2023");
    expect(reasonOf(plan, "Xã B")).toContain("ở ngày không thuộc giai đoạn nào: chờ quyết định");
  });

  test("counts a disputed citizen for neither official, or voids their whole result when so chosen", () => {
    const plan = planOf(PEOPLE, book(rows));
    expect([...figures(plan)].slice(0, 3)).toEqual([
      ["An", "8"],
      ["Chi", "7"],
      ["Bình", "5"],
    ]);
    expect(reasonOf(plan, "An")).toContain("2 trường hợp trùng với Bình (1), Chi (1)");
    const strict = planOf(PEOPLE, book(rows), { cachTrung: "bỏ cả kết quả của người bị trùng" });
    expect(figures(strict).get("An")).toBe("0");
    expect(reasonOf(strict, "An")).toContain("Không tính cả 8 trường hợp khác");
  });

  test("names the cells of days in no phase, and counts them when the office says so", () => {
    const plan = planOf(UNITS, book(rows));
    const gaps = (one: Plan): readonly string[] =>
      one.findings.flatMap(({ code, cell }) => (code === "day-in-no-phase" ? [cell] : []));
    expect(gaps(plan)).toEqual(["A28"]);
    const counted = planOf(UNITS, book(rows), { ngoaiGiaiDoan: "tính" });
    expect([figures(counted).get("Xã B"), gaps(counted)]).toEqual(["8", []]);
  });

  test("leaves out what was activated before the plan was issued", () => {
    const plan = planOf(UNITS, book(rows), { ngayBanHanh: "11/3/2023" });
    expect(figures(plan).get("Xã B")).toBe("8");
    expect(figures(plan).get("Xã A")).toBe("2");
    expect(JSON.stringify(plan.writes)).toContain("trước ngày ban hành kế hoạch 11/03/2023");
  });

  test("gives a disputed citizen to whom it was verified to belong", () => {
    const verified = rows.map((row, index) => (index === 24 ? [...row, "Xã B"] : row));
    const plan = planOf(UNITS, book(verified));
    expect([figures(plan).get("Xã A"), figures(plan).get("Xã B")]).toEqual(["14", "8"]);
  });

  test("the order of rows changes nothing", () => {
    const [a, b] = [rows, [...rows].reverse()].map((list) => planOf(UNITS, book(list)).tables);
    expect(b).toEqual(a);
  });

  test.each([UNITS, PEOPLE])("no key of a citizen leaves the list: %s", (action) => {
    const plan = planOf(action, book(rows));
    expect(JSON.stringify(plan)).not.toMatch(/999000\d{6}/);
  });

  test("exactly fifty cases make an official eligible", () => {
    const plan = planOf(PEOPLE, book([...cases(50, 1, an), ...cases(49, 101, chi)]));
    expect(plan.tables[0]?.rows.slice(0, 2).map((row) => [row[1], row[5]])).toEqual([
      ["An", "Giải cá nhân"],
      ["Chi", ""],
    ]);
  });

  test("ranks within each unit under the structure of the province", () => {
    const list = [...cases(50, 1, an), ...cases(60, 101, bình), ...cases(55, 201, chi)];
    const plan = planOf(PEOPLE, book(list), { coCau: "Cấp tỉnh" });
    expect(plan.tables[0]?.rows.slice(0, 3).map((row) => [row[0], row[1]])).toEqual([
      ["1", "Bình"],
      ["2", "An"],
      ["1", "Chi"],
    ]);
  });

  test("parts equal officials by the day of their last case, when a rule with its source says so", () => {
    const list = [
      ...cases(50, 1, an, on(5, 4)),
      ...cases(50, 101, bình),
      ...cases(50, 201, chi),
      ...cases(50, 301, ["Dung", "Xã B"]),
    ];
    expect(planOf(PEOPLE, book(list)).findings.map(({ code }) => code)).toEqual(["tie-pending"]);
    const typed = { xuLyBangDiem: "nhiều hơn, rồi đạt sớm hơn", canCu: "Thông báo số 3" };
    const plan = planOf(PEOPLE, book(list), typed);
    expect(plan.tables[0]?.rows.find((row) => row[1] === "An")?.[7]).toContain("hết giải");
  });
});

describe("keys of citizens", () => {
  test.each<{ cell: CellLiteral; key: string; why: string }>([
    { cell: "999 000 000 001", key: "999000000001", why: "marks do not count" },
    { cell: "+84 912.345.678", key: "0912345678", why: "a phone number from abroad" },
    { cell: "84912345678", key: "0912345678", why: "a phone number without its plus" },
    { cell: "0912.345.678", key: "0912345678", why: "a phone number as printed" },
    { cell: " mc-07 ", key: "MC-07", why: "the office's own code" },
    { cell: 1099000001, key: "1099000001", why: "a number keeps what it has" },
  ])("$why", ({ cell, key }) => {
    expect(citizenKey(cell as string)).toBe(key);
  });

  test.each([
    ["1099000001", "001099000001"],
    ["42099000001", "042099000001"],
    ["912345678", "0912345678"],
    ["0912345678", undefined],
    ["999000000001", undefined],
    ["MC-07", undefined],
  ])("%s may have been %s", (key, padded) => {
    expect(withLostZeros(key)).toBe(padded);
  });

  const lost: Rows = [
    ...cases(10, 1, an),
    [on(3, 3), 42099000001, ...an],
    [on(3, 3), "042099000001", ...chi],
  ];
  test("lost zeros are asked, by cell and without the number, and not assumed", () => {
    const text = refusal(outcomeOf(UNITS, book(lost)));
    expect(text).toMatch(/^soKhongDau: Ô 'Danh sách'!B13 có 11 chữ số/);
    expect(text).not.toContain("42099000001");
    const kept = planOf(UNITS, book(lost), { soKhongDau: "giữ nguyên" });
    const padded = planOf(UNITS, book(lost), { soKhongDau: "thêm số 0" });
    expect([figures(kept).get("Xã B"), figures(padded).get("Xã B")]).toEqual(["1", "0"]);
  });
});

describe("personal data", () => {
  const entries: SheetLiteral = {
    name: "Nhập liệu",
    grid: [
      ["STT", "Đơn vị", "Dân số", "Chỉ tiêu", "Đã kích hoạt"],
      [1, "Xã A", 100, 50, 20],
      [2, "Xã B", 100, 50, 20],
    ],
  };
  test.each([UNITS, PEOPLE])(
    "%s asks first where many people type into the same file, and says why",
    (action) => {
      const workbook = book(cases(10, 1, an), [entries]);
      const units = { bangDonVi: "'Cán bộ theo đơn vị'!A3" };
      const typed = { bang: "'Danh sách'!A3", ...(action === UNITS ? units : {}) };
      const text = refusal(outcomeOf(action, workbook, typed));
      expect(text).toContain("xacNhan: Danh sách này có dữ liệu cá nhân");
      expect(text).toContain("“Nhập liệu”");
      expect(outcomeOf(action, workbook, { ...typed, xacNhan: "đồng ý" }).kind).toBe("plan");
    },
  );
});

describe("bad input of lists and people is refused by cell", () => {
  test.each<{ why: string; row: readonly CellLiteral[]; says: string }>([
    {
      why: "an impossible day",
      row: ["31/6/2023", citizen(9), ...an],
      says: "'Danh sách'!A4 ghi “31/6/2023”",
    },
    { why: "no day", row: ["", citizen(9), ...an], says: "'Danh sách'!A4 (ngày) còn trống" },
    {
      why: "a year mistyped",
      row: [moment(2032, 3, 5), citizen(9), ...an],
      says: "'Danh sách'!A4 ghi ngày 05/03/2032",
    },
    {
      why: "no citizen",
      row: [on(5, 3), "", ...an],
      says: "'Danh sách'!B4 (mã công dân) còn trống",
    },
    {
      why: "no official",
      row: [on(5, 3), citizen(9), "", "Xã A"],
      says: "'Danh sách'!D4 (cán bộ) còn trống",
    },
    {
      why: "an unknown unit",
      row: [on(5, 3), citizen(9), "Dung", "Xã Z"],
      says: "'Danh sách'!E4: bảng đơn vị",
    },
    {
      why: "an official in two units",
      row: [on(5, 3), citizen(9), "An", "Xã B"],
      says: "'Danh sách'!D4: “An” thuộc “Xã B”, nhưng ở ô 'Danh sách'!D3 lại thuộc “Xã A”",
    },
    {
      why: "verified to belong to nobody there",
      row: [on(5, 3), citizen(9), ...an, "Xã B"],
      says: "'Danh sách'!F4 ghi “Xã B”",
    },
  ])("$why", ({ row, says }) => {
    const text = refusal(outcomeOf(UNITS, book([...cases(1, 1, an), row])));
    expect(text).toContain(says);
    expect(text).toContain("Chưa ghi gì vào bảng.");
  });

  test.each<{ why: string; row: readonly CellLiteral[]; says: string }>([
    {
      why: "a person twice",
      row: ["An", "Xã A", 3],
      says: "'Cá nhân'!B4: “An” đã có ở ô 'Cá nhân'!B3",
    },
    {
      why: "a person in two units",
      row: ["An", "Xã B", 3],
      says: "'Cá nhân'!B4: “An” thuộc “Xã B”",
    },
    { why: "a blank count", row: ["Bình", "Xã B", ""], says: "'Cá nhân'!D4 (Bình) còn trống" },
    { why: "a negative count", row: ["Bình", "Xã B", -1], says: "'Cá nhân'!D4 (Bình) ghi -1" },
  ])("$why in a table of officials", ({ row, says }) => {
    const workbook = buildWorkbook({ sheets: [peopleSheet([["An", "Xã A", 60], row])] });
    expect(refusal(outcomeOf(PEOPLE, workbook))).toContain(says);
  });
});

describe("missingConditions", () => {
  test("says what is missing to be eligible and to rise", () => {
    const workbook = buildWorkbook({
      sheets: [
        peopleSheet([
          ["An", "Xã A", 60],
          ["Bình", "Xã A", 47],
          ["Chi", "Xã B", 49],
        ]),
      ],
    });
    const plan = planOf("missingConditions", workbook);
    expect(plan.tables[0]?.rows.slice(0, 2).map((row) => [row[1], row[5], row[6]])).toEqual([
      ["Chi", "1", "11"],
      ["Bình", "3", "2"],
    ]);
    expect(plan.tables[0]?.rows[1]?.[8]).toBe(
      "Còn thiếu 3 trường hợp để đủ điều kiện. Thêm 2 trường hợp thì lên hạng 2, bằng Chi. Thêm 3 trường hợp thì chắc chắn có giải.",
    );
  });
});
