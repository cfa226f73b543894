import { describe, expect, test } from "@jest/globals";
import { allChecks } from "../../../src/app/checks/allChecks";
import { isBlocked } from "../../../src/app/plan/isBlocked";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { annex } from "../actions/binhGia";
import { contentOf, outcomeOf, planOf, refusal, sheetOf as sheetIn } from "../actions/planned";
import { sheetOf } from "./checked";

const plan = (typed: Readonly<Record<string, string>> = {}) =>
  planOf(
    "checkFigures",
    buildWorkbook({ sheets: [annex(), sheetOf([["31/6/2023"]], "Kế hoạch")] }),
    typed,
  );

test("no two checks report under one code", () => {
  const codes = allChecks.flatMap((check) => check.codes);
  expect(new Set(codes).size).toBe(codes.length);
});

describe("the action checkFigures", () => {
  test("writes its own sheet and nothing else", () => {
    expect(plan().writes.map((write) => "sheet" in write && write.sheet)).toEqual([
      "Kiểm tra số liệu",
    ]);
  });

  test("lists findings by severity, with a link to the very cell", () => {
    const block = sheetIn(plan(), "Kiểm tra số liệu")?.block.map((row) => row.map(contentOf));
    const rows = (block ?? []).filter(([number]) => typeof number === "number");
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      rows.map((_, index) => [index + 1, rows[index]?.[1], rows[index]?.[2]]),
    );
    expect(rows[0]?.slice(1, 4)).toEqual([
      "lỗi",
      "Kế hoạch",
      '=HYPERLINK("#gid=1001&range=A1";"A1")',
    ]);
    expect(rows.map((row) => row[3])).toContain('=HYPERLINK("#gid=1000&range=D26";"D26")');
    const order = ["lỗi", "cần xác nhận", "lưu ý"];
    const ranks = rows.map((row) => order.indexOf(String(row[1])));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(rows.every((row) => row.slice(4, 7).every((sentence) => sentence !== ""))).toBe(true);
  });

  test("is never blocked by what it finds", () => {
    expect(plan().findings.some(({ severity }) => severity === "lỗi")).toBe(true);
    expect(isBlocked(plan())).toBe(false);
  });

  test("looks at one sheet only when asked", () => {
    const found = plan({ phamVi: "trang đang mở" }).findings;
    expect(new Set(found.map(({ sheet }) => sheet))).toEqual(new Set(["Phụ lục 2"]));
  });

  test("says so on its sheet when the figures have changed since", () => {
    const block = sheetIn(plan(), "Kiểm tra số liệu")?.block ?? [];
    expect(contentOf(block[2]?.[0])).toContain("COUNT('Phụ lục 2'!A:E)+COUNTIF('Phụ lục 2'!A:E;");
  });

  test("a workbook of product sheets alone has nothing to check", () => {
    const workbook = buildWorkbook({ sheets: [{ name: "Chia từng ngày", grid: [["A"]] }] });
    expect(refusal(outcomeOf("checkFigures", workbook))).toContain("Không có trang nào");
  });
});
