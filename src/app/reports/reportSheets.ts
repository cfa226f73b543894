/** Shared with the office: made once, then edited by people. */
export const ENTRY_SHEET = "Nhập số liệu";
export const REGIME_SHEET = "Chế độ báo cáo";
export const PERIODIC_SHEET = "Báo cáo định kỳ";
export const CONTACT_SHEET = "Đầu mối báo cáo";

/** Logs of the product: only ever added to, block by block. */
export const ARCHIVE_SHEET = "Số liệu đã chốt";
export const CORRECTION_SHEET = "Đính chính";

/** Product sheets, rewritten by their actions. */
export const REGISTER_SHEET = "Đơn vị chưa báo cáo";
export const SUMMARY_SHEET = "Tổng hợp";

/** Sheets on which tables of the office are never looked for; entering figures is the office's own work. */
export const REPORT_SHEETS: readonly string[] = [
  REGIME_SHEET,
  PERIODIC_SHEET,
  CONTACT_SHEET,
  ARCHIVE_SHEET,
  CORRECTION_SHEET,
  REGISTER_SHEET,
  SUMMARY_SHEET,
];
