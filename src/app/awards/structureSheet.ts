import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import type { SheetWrite } from "../plan/plan";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { STRUCTURE_SHEET } from "./awardSheets";
import { districtTiers, provinceTiers } from "./structures";

const DISTRICT = "Kế hoạch 42/KH-TCTĐA06 ngày 02/3/2023 của huyện Đức Thọ";
const PROVINCE = "Kế hoạch 62/KH-TCTĐA ngày 20/02/2023 của tỉnh Hà Tĩnh";
const WIDTHS = [100, 100, 100, 150, 100, 130, 100, 100, 420, 200, 200];

/** Header row of the sheet; the structures stand below. */
export const STRUCTURE_HEADER_ROW = 1 + awardSheetTexts.structureNotes.length;

const collective = (mark: string, name: string, tiers: readonly Tier[], source: string) =>
  tiers.map((tier): CellValue[] => [
    mark,
    name,
    "Tập thể",
    tier.name,
    tier.count,
    tier.money,
    5,
    "",
    source,
  ]);

/** What the sheet starts with, row by row: the structures of two plans, and an award for everybody who reaches a rate. */
export function structureSeed(): readonly (readonly CellValue[])[] {
  const own = ["Cá nhân", "Giải cá nhân"] as const;
  return [
    ...collective("x", "Cấp huyện", districtTiers(), DISTRICT),
    ["x", "Cấp huyện", ...own, 3, 1_000_000, 50, "toàn bảng", DISTRICT],
    ...collective("", "Cấp tỉnh", provinceTiers(), PROVINCE),
    ["", "Cấp tỉnh", ...own, 5, 1_000_000, 50, "từng đơn vị", PROVINCE],
    ["", "Đạt ngưỡng", "Tập thể", "Hoàn thành chỉ tiêu", "tất cả", 1_000_000, "100 %", "", "mẫu"],
  ];
}

/** Makes the sheet where there is none. */
export function structureWrites({ sheetNames }: WorkbookSnapshot): readonly SheetWrite[] {
  return sheetNames.includes(STRUCTURE_SHEET) ? [] : [structureSheet()];
}

/** The sheet "Cơ cấu giải thưởng" as it starts: from then on it belongs to the office. */
export function structureSheet(): SheetWrite {
  const { structureTitle, structureNotes, structureHeader } = awardSheetTexts;
  const notes = structureNotes.map((note) => [note]);
  const rows = [[structureTitle], ...notes, structureHeader, ...structureSeed()];
  const table = { row: STRUCTURE_HEADER_ROW, column: 0, rows: rows.length - STRUCTURE_HEADER_ROW };
  return {
    kind: "sheet",
    sheet: STRUCTURE_SHEET,
    owner: "shared",
    block: rows.map((row) => structureHeader.map((_, column) => ({ value: row[column] ?? "" }))),
    style: {
      title: { rows: 1 },
      header: { row: STRUCTURE_HEADER_ROW, rows: 1 },
      freeze: { rows: STRUCTURE_HEADER_ROW + 1, columns: 0 },
      columnFormats: structureHeader.map((_, column) =>
        column === 4 || column === 5 ? "#,##0" : "",
      ),
      columnWidths: WIDTHS,
      border: { ...table, columns: structureHeader.length },
    },
  };
}
