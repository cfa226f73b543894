// A list of cases on the real bundle: what it costs to read, and when a ranking made from it is old.
import { afterEach, describe, expect, test } from "@jest/globals";
import { planOf } from "../actions/planned";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { closeAll, hostFile, openHost, type Grids, type Office } from "../../gas/openHost";
import { phasesSheet } from "./ranked";
import { caseSheet, citizen, peopleSheet } from "./sheets";

afterEach(closeAll);

const HEADER = ["Ngày", "Mã công dân", "Mức độ", "Cán bộ hướng dẫn", "Đơn vị"];
const units = {
  "Số cán bộ": [
    ["TT", "Đơn vị", "Số cán bộ"],
    [1, "Xã A", 1],
    [2, "Xã B", 1],
  ],
};
const window = { tuNgay: "15/2/2023", denNgay: "30/4/2023" };
const list = (count: number) => ({
  "Danh sách": [
    HEADER,
    ...Array.from({ length: count }, (_, index) => [
      "10/3/2023",
      citizen(index),
      "Mức 2",
      "Lê Mẫu An",
      "Xã A",
    ]),
  ],
});
/** A list whose days are dates, as people type them. */
const officeWith = (days: readonly string[]): Office => {
  const office = openHost(hostFile({ ...list(days.length), ...units }));
  office.host.asPerson((person) => {
    days.forEach((day, index) => {
      person.type("Danh sách", `A${index + 2}`, day);
    });
  });
  return office;
};

const stale = (office: Office, name: string): string => {
  const sheet = Object.values(office.host.save().workbook.sheets).find((one) => one.name === name);
  return String(sheet?.cellData?.[2]?.[0]?.v ?? "");
};

describe("a ranking made from a list", () => {
  test("is not old while the list is the same, though its days have times", () => {
    const office = officeWith(["10/3/2023 09:36", "10/3/2023 12:00", "11/3/2023 18:30"]);
    expect(office.run("rankIndividuals", window).kind).toBe("committed");
    expect(stale(office, "Xếp hạng cá nhân")).toBe("");
    office.host.asPerson((person) => {
      person.type("Danh sách", "A3", "11/3/2023 12:00");
    });
    expect(stale(office, "Xếp hạng cá nhân")).toMatch(/^SỐ LIỆU CŨ/);
  });

  test.each([
    { why: "a new case", cell: "A20", text: "12/3/2023" },
    { why: "another citizen number", cell: "B3", text: "'99900000000" },
    { why: "another official", cell: "D3", text: "Vũ Mẫu Bình" },
  ])("is old after $why", ({ cell, text }) => {
    const office = officeWith(["10/3/2023", "11/3/2023", "12/3/2023"]);
    office.run("rankIndividuals", window);
    expect(stale(office, "Xếp hạng cá nhân")).toBe("");
    office.host.asPerson((person) => {
      person.type("Danh sách", cell, text);
    });
    expect(stale(office, "Xếp hạng cá nhân")).toMatch(/^SỐ LIỆU CŨ/);
  });
});

describe("days typed as texts", () => {
  test("count, and part equals by the rule", () => {
    const rows = [
      ...Array.from({ length: 50 }, (_, n) => ["5/4/2023", citizen(n), "Lê Mẫu An", "Xã A"]),
      ...Array.from({ length: 50 }, (_, n) => [
        "4/4/2023",
        citizen(100 + n),
        "Vũ Mẫu Bình",
        "Xã B",
      ]),
      ...Array.from({ length: 60 }, (_, n) => ["4/4/2023", citizen(200 + n), "Hồ Mẫu Chi", "Xã B"]),
      ...Array.from({ length: 61 }, (_, n) => [
        "4/4/2023",
        citizen(300 + n),
        "Đỗ Mẫu Dung",
        "Xã B",
      ]),
    ];
    const typed = { xuLyBangDiem: "nhiều hơn, rồi đạt sớm hơn", canCu: "Hướng dẫn số 3" };
    const plan = planOf(
      "rankIndividuals",
      buildWorkbook({ sheets: [caseSheet(rows), phasesSheet()] }),
      typed,
    );
    const byName = new Map(plan.tables[0]?.rows.map((row) => [row[1], row]));
    expect(byName.get("Vũ Mẫu Bình")?.[5]).toBe("Giải cá nhân");
    expect(byName.get("Lê Mẫu An")?.[7]).toBe(
      "Bằng điểm với Vũ Mẫu Bình. Thứ tự nhận giải theo quy tắc “nhiều hơn, rồi đạt sớm hơn” (căn cứ: Hướng dẫn số 3). Đủ điều kiện; hạng 3, hết giải.",
    );
  });
});

describe("consent to read a list beside entry tables", () => {
  const office = (others: Grids): Office => openHost(hostFile({ ...list(9), ...units, ...others }));
  const entry = [
    ["STT", "Đơn vị", "Dân số", "Chỉ tiêu", "Đã kích hoạt"],
    [1, "Xã A", 100, 50, 20],
    [2, "Xã B", 100, 50, 20],
  ];
  const preview = (others: Grids, typed = {}) => {
    const file = office(others);
    file.host.resetServiceCalls();
    const choices = { ...window, bang: "'Danh sách'!A2", ...typed };
    const answer = file.ask({ do: "preview", action: "rankCollectives", choices });
    return { answer, calls: file.host.serviceCalls().total };
  };
  const plain = (count: number): Grids =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `Trang ${index + 1}`,
        [
          ["Họ và tên", "Ghi chú"],
          [`Người Mẫu ${index}`, ""],
        ],
      ]),
    );

  test("names the first sheet into which many people type", () => {
    const { answer } = preview({ ...plain(3), "Nhập liệu": entry });
    expect(JSON.stringify(answer)).toContain("ở trang “Nhập liệu”");
  });

  test("is not asked where nobody enters anything", () => {
    expect(preview(plain(4)).answer).toMatchObject({ kind: "preview" });
  });

  test("is asked in a file of more sheets than are looked at", () => {
    const { answer } = preview(plain(12));
    expect(answer.kind).toBe("questions");
    expect(JSON.stringify(answer)).toContain("còn có nhiều trang khác");
  });

  test.each([0, 7, 20, 40])("takes at most 30 service calls beside %s sheets", (count) => {
    expect(preview(plain(count)).calls).toBeLessThanOrEqual(30);
  });

  test("a person who lists officials' telephone numbers as names is told, and nothing is printed", () => {
    const sheet = peopleSheet([["Lê Mẫu An 0900 000 000", "Xã A", 60]]);
    expect(() => planOf("rankIndividuals", buildWorkbook({ sheets: [sheet] }))).toThrow(
      /'Cá nhân'!B3 \(họ tên\) có dãy số dài/,
    );
  });
});
