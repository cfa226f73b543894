// The bytes of examples/dinh-hoa-2024.xlsx: the table of huyện Định Hóa (Thái Nguyên), 02/2024, as printed, and the same with
// its computed columns still empty. Figures are the plan's own; its header is reconstructed, most of it is lost in the scan.
import ExcelJS from "exceljs";
import { fixZipTimes } from "./fixZipTimes.mjs";

/** When the table was made; a fixed day keeps the file byte-stable. */
const MADE = new Date(Date.UTC(2024, 1, 7));

/** Công dân từ đủ 14 tuổi; CCCD đã cấp, chưa cấp, %; mức 2 đã cấp, chưa cấp, %; đã kích hoạt, chưa kích hoạt, %. */
const UNITS = [
  // Chợ Chu's first percentage cannot be read in the scan.
  ["Thị trấn Chợ Chu", 5563, 5414, 149, null, 4254, 1160, 79, 3552, 702, 83.5],
  ["Xã Kim Phượng", 4734, 4587, 147, 96.89, 3319, 1268, 72, 2888, 431, 87],
  ["Xã Quy Kỳ", 3887, 3669, 218, 94.39, 2067, 1602, 56, 1844, 223, 89.2],
  ["Xã Linh Thông", 2602, 2509, 93, 96.43, 1698, 811, 68, 1545, 153, 91],
  ["Xã Lam Vỹ", 3672, 3562, 110, 97, 2145, 1417, 60, 1799, 346, 83.9],
  ["Xã Tân Thịnh", 3934, 3701, 233, 94.08, 1862, 1839, 50, 1698, 164, 91.2],
  ["Xã Tân Dương", 2957, 2816, 141, 95.23, 1159, 1657, 41, 1037, 122, 89.5],
  ["Xã Phượng Tiến", 3514, 3397, 117, 96.67, 2504, 893, 74, 2304, 200, 92],
  ["Xã Phúc Chu", 2177, 2107, 70, 96.78, 1457, 650, 69, 1254, 203, 86.1],
  ["Xã Bảo Linh", 2059, 2012, 47, 97.72, 1468, 544, 73, 1340, 128, 91.3],
  ["Xã Thanh Định", 3647, 3494, 153, 95.8, 2505, 989, 72, 2047, 458, 81.7],
  ["Xã Đồng Thịnh", 3904, 3759, 145, 96.29, 2246, 1513, 60, 1743, 503, 77.6],
  ["Xã Định Biên", 2359, 2289, 70, 97.03, 1622, 667, 71, 1470, 152, 90.6],
  ["Xã Bảo Cường", 3762, 3670, 92, 97.55, 2502, 1168, 68, 2283, 219, 91.2],
  ["Xã Trung Hội", 4334, 4168, 166, 96.17, 2015, 2153, 48, 1605, 410, 79.7],
  ["Xã Trung Lương", 3620, 3496, 124, 96.57, 2647, 849, 76, 2432, 215, 91.9],
  ["Xã Bình Yên", 2997, 2857, 140, 95.33, 2131, 726, 75, 1698, 433, 79.7],
  ["Xã Sơn Phú", 4492, 4274, 218, 95.15, 3048, 1226, 71, 2717, 331, 89.1],
  ["Xã Bình Thành", 4417, 4274, 143, 96.76, 2911, 1363, 68, 2599, 312, 89.3],
  ["Xã Bộc Nhiêu", 3636, 3558, 78, 97.85, 2187, 1371, 61, 2026, 161, 92.6],
  ["Xã Phú Tiến", 2713, 2608, 105, 96.13, 1313, 1295, 50, 1090, 223, 83],
  ["Xã Điềm Mặc", 4019, 3870, 149, 96.29, 2883, 987, 74, 2555, 328, 88.6],
  ["Xã Phú Đình", 5133, 4909, 224, 95.64, 3561, 1348, 73, 3235, 326, 90.8],
];
const TOTAL = ["Tổng", 84132, 81000, 3132, 96.28, 53504, 27496, 66, 46761, 6743, 87.4];

