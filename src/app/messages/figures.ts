import { formatNumber } from "../text/formatNumber";

/** Sentences about cells that should hold figures. */
export const figureTexts = {
  nothingWritten: "Chưa ghi gì vào bảng.",
  more: (count: number): string => `… và ${formatNumber(count)} chỗ khác tương tự.`,
  text: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi “${found}”, không phải một con số. Hãy sửa thành số rồi làm lại.`,
  error: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) đang báo lỗi ${found}. Hãy sửa công thức của ô này rồi làm lại.`,
  negative: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi ${found}, là số âm. Hãy sửa lại rồi làm lại.`,
  fraction: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi ${found}, là số lẻ, trong khi cột này phải là số nguyên. Hãy sửa lại rồi làm lại.`,
  ambiguous: (where: string, unit: string, decimal: string, thousands: string): string =>
    `Ô ${where} (${unit}): không rõ là ${decimal} hay ${thousands}. Hãy sửa ô này thành số nguyên rồi làm lại.`,
  blank: (where: string, unit: string): string =>
    `Ô ${where} (${unit}) còn trống; ô trống không được coi là 0. Hãy điền số (ghi 0 nếu đúng là 0) rồi làm lại.`,
  whichReading: (where: string, unit: string, decimal: string, thousands: string): string =>
    `Ô ${where} (${unit}) ghi một số lẻ trong cột số nguyên: ${decimal} hay ${thousands}? Chọn “hàng nghìn” nếu là ${thousands}, “số lẻ” nếu đúng là ${decimal}.`,
  sameUnit: (first: string, second: string, unit: string): string =>
    `Đơn vị “${unit}” có ở cả hai ô ${first} và ${second}. Hãy sửa tên hoặc bỏ một dòng để số không ghi nhầm.`,
  noUnits: (where: string): string =>
    `Bảng ${where} không có dòng đơn vị nào. Hãy chọn bảng khác hoặc điền tên các đơn vị.`,
  sameColumn: (first: string, second: string, column: string): string =>
    `“${first}” và “${second}” đang cùng là cột ${column}. Hãy chọn hai cột khác nhau.`,
  noRoom: (where: string): string =>
    `Cần thêm một cột vào bên phải bảng nhưng vùng ${where} không trống hoặc đã hết cột. Hãy chọn một cột có sẵn của bảng.`,
} as const;
