// How cases are counted, sentence by sentence of the rules, on lists as offices keep them.
import { describe, expect, test } from "@jest/globals";
import { outcomeOf, refusal } from "../actions/planned";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { phasesSheet, ranked } from "./ranked";
import { caseSheet, citizen, on } from "./sheets";

const AN = ["Lê Mẫu An", "Xã A"] as const;
const ANH = ["Lê Mẫu Ánh", "Xã A"] as const;
const YOUTH = ["Hồ Mẫu Yên", "Đoàn Thanh niên xã A"] as const;
const BINH = ["Vũ Mẫu Bình", "Xã B"] as const;

type Row = readonly CellLiteral[];
type Claimant = readonly [official: string, unit: string];
type Typed = Readonly<Record<string, string>>;

/** Xã A has two officials and a youth union of one, Xã B has one. */
const units: SheetLiteral = {
  name: "Cán bộ theo đơn vị",
  grid: [
    ["SỐ CÁN BỘ"],
    ["TT", "Đơn vị", "Thuộc xã, thị trấn", "Số cán bộ"],
    [1, "Xã A", "", 2],
    [2, "Xã B", "", 1],
    [3, "Đoàn Thanh niên xã A", "Xã A", 1],
  ],
};

const claim = (key: number, [official, unit]: Claimant, day = on(10, 3), verified = ""): Row => [
  day,
  citizen(key),
  official,
  unit,
  verified,
];

const sheetsOf = (rows: readonly Row[], settings = phasesSheet()): readonly SheetLiteral[] => [
  caseSheet(rows),
  units,
  settings,
];

/** Counted cases by name; "-" where somebody is not in the list at all. */
function countsOf(rows: readonly Row[], typed: Typed = {}, strict = false) {
  const own = strict ? { cachTrung: "bỏ cả kết quả của người bị trùng" } : {};
  const people = ranked("cá nhân", sheetsOf(rows), { ...typed, ...own }).lines;
  const communes = ranked("tập thể", sheetsOf(rows), typed).lines;
  const at = (name: string): unknown => (people.get(name) ?? communes.get(name))?.cases ?? "-";
  return { an: at(AN[0]), anh: at(ANH[0]), binh: at(BINH[0]), a: at("Xã A"), b: at("Xã B") };
}

const refused = (rows: readonly Row[], typed: Typed = {}): string =>
  refusal(outcomeOf("rankCollectives", buildWorkbook({ sheets: sheetsOf(rows) }), typed));

const counted: Readonly<Record<string, number | string>> = {
  an: 0,
  anh: "-",
  binh: "-",
  a: 0,
  b: 0,
};

