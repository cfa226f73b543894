// The bytes of examples/quang-xuong-2022.xlsx: the target rates of huyện Quảng Xương (Thanh Hóa), 11/2022, by group, content and
// kind of unit, as the plan gives them, and two tables of targets to fill by them. The plan has no counts: those here are
// made up, and the sheets say so.
import ExcelJS from "exceljs";
import { fixZipTimes } from "./fixZipTimes.mjs";

/** When the plan was signed; a fixed day keeps the file byte-stable. */
const MADE = new Date(Date.UTC(2022, 10, 25));

const DVCQG = "Tài khoản DVCQG";
/** Nhóm đối tượng, nội dung, loại đơn vị, tỷ lệ. */
const RATES = [
  ["Người dân", "Mức 1", "", 1],
  ["Người dân", "Mức 2", "", 0.3],
  ["Người dân", DVCQG, "Xã", 0.1],
  ["Người dân", DVCQG, "Thị trấn", 0.2],
  ["Đơn vị, doanh nghiệp", DVCQG, "", 0.5],
  ["Cán bộ, đảng viên, công chức, viên chức", "Mức 2", "", 1],
  ["Cán bộ, đảng viên, công chức, viên chức", DVCQG, "", 1],
  ["Người đứng đầu tổ chức, doanh nghiệp", "Mức 2", "", 0.6],
  ["Tổ chức, doanh nghiệp", "Định danh tổ chức", "", 0.6],
  ["Tổ chức, doanh nghiệp", DVCQG, "", 0.6],
  ["Hội viên Hội doanh nghiệp huyện", "Mức 2", "", 1],
  ["Hội viên Hội doanh nghiệp huyện", DVCQG, "", 1],
  ["Giáo viên, học sinh đủ điều kiện", "Mức 2", "", 1],
  ["Giáo viên, học sinh đủ điều kiện", DVCQG, "", 1],
  ["Đoàn viên thanh niên", "Mức 2", "", 1],
];

/** Made-up numbers of eligible people, in the order of the communes. */
const COMMUNES = [
  ["Thị trấn Tân Phong", 10251],
  ["Xã Quảng Trạch", 5437],
  ["Xã Quảng Đức", 5126],
  ["Xã Quảng Định", 5013],
  ["Xã Quảng Nhân", 5389],
  ["Xã Quảng Ninh", 5274],
  ["Xã Quảng Bình", 5648],
  ["Xã Quảng Hợp", 4871],
  ["Xã Quảng Văn", 4365],
  ["Xã Quảng Long", 4992],
  ["Xã Quảng Yên", 5557],
  ["Xã Quảng Hòa", 4783],
  ["Xã Quảng Khê", 5211],
  ["Xã Quảng Trung", 4924],
  ["Xã Quảng Chính", 5066],
  ["Xã Quảng Ngọc", 6139],
  ["Xã Quảng Trường", 4518],
  ["Xã Quảng Phúc", 3727],
  ["Xã Quảng Giao", 4446],
  ["Xã Quảng Hải", 6903],
  ["Xã Quảng Lưu", 6418],
  ["Xã Quảng Lộc", 5332],
  ["Xã Quảng Nham", 9844],
  ["Xã Quảng Thạch", 4107],
  ["Xã Quảng Thái", 5795],
  ["Xã Tiên Trang", 9362],
];

/** Made-up sizes of the groups other than the people at large. */
const GROUPS = [
  ["I", "Tài khoản định danh điện tử mức 2"],
  ["Cán bộ, đảng viên, công chức, viên chức", "Mức 2", 8127],
  ["Người đứng đầu tổ chức, doanh nghiệp", "Mức 2", 641],
  ["Hội viên Hội doanh nghiệp huyện", "Mức 2", 187],
  ["Giáo viên, học sinh đủ điều kiện", "Mức 2", 9355],
  ["Đoàn viên thanh niên", "Mức 2", 6218],
  ["II", "Tài khoản Cổng dịch vụ công quốc gia"],
  ["Đơn vị, doanh nghiệp", DVCQG, 773],
  ["Cán bộ, đảng viên, công chức, viên chức", DVCQG, 8127],
  ["Tổ chức, doanh nghiệp", DVCQG, 641],
  ["Hội viên Hội doanh nghiệp huyện", DVCQG, 187],
  ["Giáo viên, học sinh đủ điều kiện", DVCQG, 9355],
  ["III", "Định danh điện tử cho tổ chức"],
  ["Tổ chức, doanh nghiệp", "Định danh tổ chức", 641],
];