const TITLES = [
  "BIỂU TỔNG HỢP",
  "KẾT QUẢ CẤP THẺ CĂN CƯỚC CÔNG DÂN VÀ ĐỊNH DANH ĐIỆN TỬ TRÊN ĐỊA BÀN HUYỆN ĐỊNH HÓA",
  "(Kèm theo Kế hoạch cấp thẻ CCCD và ĐDĐT năm 2024; số liệu công dân từ đủ 14 tuổi trở lên)",
];
const HEADER = [
  ["TT", "Xã, thị trấn", "Công dân từ đủ 14 tuổi trở lên", "Thẻ CCCD", "", "", "ĐDĐT mức 2"],
  ["", "", "", "Đã cấp", "Chưa cấp", "Tỷ lệ (%)", "Cấp tài khoản", "", "", "Kích hoạt", "", ""],
  ["", "", "", "", "", "", "Đã cấp", "Chưa cấp", "Tỷ lệ (%)", "Đã kích hoạt", "Chưa kích hoạt", "Đạt (%)"],
];
const MERGES = ["A5:A7", "B5:B7", "C5:C7", "D5:F5", "G5:L5", "D6:D7", "E6:E7", "F6:F7", "G6:I6", "J6:L6"];
const NUMBERING = ["A", "B", 1, 2, "3=1-2", "4=2/1", 5, "6=2-5", "7=5/2", 8, "9=5-8", "10=8/5"];
/** Columns that the office works out by hand, with the decimals it prints. */
const COMPUTED = { 4: "0", 5: "0.00", 7: "0", 8: "0", 10: "0", 11: "0.0" };
const WIDTHS = [5, 21, 13, 10, 10, 9, 10, 10, 9, 11, 11, 9];

const FONT = { name: "Times New Roman", family: 1, size: 12 };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export async function dinhHoaWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "Công an huyện Định Hóa",
    lastModifiedBy: "Công an huyện Định Hóa",
    created: MADE,
    modified: MADE,
    title: "Kết quả cấp thẻ CCCD và định danh điện tử",
    views: [{ x: 0, y: 0, width: 16000, height: 12000, activeTab: 0, visibility: "visible" }],
  });
  addSheet(workbook, "Biểu tổng hợp", true);
  addSheet(workbook, "Biểu tổng hợp (trống)", false);
  return fixZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** `printed: false` leaves the computed columns empty, in rows and total. */
function addSheet(workbook, name, printed) {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  TITLES.forEach((text, index) => {
    const font = { ...FONT, size: 13, ...(index < 2 ? { bold: true } : { italic: true }) };
    Object.assign(sheet.getCell(index + 1, 1), { value: text, font, alignment: CENTRE });
    sheet.mergeCells(index + 1, 1, index + 1, WIDTHS.length);
  });
  const body = [...UNITS.map((unit, index) => [index + 1, ...unit]), [null, ...TOTAL]];
  const rows = [...HEADER, NUMBERING, ...body];
  rows.forEach((values, index) => {
    const isBody = index > HEADER.length;
    const isBold = index < HEADER.length || index === rows.length - 1;
    WIDTHS.forEach((_, column) => {
      const format = isBody ? COMPUTED[column] : undefined;
      const value = format !== undefined && !printed ? null : (values[column] ?? null);
      Object.assign(sheet.getCell(TITLES.length + 2 + index, column + 1), {
        value: value === "" ? null : value,
        font: { ...FONT, bold: isBold, italic: index === HEADER.length },
        alignment: isBody && column === 1 ? { ...CENTRE, horizontal: "left" } : CENTRE,
        border: GRID,
        ...(format && { numFmt: format }),
      });
    });
  });
  MERGES.forEach((area) => sheet.mergeCells(area));
  sheet.getRow(TITLES.length + 4).height = 36;
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: TITLES.length + 5 }];
}
