import { describe, expect, test } from "@jest/globals";
import { awardSheetTexts } from "../../../src/app/messages/awardSheets";
import type { DocumentPart } from "../../../src/app/documents/officialDocument";
import type { Plan } from "../../../src/app/plan/plan";
import { planHash } from "../../../src/app/plan/planHash";
import { buildWorkbook, type SheetLiteral } from "../../support/snapshotBuilder";
import { printed } from "../schedule/printed";
import { BINH_GIA, BINH_GIA_HEADER, BINH_GIA_TITLES, BINH_GIA_TOTAL } from "../table/binhGia";
import { drawnIn, outcomeOf, planOf, refusal, shownIn } from "./planned";
import { windowsSheet } from "./settingsFixtures";

const ANNEX: SheetLiteral = {
  name: "Phụ lục 2",
  grid: [
    ...BINH_GIA_TITLES.map((title) => [title]),
    [...BINH_GIA_HEADER],
    ...BINH_GIA.map(([name, ...figures], index) => [index + 1, name, ...figures]),
    ["", ...BINH_GIA_TOTAL],
  ],
};

const RANKING: SheetLiteral = {
  name: "Xếp hạng tập thể",
  grid: [
    [awardSheetTexts.collectiveTitle],
    ["Tính lúc", "15:30 12/06/2023"],
    ["SỐ LIỆU CŨ — tính lúc 15:30 12/06/2023"],
    [],
    [...awardSheetTexts.collectiveHeader],
    [1, "Xã An Phú", 100, 10, 10, "Có", "Giải nhất", 5000000, ""],
    [2, "Xã Bình Minh", 70, 10, 7, "Có", "Chờ quyết định", "", ""],
  ],
};

const settings = (more: Readonly<Record<string, string>> = {}): SheetLiteral => {
  const [, sheet] = windowsSheet([], { planNumber: "136/KH-UBND" }).sheets;
  if (sheet === undefined) throw new Error("no settings");
  const grid = sheet.grid.map((row) =>
    row.map((cell, column) => {
      const label = row[column - 1];
      return (typeof label === "string" ? more[label] : undefined) ?? cell;
    }),
  );
  return { ...sheet, grid };
};

const partsOf = (plan: Plan): readonly DocumentPart[] =>
  (plan.documents ?? []).flatMap(({ document }) => document.sections.flatMap(({ parts }) => parts));

const partOf = <Kind extends DocumentPart["kind"]>(plan: Plan, kind: Kind) => {
  const part = partsOf(plan).find((one) => one.kind === kind);
  if (part === undefined) throw new Error(`no ${kind}`);
  return part as Extract<DocumentPart, { kind: Kind }>;
};

