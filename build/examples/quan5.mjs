// The bytes of examples/quan-5-2023.xlsx: the daily reports of 14 wards of Quận 5, 23/6–05/11/2023, due by 08h00 of the day after,
// as the plan asks for them. The plan has no figures: all that stands here is made up, and every sheet says so. Planted are
// reports that are late, missing, zero, without an hour, a total that falls and a figure that jumps.
import ExcelJS from "exceljs";
import { fixZipTimes } from "./fixZipTimes.mjs";

const FIRST = Date.UTC(2023, 5, 23);
const DAYS = 136;
const WARDS = Array.from({ length: 14 }, (_, index) => `Phường ${index + 1}`);
/** Made up. */
const PEOPLE = [9412, 8230, 6127, 7841, 10236, 6980, 8455, 7214, 9873, 7019, 11342, 8127, 6504, 8790];
const TARGETS = [1870, 1640, 1220, 1560, 2040, 1390, 1690, 1440, 1970, 1400, 2260, 1620, 1300, 1750];

const INDICATORS = ["Hồ sơ thu nhận trong ngày", "Tài khoản kích hoạt trong ngày", "Tài khoản kích hoạt lũy kế"];
const HOUR = "Giờ nhận báo cáo";

/** By "ward day/month": what is planted there. Hours are of the day after. */
const LATE = { "3 28/6": "08h35", "7 15/7": "09h10", "12 2/9": "11h00", "11 5/11": "08h20" };
const MISSING = ["5 1/7", "9 20/8", "9 21/8", "14 30/10", "8 5/11"];
const ZERO = ["2 9/7", "13 3/9", "1 5/11"];
const NO_HOUR = ["6 4/8"];
/** The total says less than the day before; the next day it is right again. */
const FALLING = { "4 12/9": 40 };
/** Two reports in one, or a total in the wrong column: the figure of the day. */
const JUMPING = { "10 5/10": 612 };

const TITLE = "SỔ THEO DÕI BÁO CÁO HẰNG NGÀY CỦA 14 PHƯỜNG";
const LAST_TITLE = "KẾT QUẢ BÁO CÁO NGÀY 05/11/2023";
const ILLUSTRATIVE = "(SỐ LIỆU MINH HỌA, không phải số của Quận 5: kế hoạch không có số liệu)";
const FONT = { name: "Times New Roman", family: 1, size: 12 };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const two = (number) => String(number).padStart(2, "0");
const dateOf = (day) => new Date(FIRST + day * 86_400_000);
const dayMonth = (day) => `${dateOf(day).getUTCDate()}/${dateOf(day).getUTCMonth() + 1}`;

/** The same number for the same place, always: 0 to `range` − 1. */
function drawn(ward, day, what, range) {
  let hash = (ward * 73_856_093) ^ (day * 19_349_663) ^ (what * 83_492_791);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % range;
}

/** The reports of a ward, day by day: three figures and an hour; nulls where it did not report. */
function reportsOf(ward) {
  const perDay = TARGETS[ward] / DAYS;
  let total = 0;
  return Array.from({ length: DAYS }, (_, day) => {
    const key = `${ward + 1} ${dayMonth(day)}`;
    if (MISSING.includes(key)) return [null, null, null, null];
    const isZero = ZERO.includes(key);
    const files = isZero ? 0 : Math.round(perDay * 0.7) + drawn(ward, day, 1, 8);
    const activated = isZero ? 0 : Math.round(perDay * 0.6) + drawn(ward, day, 2, 7);
    total += activated;
    const hour = LATE[key] ?? `07h${two(drawn(ward, day, 3, 60))}`;
    return [JUMPING[key] ?? files, activated, total - (FALLING[key] ?? 0), NO_HOUR.includes(key) ? null : hour];
  });
}

export async function quan5Workbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "Công an Quận 5",
    lastModifiedBy: "Công an Quận 5",
    created: new Date(FIRST),
    modified: new Date(FIRST),
    title: "Báo cáo hằng ngày (số liệu minh họa)",
    views: [{ x: 0, y: 0, width: 16000, height: 12000, activeTab: 0, visibility: "visible" }],
  });
  const reports = WARDS.map((_, ward) => reportsOf(ward));
  addLast(workbook, reports);
  addDays(workbook, reports);
  addTargets(workbook);
  return fixZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The day that is still to be closed, as the office's own daily table. */
