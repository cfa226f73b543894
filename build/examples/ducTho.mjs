// The bytes of examples/duc-tho-2023.xlsx: a made-up round of awards under the rules of plan 42/KH-TCTĐA06 of huyện Đức Thọ.
// Units, people and figures are illustrative; citizen numbers begin with 999, which no province has.
import ExcelJS from "exceljs";
import { fixZipTimes } from "./fixZipTimes.mjs";

const MADE = new Date(Date.UTC(2023, 4, 4));
const FONT = { name: "Times New Roman", family: 1, size: 13 };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const NOTE = "(Số liệu minh họa; tên đơn vị, cán bộ và mã công dân đều không có thật)";
const UNITS = ["TT", "Đơn vị", "Thuộc xã, thị trấn", "Số trường hợp", "Số cán bộ"];

/** A full round: eleven prizes, no tie across an edge. [unit, commune it belongs to, cases, officials] */
const fullRound = [
  ["Xã An Phú", "", 60, 6],
  ["Hội Phụ nữ xã An Phú", "Xã An Phú", 10, 1],
  ["Đoàn Thanh niên xã An Phú", "Xã An Phú", 8, 1],
  ["Xã Bình Minh", "", 70, 7],
  ["Xã Cẩm Sơn", "", 100, 10],
  ["Xã Đại Lâm", "", 190, 20],
  ["Xã Gia Hội", "", 171, 19],
  ["Xã Hòa Sơn", "", 150, 18],
  ["Xã Khánh Lộc", "", 150, 20],
  ["Xã Lâm Thủy", "", 140, 20],
  ["Xã Mai Động", "", 130, 20],
  ["Thị trấn Ngọc Châu", "", 120, 20],
  ["Xã Phú Thịnh", "", 55, 10],
  ["Xã Quảng Yên", "", 50, 10],
  ["Xã Sơn Tây", "", 1249, 250],
  ["Xã Tam Đa", "", 47, 10],
  ["Phòng Văn hóa và Thông tin", "", 0, 0],
  ["Trạm Khuyến nông", "", 50, 1],
];

/** Nine eligible units for eleven prizes, and three equal ones across Nhì and Ba: 80/10 = 72/9 = 56/7. */
const tiedRound = [
  ["Xã An Phú", "", 90, 10],
  ["Xã Bình Minh", "", 80, 10],
  ["Xã Cẩm Sơn", "", 72, 9],
  ["Xã Đại Lâm", "", 56, 7],
  ["Xã Gia Hội", "", 70, 10],
  ["Xã Hòa Sơn", "", 60, 10],
  ["Xã Khánh Lộc", "", 58, 10],
  ["Xã Lâm Thủy", "", 55, 10],
  ["Xã Mai Động", "", 50, 10],
  ["Thị trấn Ngọc Châu", "", 1249, 250],
  ["Xã Phú Thịnh", "", 47, 10],
  ["Xã Quảng Yên", "", 0, 4],
];

/** [official, unit, cases] */
const people = [
  ["Nguyễn Thị Mẫu A", "Xã An Phú", 71],
  ["Trần Văn Mẫu B", "Xã Bình Minh", 64],
  ["Lê Thị Mẫu C", "Thị trấn Ngọc Châu", 50],
  ["Phạm Văn Mẫu D", "Xã An Phú", 49],
  ["Hoàng Thị Mẫu E", "Xã Tam Đa", 12],
  ["Vũ Văn Mẫu G", "Xã Tam Đa", 0],
];

const officials = [
  ["Xã An Phú", 2],
  ["Xã Bình Minh", 1],
  ["Thị trấn Ngọc Châu", 1],
];

const day = (month, date) => new Date(Date.UTC(2023, month - 1, date));

/** The list of cases: who guided whom, with every kind of doubt planted. */
function caseRows() {
  const [an, bình, chi, dũng] = [
    ["Nguyễn Thị Mẫu A", "Xã An Phú"],
    ["Phạm Văn Mẫu D", "Xã An Phú"],
    ["Trần Văn Mẫu B", "Xã Bình Minh"],
    ["Lê Thị Mẫu C", "Thị trấn Ngọc Châu"],
  ];
  const rows = [];
  let next = 0;
  const add = ([name, unit], count, month = 3, first = 5) => {
    for (let index = 0; index < count; index += 1) {
      next += 1;
      const level = index % 3 === 0 ? "Mức 1" : "Mức 2";
      rows.push([day(month, first + (index % 20)), citizen(next), level, name, unit, null]);
    }
    return next;
  };
  const again = (number, [name, unit], on, verified = null) =>
    rows.push([on, citizen(number), "Mức 2", name, unit, verified]);
  add(an, 52);
  add(bình, 4, 4, 3);
  add(chi, 50);
  add(dũng, 9, 4, 10);
  // The same citizen at level 1 and level 2, by the same official: once.
  again(1, an, day(3, 28));
  // Two officials of one commune: for neither of them, once for the commune.
  again(2, bình, day(3, 12));
  // Two communes: for nobody until it is verified.
  again(3, chi, day(3, 15));
  // Two communes, verified: for the one that it belongs to.
  again(4, dũng, day(4, 12), "Thị trấn Ngọc Châu");
  // Before the plan was issued, on a day between two phases, and a code of the office's own.
  rows.push([day(2, 20), citizen(901), "Mức 2", ...bình, null]);
  rows.push([day(3, 31), citizen(902), "Mức 1", ...dũng, null]);
  rows.push([day(4, 20), "MC-0007", "Mức 2", ...dũng, null]);
  return rows;
}