describe("each citizen once", () => {
  test.each<{ why: string; rows: Row[]; counts: typeof counted }>([
    {
      why: "two citizens of one official",
      rows: [claim(1, AN), claim(2, AN)],
      counts: { an: 2, a: 2 },
    },
    {
      why: "level 1 and later level 2, by the same official",
      rows: [claim(1, AN), claim(1, AN, on(20, 4))],
      counts: { an: 1, a: 1 },
    },
    {
      why: "the same official three times on one day",
      rows: [claim(1, AN), claim(1, AN), claim(1, AN)],
      counts: { an: 1, a: 1 },
    },
    {
      why: "two officials of one unit: for neither, for the unit once",
      rows: [claim(1, AN), claim(1, ANH)],
      counts: { an: 0, anh: 0, a: 1 },
    },
    {
      why: "an official of the commune and one of its youth union: for the commune once",
      rows: [claim(1, AN), claim(1, YOUTH)],
      counts: { an: 0, a: 1 },
    },
    {
      why: "officials of two units: for nobody",
      rows: [claim(1, AN), claim(1, BINH)],
      counts: { an: 0, binh: 0, a: 0, b: 0 },
    },
    {
      why: "two of one unit and one of another: for nobody",
      rows: [claim(1, AN), claim(1, ANH), claim(1, BINH)],
      counts: { an: 0, anh: 0, binh: 0, a: 0, b: 0 },
    },
    {
      why: "a second claim of one of two rivals changes nothing",
      rows: [claim(1, AN), claim(1, BINH), claim(1, AN, on(12, 3)), claim(2, AN)],
      counts: { an: 1, binh: 0, a: 1, b: 0 },
    },
    {
      why: "a rival's claim outside the window is no claim",
      rows: [claim(1, AN), claim(1, BINH, on(1, 5))],
      counts: { an: 1, binh: 0, a: 1, b: 0 },
    },
    {
      why: "a rival's claim on a day of no phase disputes",
      rows: [claim(1, AN), claim(1, BINH, on(31, 3))],
      counts: { an: 0, binh: 0, a: 0, b: 0 },
    },
  ])("$why", ({ rows, counts }) => {
    expect(countsOf(rows)).toEqual({ ...counted, ...counts });
  });

  test("the stricter option takes everything from both rivals, and from nobody else", () => {
    const rows = [claim(1, AN), claim(1, ANH), claim(2, AN), claim(3, ANH), claim(4, BINH)];
    expect(countsOf(rows)).toMatchObject({ an: 1, anh: 1, binh: 1 });
    expect(countsOf(rows, {}, true)).toMatchObject({ an: 0, anh: 0, binh: 1 });
    // Once somebody has verified, nothing is in dispute any more.
    const settled = rows.map((row, at) => (at === 0 ? claim(1, AN, on(10, 3), AN[0]) : row));
    expect(countsOf(settled, {}, true)).toMatchObject({ an: 2, anh: 1, binh: 1 });
  });

  test("who lost a case to a dispute reads with whom, and how often", () => {
    const rows = [claim(1, AN), claim(1, BINH), claim(2, AN), claim(2, BINH), claim(3, AN)];
    const { lines } = ranked("cá nhân", sheetsOf(rows));
    expect(lines.get(AN[0])?.reason).toContain("2 trường hợp trùng với Vũ Mẫu Bình (2)");
    const communes = ranked("tập thể", sheetsOf(rows)).lines;
    expect(communes.get("Xã B")?.reason).toContain("2 trường hợp trùng với Xã A (2)");
  });
});

describe("“Đã xác minh thuộc về”", () => {
  const across = (verified: string, second = ""): Row[] => [
    claim(1, AN, on(10, 3), verified),
    claim(1, BINH, on(11, 3), second),
  ];
  test.each<{ why: string; rows: Row[]; counts: typeof counted }>([
    { why: "one claimant", rows: across(AN[0]), counts: { an: 1, binh: 0, a: 1, b: 0 } },
    { why: "the other claimant", rows: across(BINH[0]), counts: { an: 0, binh: 1, a: 0, b: 1 } },
    {
      why: "both rows name the same",
      rows: across(AN[0], AN[0]),
      counts: { an: 1, binh: 0, a: 1, b: 0 },
    },
    {
      why: "spelled without care",
      rows: across("LÊ  MẪU AN"),
      counts: { an: 1, binh: 0, a: 1, b: 0 },
    },
    { why: "a unit", rows: across("Xã B"), counts: { an: 0, binh: 1, a: 0, b: 1 } },
    {
      why: "a unit of which two claim: for the unit, for neither of the two",
      rows: [claim(1, AN, on(10, 3), "Xã A"), claim(1, ANH), claim(1, BINH)],
      counts: { an: 0, anh: 0, binh: 0, a: 1, b: 0 },
    },
    {
      why: "one of two officials of one unit",
      rows: [claim(1, AN, on(10, 3), AN[0]), claim(1, ANH)],
      counts: { an: 1, anh: 0, a: 1 },
    },
    {
      why: "the only claimant: nothing changes",
      rows: [claim(1, AN, on(10, 3), AN[0])],
      counts: { an: 1, a: 1 },
    },
    {
      why: "somebody whose claim is outside the window: then it counts for nobody",
      rows: [claim(1, AN, on(1, 5), AN[0]), claim(1, BINH)],
      counts: { an: 0, binh: 0, a: 0, b: 0 },
    },
  ])("names $why", ({ rows, counts }) => {
    expect(countsOf(rows)).toEqual({ ...counted, ...counts });
  });

  test.each([
    { why: "nobody of the list", rows: across("Trần Mẫu Không"), says: ["F3", "Trần Mẫu Không"] },
    {
      why: "an official who does not claim this citizen",
      rows: [...across(""), claim(2, ANH, on(10, 3)), claim(3, AN, on(10, 3), ANH[0])],
      says: ["F6", ANH[0]],
    },
    {
      why: "a unit none of whose officials claims this citizen",
      rows: [claim(1, AN, on(10, 3), "Xã B")],
      says: ["F3", "Xã B"],
    },
    { why: "two different owners", rows: across(AN[0], BINH[0]), says: ["F4", "F3", BINH[0]] },
  ])("is refused where it names $why, and the cell is told", ({ rows, says }) => {
    const told = refused(rows);
    for (const part of says) expect(told).toContain(part);
  });
});