function addLast(workbook, reports) {
  const header = ["TT", "Đơn vị", ...INDICATORS, HOUR, "Ghi chú"];
  const rows = WARDS.map((ward, index) => [index + 1, ward, ...reports[index][DAYS - 1]]);
  const sheet = sheetOf(workbook, "Báo cáo ngày", [6, 18, 14, 14, 14, 12, 24], [LAST_TITLE, ILLUSTRATIVE], 7);
  [header, ...rows].forEach((values, index) => {
    header.forEach((_, column) => put(sheet, 4 + index, column + 1, values[column] ?? null, index === 0));
  });
  sheet.getRow(4).height = 54;
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 4 }];
}

/** All days before it: four columns for each. */
function addDays(workbook, reports) {
  const columns = [...INDICATORS, HOUR];
  const widths = [6, 18, ...Array.from({ length: (DAYS - 1) * columns.length }, () => 13)];
  const sheet = sheetOf(workbook, "Theo dõi hằng ngày", widths, [TITLE, ILLUSTRATIVE], 10);
  ["TT", "Đơn vị"].forEach((text, column) => {
    put(sheet, 4, column + 1, text, true);
    put(sheet, 5, column + 1, null, true);
    sheet.mergeCells(4, column + 1, 5, column + 1);
  });
  for (let day = 0; day < DAYS - 1; day += 1) {
    const first = 3 + day * columns.length;
    const date = dateOf(day);
    columns.forEach((text, offset) => {
      put(sheet, 4, first + offset, offset === 0 ? date : null, true);
      put(sheet, 5, first + offset, text, true);
      sheet.getCell(4, first + offset).numFmt = "dd/mm/yyyy";
    });
    sheet.mergeCells(4, first, 4, first + columns.length - 1);
    WARDS.forEach((_, ward) => {
      reports[ward][day].forEach((value, offset) => put(sheet, 6 + ward, first + offset, value, false));
    });
  }
  WARDS.forEach((ward, index) => {
    put(sheet, 6 + index, 1, index + 1, false);
    put(sheet, 6 + index, 2, ward, false);
  });
  sheet.getRow(5).height = 72;
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 5 }];
}

function addTargets(workbook) {
  const header = ["TT", "Đơn vị", "Dân số từ đủ 14 tuổi (minh họa)", "Chỉ tiêu tài khoản kích hoạt (minh họa)"];
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
  const rows = WARDS.map((ward, index) => [index + 1, ward, PEOPLE[index], TARGETS[index]]);
  const titles = ["CHỈ TIÊU GIAO CÁC PHƯỜNG (Từ ngày 23/6/2023 đến ngày 05/11/2023)", ILLUSTRATIVE];
  const sheet = sheetOf(workbook, "Chỉ tiêu", [6, 18, 22, 22], titles, 4);
  [header, ...rows, [null, "TỔNG", sum(PEOPLE), sum(TARGETS)]].forEach((values, index) => {
    header.forEach((_, column) => put(sheet, 4 + index, column + 1, values[column], index % 15 === 0));
  });
  sheet.getRow(4).height = 54;
}

function sheetOf(workbook, name, widths, titles, across) {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  titles.forEach((value, index) => {
    const font = { ...FONT, ...(index === 0 ? { bold: true, size: 14 } : { italic: true }) };
    Object.assign(sheet.getCell(index + 1, 1), { value, font, alignment: { ...CENTRE, wrapText: false } });
    sheet.mergeCells(index + 1, 1, index + 1, across);
    sheet.getRow(index + 1).height = 22;
  });
  return sheet;
}

function put(sheet, row, column, value, isBold) {
  const alignment = column === 2 && !isBold ? { ...CENTRE, horizontal: "left" } : CENTRE;
  const isFigure = typeof value === "number" && column > 1;
  Object.assign(sheet.getCell(row, column), {
    value,
    font: { ...FONT, bold: isBold },
    alignment,
    border: GRID,
    ...(isFigure && { numFmt: "#,##0" }),
  });
}