describe("exportWord", () => {
  test("prints the target annex of Bình Gia and writes nothing", () => {
    const workbook = buildWorkbook({ sheets: [ANNEX] });
    const plan = planOf("exportWord", workbook, {
      coQuan: "Ủy ban nhân dân huyện Bình Gia",
      so: "136/KH-UBND",
      ngayKy: "13/4/2023",
    });
    expect(plan.writes).toEqual([]);
    expect(plan.documents?.[0]?.name).toBe("Phụ lục chỉ tiêu - Phụ lục 2");
    const title = partOf(plan, "annexTitle");
    expect(title.label).toBe("Phụ lục");
    expect(title.name).toBe("CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ CÁC XÃ, THỊ TRẤN");
    expect(title.notes).toEqual(["(Số liệu tính đến ngày 11/4/2023)"]);
    expect(title.attachedTo).toBe(
      "(Kèm theo Kế hoạch số 136/KH-UBND ngày 13 tháng 4 năm 2023 của Ủy ban nhân dân huyện Bình Gia)",
    );
    expect(partOf(plan, "table").lines).toHaveLength(20);
  });

  test("says what does not add up before it is printed: 17.411 and 250 in the annex of Bình Gia", () => {
    const { findings } = planOf("exportWord", buildWorkbook({ sheets: [ANNEX] }));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "sum-mismatch D24",
      "sum-mismatch E24",
    ]);
  });

  test("prints dots for what nobody typed, and names it", () => {
    const plan = planOf("exportWord", buildWorkbook({ sheets: [ANNEX] }));
    const { attachedTo } = partOf(plan, "annexTitle");
    expect(attachedTo).toMatch(/^\(Kèm theo Kế hoạch số …+\/…+ ngày …+ tháng …+ năm …+ của …+\)$/);
    expect(plan.summary.join(" ")).toContain(
      "cơ quan ban hành, số văn bản, địa danh, ngày ký, chức vụ người ký, người ký, người lập biểu",
    );
  });

  test("takes what the sheet “Thông tin chiến dịch” says, and what is typed over it", () => {
    const sheets = [
      ANNEX,
      settings({
        "Cơ quan ban hành": "Ủy ban nhân dân huyện Bình Gia",
        "Địa danh": "Bình Gia",
        "Chức vụ người ký": "TM. Ủy ban nhân dân; Chủ tịch",
        "Người ký": "Nguyễn Văn A",
        "Người lập biểu": "Lê Thị B",
      }),
    ];
    const plan = planOf("exportWord", buildWorkbook({ sheets }), { nguoiKy: "Trần Văn C" });
    const signatures = partOf(plan, "annexSignatures");
    expect(signatures.signer).toEqual({
      capacity: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
      name: "Trần Văn C",
    });
    expect(signatures.preparer.name).toBe("Lê Thị B");
    expect(partOf(plan, "annexTitle").attachedTo).toContain("số 136/KH-UBND");
  });

  test("a typed blank is a blank, whatever the sheet says", () => {
    const sheets = [ANNEX, settings({ "Người ký": "Nguyễn Văn A" })];
    const plan = planOf("exportWord", buildWorkbook({ sheets }), { nguoiKy: "" });
    expect(partOf(plan, "annexSignatures").signer.name).toMatch(/^…+$/);
  });

  test("prints the schedule of the sheet in sight, across the page", () => {
    const workbook = buildWorkbook({ sheets: [ANNEX, printed()], active: "'Phụ lục 1'!A1" });
    const plan = planOf("exportWord", workbook, { noiDung: "lịch thu nhận" });
    expect(plan.documents?.[0]?.document.sections[0]?.orientation).toBe("landscape");
    expect(partOf(plan, "annexTitle").name).toBe("LỊCH THU NHẬN HỒ SƠ ĐỊNH DANH ĐIỆN TỬ");
  });

  test("prints the list of awards, and says that figures are old and that one waits", () => {
    const workbook = buildWorkbook({ sheets: [RANKING], active: "'Xếp hạng tập thể'!A1" });
    const plan = planOf("exportWord", workbook);
    expect(partOf(plan, "annexTitle").attachedTo).toContain("Kèm theo Tờ trình số");
    expect(partOf(plan, "table").lines).toHaveLength(2);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "stale-figures A3",
      "pending-awards A1",
    ]);
  });

  test.each([
    { sheets: [ANNEX], typed: { noiDung: "danh sách khen thưởng" }, says: "Khen thưởng" },
    { sheets: [ANNEX], typed: { noiDung: "lịch thu nhận" }, says: "lịch" },
    { sheets: [ANNEX], typed: { ngayKy: "31/6/2023" }, says: "31/6/2023" },
    {
      sheets: [{ ...RANKING, grid: [["Hạng", "Đơn vị"]] }],
      typed: { noiDung: "danh sách khen thưởng" },
      says: "chạy lại",
    },
    {
      sheets: [{ ...RANKING, grid: RANKING.grid.slice(0, 5) }],
      typed: { noiDung: "danh sách khen thưởng" },
      says: "chưa có đơn vị",
    },
  ])("refuses with a sentence: $says", ({ sheets, typed, says }) => {
    expect(refusal(outcomeOf("exportWord", buildWorkbook({ sheets }), typed))).toContain(says);
  });

  test("draws a field only where it means something", () => {
    const workbook = buildWorkbook({ sheets: [ANNEX, printed()] });
    const typed = { noiDung: "lịch thu nhận" };
    expect(drawnIn("exportWord", workbook, {})).toEqual(expect.arrayContaining(["bang"]));
    expect(drawnIn("exportWord", workbook, {})).not.toContain("trang");
    expect(drawnIn("exportWord", workbook, typed)).toContain("trang");
    expect(drawnIn("exportWord", workbook, typed)).not.toContain("bang");
    expect(shownIn("exportWord", workbook, "trang", typed)).toBe("Phụ lục 1");
  });

  test("the hash of what was seen does not hang on the document's words", () => {
    const plan = planOf("exportWord", buildWorkbook({ sheets: [ANNEX] }));
    expect(planHash({ ...plan, documents: [] })).toBe(planHash(plan));
  });
});
