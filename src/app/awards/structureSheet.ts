import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import type { SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { STRUCTURE_SHEET } from "./awardSheets";
import { districtTiers, provinceTiers } from "./structures";

const DISTRICT = "Kế hoạch 42/KH-TCTĐA06 ngày 02/3/2023 của huyện Đức Thọ";
const PROVINCE = "Kế hoạch 62/KH-TCTĐA ngày 20/02/2023 của tỉnh Hà Tĩnh";
const WIDTHS = [70, 120, 90, 190, 80, 150, 110, 120, 360];

/** Header row of the sheet; the structures stand below. */
export const STRUCTURE_HEADER_ROW = 2;

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
    ["", "Đạt ngưỡng", "Tập thể", "Hoàn thành chỉ tiêu", "tất cả", 1_000_000, "100 %", "", "(mẫu)"],
  ];
}

/** The sheet "Cơ cấu giải thưởng" as it starts: from then on it belongs to the office. */
export function structureSheet(): SheetWrite {
  const { structureTitle, structureNote, structureHeader } = awardSheetTexts;
  const rows = [[structureTitle], [structureNote], structureHeader, ...structureSeed()];
  return {
    kind: "sheet",
    sheet: STRUCTURE_SHEET,
    owner: "shared",
    block: rows.map((row) => structureHeader.map((_, column) => ({ value: row[column] ?? "" }))),
    style: {
      title: { rows: 1 },
      header: { row: STRUCTURE_HEADER_ROW, rows: 1 },
      freeze: { rows: STRUCTURE_HEADER_ROW + 1, columns: 0 },
      columnFormats: ["", "", "", "", "#,##0", "#,##0", "", "", ""],
      columnWidths: WIDTHS,
    },
  };
}