describe("the window", () => {
  const on31 = [claim(1, AN, on(31, 3))];
  test.each([
    { day: on(14, 2), counts: 0, why: "before both dates" },
    { day: on(15, 2), counts: 0, why: "the first day of phase 1, but before the plan" },
    { day: on(1, 3), counts: 0, why: "the day before the plan" },
    { day: on(2, 3), counts: 1, why: "the day of the plan" },
    { day: on(30, 3), counts: 1, why: "the last day of phase 1" },
    { day: on(31, 3), counts: 0, why: "in no phase" },
    { day: on(1, 4), counts: 1, why: "the first day of phase 2" },
    { day: on(30, 4), counts: 1, why: "the last day" },
    { day: on(1, 5), counts: 0, why: "the day after" },
  ])("a case of $day.day ($why) counts $counts", ({ day, counts }) => {
    expect(countsOf([claim(1, AN, day)])).toMatchObject({ an: counts, a: counts });
  });

  test("without the day of the plan, cases count from 15/02 on", () => {
    const rows = [claim(1, AN, on(14, 2)), claim(2, AN, on(15, 2)), claim(3, AN, on(1, 3))];
    expect(countsOf(rows, { ngayBanHanh: "" })).toMatchObject({ an: 2, a: 2 });
    expect(countsOf(rows, { tuNgay: "2/3/2023", ngayBanHanh: "" })).toMatchObject({ an: 0, a: 0 });
  });

  test("a case of 31/3 waits, and says so; the office may count it or not", () => {
    const waiting = ranked("cá nhân", sheetsOf(on31));
    expect(waiting.lines.get(AN[0])).toMatchObject({ cases: 0 });
    expect(waiting.lines.get(AN[0])?.reason).toContain("chờ quyết định");
    const [finding] = waiting.plan.findings;
    expect(finding).toMatchObject({ sheet: "Danh sách", cell: "A3", severity: "cần xác nhận" });
    expect(finding?.text).toContain("31/03/2023");
    expect(countsOf(on31, { ngoaiGiaiDoan: "tính" })).toMatchObject({ an: 1, a: 1 });
    const not = ranked("cá nhân", sheetsOf(on31), { ngoaiGiaiDoan: "không tính" });
    expect(not.lines.get(AN[0])).toMatchObject({ cases: 0 });
    expect(not.plan.findings).toEqual([]);
  });

  test("claimed on 31/3 and again in a phase, by the same official: it counts", () => {
    expect(countsOf([...on31, claim(1, AN, on(3, 4))])).toMatchObject({ an: 1, a: 1 });
  });

  test("which dates were applied is printed under the table", () => {
    const { text } = ranked("tập thể", sheetsOf(on31));
    for (const part of ["15/02/2023", "30/04/2023", "02/03/2023", "15/02/2023 – 30/03/2023"])
      expect(text).toContain(part);
  });
});
