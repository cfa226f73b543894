import { formatNumber } from "../text/formatNumber";

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** Sentences about a pasted message; lines count from 1, as they were pasted. */
export const messageTexts = {
  line: (line: number, what: string): string => `Dòng ${formatNumber(line)}: ${what}`,
  severalUnits: (text: string, units: readonly string[]): string =>
    `“${text}” có thể là ${list(units)}. Hãy ghi đủ tên như trong bảng.`,
  noUnit: (text: string): string =>
    `“${text}” không phải tên đơn vị nào trong bảng, nên không rõ số đi sau là của ai. Hãy sửa tên đơn vị.`,
  nobody: "có số liệu nhưng không rõ của đơn vị nào. Hãy ghi tên đơn vị ở trước.",
  severalColumns: (text: string, columns: readonly string[]): string =>
    `“${text}” có thể là cột ${list(columns)}. Hãy ghi đủ tên cột.`,
  noWord: (number: string): string =>
    `không rõ số ${number} là số gì. Hãy ghi thêm chữ như hs, kh hoặc tên cột ở trước số.`,
  noNumber: (text: string): string => `sau “${text}” không có số. Hãy ghi số, hoặc ghi “không có”.`,
  twoFigures: (unit: string, column: string, first: string, second: string): string =>
    `${unit} có hai số khác nhau cho cột “${column}”: ${first} và ${second}. Hãy giữ một số.`,
  notCount: (number: string): string =>
    `“${number}” không phải số đếm. Hãy ghi số nguyên từ 0 trở lên, ví dụ 17.410.`,
  pair: (text: string): string => `không rõ “${text}” là số nào. Hãy ghi từng số riêng.`,
  noDay: (text: string): string => `“${text}” không phải ngày có trong lịch.`,
  noYear: (text: string): string =>
    `không rõ “${text}” là ngày của năm nào. Hãy ghi đủ ngày/tháng/năm.`,
  noTime: (text: string): string => `“${text}” không phải giờ trong ngày.`,
  twoDays: (first: string, second: string): string =>
    `tin có hai ngày khác nhau, ${first} và ${second}. Hãy dán tin của từng ngày riêng.`,
  noTotalColumn: (number: string): string =>
    `số lũy kế ${number} không được điền vì bảng không có cột lũy kế.`,
  onlyTotals: (text: string): string =>
    `“${text}” không nói là lũy kế, nhưng bảng chỉ có cột lũy kế. Hãy ghi “lũy kế” trước số, nếu đúng là số lũy kế.`,
  all: "Tổng",
  personal:
    "có dãy số giống số điện thoại hoặc số định danh; dãy số này không được đọc và không được ghi lại.",
  ownTotal: (column: string, told: string, sum: string): string =>
    `tin ghi tổng cột “${column}” là ${told}, nhưng cộng các đơn vị trong tin được ${sum}.`,
  // The plan.
  nothing:
    "Không đọc được số liệu của đơn vị nào trong tin. Mỗi đơn vị ghi như “Thôn Nà Lốc: hs 5, kh 3”.",
  unknown: (lines: string): string =>
    `Có chữ không rõ nghĩa: ${lines}. Nếu các chữ này không phải số liệu, chọn “bỏ qua”; nếu không, hãy sửa lại tin.`,
  unknownLine: (line: number, text: string): string => `dòng ${formatNumber(line)} “${text}”`,
  moreLines: (count: number): string => `và ${formatNumber(count)} dòng khác`,
  whichDay: "Bảng có cột của nhiều ngày. Tin này là số liệu của ngày nào?",
  otherDay: (told: string, table: string): string =>
    `Tin ghi ngày ${told} nhưng bảng là của ngày ${table}. Hãy chọn đúng bảng, hoặc sửa ngày trong tin.`,
  otherTyped: (told: string, typed: string): string =>
    `Tin ghi ngày ${told} nhưng ô “Ngày” ghi ${typed}. Hãy sửa một trong hai.`,
  noColumn: (day: string, table: string): string => `Bảng ${table} không có cột của ngày ${day}.`,
  noSources: (table: string): string =>
    `Bảng ${table} không có cột số liệu hằng ngày nào để điền. Cột cần có tiêu đề như “Hồ sơ thu nhận trong ngày”.`,
  whichKind: (column: string): string =>
    `Cột “${column}” là số trong ngày hay lũy kế? Số trong tin không ghi “lũy kế” là số trong ngày.`,
  read: (units: number, day: string): string =>
    `Đọc được tin của ${formatNumber(units)} đơn vị${day === "" ? "" : `, ngày ${day}`}.`,
  column: (column: string, filled: string, kept: number): string =>
    `Cột “${column}”: ${filled} ô trống sẽ điền${kept === 0 ? "" : `, ${formatNumber(kept)} ô đã có số khác nên giữ nguyên`}.`,
  differs: (unit: string, was: string, told: string): string =>
    `${unit} đang ghi ${was}, tin ghi ${told}. Số đang có được giữ nguyên; hãy xem số nào đúng.`,
  others: (count: number): string =>
    `${formatNumber(count)} đơn vị khác trong bảng không có trong tin nên không đổi.`,
  noHourColumn:
    "Tin có giờ nhận nhưng bảng không có cột “Giờ nhận báo cáo”, nên giờ không được điền.",
  hourColumn: (filled: number, kept: number): string =>
    `Giờ nhận báo cáo: ${formatNumber(filled)} ô sẽ điền${kept === 0 ? "" : `, ${formatNumber(kept)} ô đã có giờ nên giữ nguyên`}.`,
  preview: "Tin đã đọc",
  columns: { line: "Dòng", unit: "Đơn vị", hour: "Giờ nhận" },
} as const;
