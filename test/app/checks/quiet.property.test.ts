import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sumOf } from "../../../src/domain/sumOf";
import type { CellLiteral } from "../../support/snapshotBuilder";
import { annex } from "../actions/binhGia";
import { found, sheetOf } from "./checked";

// Tables without a flaw: whatever is found in them would be a false alarm.

const NAMES =
  "Tân Văn|Hồng Thái|Bình La|Minh Khai|Hồng Phong|Hoa Thám|Hưng Đạo|Vĩnh Yên|Quý Hòa|Mông Ân".split(
    "|",
  );

const unit = fc
  .record({
    population: fc.integer({ min: 50, max: 9000 }),
    issuedShare: fc.integer({ min: 1, max: 100 }),
    activeShare: fc.integer({ min: 0, max: 100 }),
    targetShare: fc.integer({ min: 5, max: 90 }),
  })
  .map(({ population, issuedShare, activeShare, targetShare }) => {
    const issued = Math.ceil((population * issuedShare) / 100);
    const active = Math.floor((issued * activeShare) / 100);
    return { population, issued, active, target: Math.ceil((population * targetShare) / 100) };
  });

const layout = fc.record({
  units: fc.array(unit, { minLength: 3, maxLength: NAMES.length }),
  total: fc.constantFrom("none", "top", "bottom"),
  decimals: fc.nat(2),
  asFraction: fc.boolean(),
  withSections: fc.boolean(),
});

const HEADER = [
  "TT",
  "Xã, thị trấn",
  "Dân số từ đủ 14 tuổi",
  "Chỉ tiêu",
  "Tài khoản đã cấp",
  "Tài khoản chưa cấp",
  "Tỷ lệ cấp (%)",
  "Đã kích hoạt",
  "Tỷ lệ kích hoạt (%)",
];

test("tables whose figures fit each other are silent, in any layout", () => {
  let tables = 0;
  fc.assert(
    fc.property(layout, ({ units, total, decimals, asFraction, withSections }) => {
      const rate = (part: number, whole: number): CellLiteral => {
        const percent = Number(((part / whole) * 100).toFixed(decimals));
        const shown = percent.toFixed(decimals).replace(".", ",");
        return asFraction ? { v: part / whole, shown: `${shown}%` } : { v: percent, shown };
      };
      const line = (mark: CellLiteral, name: string, of: typeof units): CellLiteral[] => {
        const sum = (key: "population" | "target" | "issued" | "active") =>
          sumOf(of.map((one) => one[key]));
        const [population, issued, active] = [sum("population"), sum("issued"), sum("active")];
        const counts = [population, sum("target"), issued, population - issued];
        return [mark, name, ...counts, rate(issued, population), active, rate(active, issued)];
      };
      const rows = units.map((one, at) => line(at + 1, NAMES[at] ?? "", [one]));
      const half = Math.ceil(units.length / 2);
      const body = withSections
        ? [
            line("I", "Khối một", units.slice(0, half)),
            ...rows.slice(0, half),
            line("II", "Khối hai", units.slice(half)),
            ...rows.slice(half),
          ]
        : rows;
      const sum = line("", "Tổng cộng", units);
      const grid = [
        ["BIỂU TỔNG HỢP"],
        ["(Số liệu tính đến ngày 12/6/2023)"],
        HEADER,
        ...(total === "top" ? [sum] : []),
        ...body,
        ...(total === "bottom" ? [sum] : []),
      ];
      tables += 1;
      expect(found([sheetOf(grid)])).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(tables).toBeGreaterThanOrEqual(200);
});

test("an empty annex that only holds the total to be allocated is silent but for its wording and its blank number", () => {
  expect(found([annex({ printed: false })])).toEqual(["A3 blank-plan-number", "C6 over-fourteen"]);
});