const NOTE = "(Tỷ lệ theo Kế hoạch số 263/KH-UBND ngày 25/11/2022, hoàn thành trước ngày 31/12/2022)";
const ILLUSTRATIVE = "(Kế hoạch không có số lượng: số lượng ở cột bên dưới chỉ để minh họa)";

const FONT = { name: "Times New Roman", family: 1, size: 13 };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };
const LEFT = { ...CENTRE, horizontal: "left" };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export async function quangXuongWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "UBND huyện Quảng Xương",
    lastModifiedBy: "UBND huyện Quảng Xương",
    created: MADE,
    modified: MADE,
    title: "Chỉ tiêu định danh điện tử và dịch vụ công theo nhóm đối tượng",
    views: [{ x: 0, y: 0, width: 16000, height: 12000, activeTab: 0, visibility: "visible" }],
  });
  addSheet(workbook, "Tỷ lệ giao", {
    titles: ["TỶ LỆ CHỈ TIÊU THEO NHÓM ĐỐI TƯỢNG", NOTE],
    header: ["STT", "Nhóm đối tượng", "Nội dung", "Loại", "Tỷ lệ (%)"],
    widths: [6, 42, 24, 14, 12],
    rows: RATES.map((rate, index) => [index + 1, ...rate]),
    formats: { 4: "0%" },
  });
  addSheet(workbook, "Chỉ tiêu theo xã", {
    titles: ["CHỈ TIÊU CỦA NGƯỜI DÂN THEO XÃ, THỊ TRẤN", ILLUSTRATIVE],
    header: [
      "STT",
      "Xã, thị trấn",
      "Dân số từ đủ 14 tuổi: người dân đủ điều kiện (số minh họa)",
      "Chỉ tiêu tài khoản định danh mức 1",
      "Chỉ tiêu tài khoản định danh mức 2",
      "Chỉ tiêu tài khoản DVCQG",
    ],
    widths: [6, 26, 24, 18, 18, 18],
    rows: [...COMMUNES.map((unit, index) => [index + 1, ...unit]), ["", "TỔNG"]],
  });
  addSheet(workbook, "Chỉ tiêu theo nhóm", {
    titles: ["CHỈ TIÊU THEO NHÓM ĐỐI TƯỢNG", ILLUSTRATIVE],
    header: ["STT", "Nhóm đối tượng", "Nội dung", "Số lượng (số minh họa)", "Chỉ tiêu"],
    widths: [6, 42, 24, 20, 16],
    rows: numbered(GROUPS),
  });
  return fixZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Groups are counted on through the sections. */
function numbered(groups) {
  let count = 0;
  return groups.map((row) => (row.length === 2 ? row : [(count += 1), ...row]));
}

function addSheet(workbook, name, { titles, header, widths, rows, formats = {} }) {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  titles.forEach((text, index) => {
    const font = { ...FONT, ...(index === 0 ? { bold: true, size: 14 } : { italic: true }) };
    Object.assign(sheet.getCell(index + 1, 1), { value: text, font, alignment: CENTRE });
    sheet.mergeCells(index + 1, 1, index + 1, widths.length);
  });
  [header, ...rows].forEach((values, index) => {
    const isBold = index === 0 || values.length === 2;
    widths.forEach((_, column) => {
      const value = values[column] ?? null;
      Object.assign(sheet.getCell(titles.length + 2 + index, column + 1), {
        value: value === "" ? null : value,
        font: { ...FONT, bold: isBold },
        alignment: index > 0 && column === 1 ? LEFT : CENTRE,
        border: GRID,
        ...(index > 0 && formats[column] && { numFmt: formats[column] }),
      });
    });
  });
  sheet.getRow(titles.length + 2).height = 54;
}