/** "999…": no province has this code. */
const citizen = (number) => `999000${String(number).padStart(6, "0")}`;

const phases = [
  ["GD1", "giai đoạn", "Giai đoạn 1", day(2, 15), day(3, 30)],
  ["GD2", "giai đoạn", "Giai đoạn 2", day(4, 1), day(4, 30)],
];

export async function ducThoWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "Ví dụ minh họa",
    lastModifiedBy: "Ví dụ minh họa",
    created: MADE,
    modified: MADE,
    title: "Xét khen thưởng đợt thi đua (minh họa)",
    views: [{ x: 0, y: 0, width: 16000, height: 12000, activeTab: 0, visibility: "visible" }],
  });
  const numbered = (rows) => rows.map((row, index) => [index + 1, ...row]);
  const unitWidths = [6, 34, 26, 18, 16];
  addTable(workbook, "Tập thể", "KẾT QUẢ THI ĐUA CỦA CÁC TẬP THỂ", UNITS, numbered(fullRound), unitWidths);
  addTable(workbook, "Tập thể (bằng điểm)", "KẾT QUẢ THI ĐUA: CÓ ĐƠN VỊ BẰNG ĐIỂM", UNITS, numbered(tiedRound), unitWidths);
  addTable(workbook, "Cá nhân", "KẾT QUẢ THI ĐUA CỦA CÁ NHÂN", ["TT", "Họ và tên", "Đơn vị", "Số trường hợp"], numbered(people), [6, 34, 30, 18]);
  addTable(workbook, "Cán bộ theo đơn vị", "SỐ CÁN BỘ THAM GIA", ["TT", "Đơn vị", "Số cán bộ"], numbered(officials), [6, 34, 18]);
  addTable(
    workbook,
    "Danh sách trường hợp",
    "DANH SÁCH TRƯỜNG HỢP ĐÃ HƯỚNG DẪN, KÍCH HOẠT",
    ["Ngày", "Mã công dân", "Mức độ", "Cán bộ hướng dẫn", "Đơn vị", "Đã xác minh thuộc về"],
    caseRows(),
    [14, 20, 12, 30, 28, 26],
  );
  addSettings(workbook);
  return fixZipTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addTable(workbook, name, title, header, rows, widths) {
  const sheet = workbook.addWorksheet(name, { properties: { defaultRowHeight: 18 } });
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  put(sheet, 1, 1, title, { font: { ...FONT, size: 14, bold: true } });
  put(sheet, 2, 1, NOTE, { font: { ...FONT, italic: true } });
  const centre = { horizontal: "center", vertical: "middle", wrapText: true };
  header.forEach((text, index) =>
    put(sheet, 4, index + 1, text, { font: { ...FONT, bold: true }, alignment: centre, border: GRID }),
  );
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const isDay = value instanceof Date;
      const style = { font: FONT, border: GRID, ...(isDay && { numFmt: "dd/mm/yyyy" }) };
      // Citizen numbers are texts: a number would lose its leading zeros.
      put(sheet, index + 5, column + 1, value, {
        ...style,
        ...(typeof value === "string" && /^\d+$/.test(value) && { numFmt: "@" }),
      });
    }),
  );
}

/** The sheet of the campaign as the add-on makes it, with the two phases that awards judge. */
function addSettings(workbook) {
  const sheet = workbook.addWorksheet("Thông tin chiến dịch");
  const upper = [
    ["THÔNG TIN CHIẾN DỊCH"],
    ["Cơ quan sửa trực tiếp trên trang này. Tiện ích chỉ đọc; khi cần khoảng ngày mới thì thêm dòng ở cuối bảng dưới, không sửa dòng đang có."],
    ["Tên chiến dịch", "Đợt thi đua kích hoạt tài khoản định danh điện tử"],
    ["Kế hoạch số", "42/KH-TCTĐA06"],
    ["Ngày ban hành", day(3, 2)],
    ["Ngày bắt đầu", day(2, 15)],
    ["Ngày kết thúc", day(4, 30)],
    ["Số liệu tính đến ngày", null],
    ["Cách đếm ngày", "cả ngày đầu và ngày cuối"],
    ["Lịch", "mọi ngày"],
    [],
    ["Mã", "Loại", "Tên", "Từ ngày", "Đến ngày", "Cách đếm", "Lịch", "Ngày tính đầu tiên", "Số ngày", "Ghi chú"],
    ...phases.map((phase) => [...phase, "cả ngày đầu và ngày cuối", "mọi ngày", phase[3], days(phase), ""]),
  ];
  upper.forEach((row, index) =>
    row.forEach((value, column) =>
      put(sheet, index + 1, column + 1, value, value instanceof Date ? { numFmt: "dd/mm/yyyy" } : {}),
    ),
  );
  [24, 40, 18, 14, 14, 26, 14, 18, 10, 20].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
}

const days = ([, , , from, to]) => (to - from) / 86_400_000 + 1;

function put(sheet, row, column, value, style) {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  Object.assign(cell, style);
}
