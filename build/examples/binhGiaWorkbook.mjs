// The bytes of examples/binh-gia-2023.xlsx: the annex as printed, the same still to be filled in,
// and the printed intake schedule.
import ExcelJS from "exceljs";
import { addAnnexSheet } from "./annexSheet.mjs";
import { binhGia } from "./binhGia.mjs";
import { binhGiaSchedule } from "./binhGiaSchedule.mjs";
import { fixZipTimes } from "./fixZipTimes.mjs";
import { addScheduleSheet } from "./scheduleSheet.mjs";

/** When the annex was made; a fixed day keeps the file byte-stable. */
const MADE = new Date(Date.UTC(2023, 3, 11));

export async function binhGiaWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "UBND huyện Bình Gia",
    lastModifiedBy: "UBND huyện Bình Gia",
    created: MADE,
    modified: MADE,
    title: "Phụ lục 2 - Chỉ tiêu kích hoạt tài khoản định danh điện tử",
    views: [{ x: 0, y: 0, width: 16000, height: 12000, activeTab: 0, visibility: "visible" }],
  });
  addAnnexSheet(workbook, binhGia, { name: "Phụ lục 2", withFigures: true });
  addAnnexSheet(workbook, binhGia, { name: "Phụ lục 2 (trống)", withFigures: false });
  addScheduleSheet(workbook, binhGiaSchedule, "Phụ lục 1");
  return fixZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
