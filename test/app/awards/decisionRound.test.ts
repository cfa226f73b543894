// A tie from the first run to the council's decision, on the real bundle and the real host.
import { afterEach, describe, expect, test } from "@jest/globals";
import { closeAll, hostFile, openHost, type Office } from "../../gas/openHost";

afterEach(closeAll);

const units = {
  "Tập thể": [
    ["KẾT QUẢ"],
    ["TT", "Đơn vị", "Số trường hợp", "Số cán bộ"],
    [1, "Xã An Phú", 90, 10],
    [2, "Xã Bình Minh", 80, 10],
    [3, "Xã Cẩm Sơn", 72, 9],
    [4, "Xã Đại Lâm", 56, 7],
  ],
};

const prizes = (office: Office): readonly unknown[] =>
  (office.grid("Xếp hạng tập thể") ?? []).slice(5, 9).map((line) => line[6]);
const row = (office: Office, sheet: string, label: string): readonly unknown[] =>
  (office.grid(sheet) ?? []).find((line) => line.includes(label)) ?? [];

describe("a tie across Nhì and Ba", () => {
  test("waits, is decided on its sheet, holds while it is the same, and is void when a score changes", () => {
    const office = openHost(hostFile(units));
    expect(office.run("rankCollectives").kind).toBe("committed");
    expect(prizes(office)).toEqual([
      "Giải nhất",
      "Chờ quyết định",
      "Chờ quyết định",
      "Chờ quyết định",
    ]);
    expect(row(office, "Xếp hạng tập thể", "Cộng chờ quyết định").slice(2, 4)).toEqual([
      3, 8_000_000,
    ]);

    office.host.asPerson((person) => {
      for (const cell of ["H6", "H7", "H8"]) person.type("Quyết định", cell, "Giải nhì");
    });
    expect(office.run("rankCollectives").kind).toBe("committed");
    expect(prizes(office)).toEqual(["Giải nhất", "Giải nhì", "Giải nhì", "Giải nhì"]);
    expect(row(office, "Xếp hạng tập thể", "Cộng đã xác định").slice(2, 4)).toEqual([
      4, 14_000_000,
    ]);

    office.host.asPerson((person) => {
      person.type("Tập thể", "C5", "73");
    });
    const preview = office.preview("rankCollectives");
    expect(preview.findings.filter(({ code }) => code === "decision-void")).toHaveLength(3);
    expect(office.run("rankCollectives").kind).toBe("committed");
    expect(prizes(office)[1]).toBe("Giải nhì");
    expect(office.grid("Quyết định")?.[5]?.[7]).toBe("Giải nhì");
  });

  test("a figure that changes later marks the ranking as old", () => {
    const office = openHost(hostFile(units));
    office.run("rankCollectives");
    const stale = (): string => {
      const { sheets } = office.host.save().workbook;
      const sheet = Object.values(sheets).find(({ name }) => name === "Xếp hạng tập thể");
      return String(sheet?.cellData?.[2]?.[0]?.v ?? "");
    };
    expect(stale()).toBe("");
    office.host.asPerson((person) => {
      person.type("Tập thể", "C3", "91");
    });
    expect(stale()).toMatch(/^SỐ LIỆU CŨ/);
  });
});
