import { formatNumber } from "../text/formatNumber";
import type { RowKind } from "../table/table";

/** Sentences of the action `checkReading`. */
export const readingTexts = {
  found: (sheet: string, tables: number): string =>
    `Trang “${sheet}”: tìm thấy ${formatNumber(tables)} bảng.`,
  nothing: (sheet: string): string => `Trang “${sheet}” không có bảng nào.`,
  bareHeader: (sheet: string, where: string): string =>
    `Trang “${sheet}”: ở ô ${where} có dòng tiêu đề nhưng bên dưới không có hàng đơn vị nào. Hãy điền tên các đơn vị rồi kiểm tra lại.`,
  noHeader: (sheet: string): string =>
    `Trang “${sheet}” có số liệu nhưng không nhận ra dòng tiêu đề nào. Bảng cần một dòng tiêu đề tiếng Việt, trong đó có cột tên đơn vị; hãy sửa tiêu đề rồi kiểm tra lại.`,
  hidden: (sheets: string): string => `Các trang đang ẩn không được đọc: ${sheets}.`,
  sure: "Mọi cột và hàng đều đọc được chắc chắn.",
  unsure: (count: number): string =>
    `${formatNumber(count)} chỗ chưa chắc, liệt kê bên dưới; hãy chọn “Cột” và “Vai trò” để xác nhận.`,
  remembers: (where: string, header: string, role: string): string =>
    `Sẽ ghi nhớ: cột ${where} “${header}” là “${role}”. Điều này đi theo cột khi cột được chuyển chỗ hoặc đổi tiêu đề.`,
  forgets: (where: string, header: string): string =>
    `Sẽ bỏ điều đã ghi nhớ về cột ${where} “${header}”; vai trò lại theo tiêu đề và số liệu.`,
  already: (where: string, header: string, role: string): string =>
    `Cột ${where} “${header}” đã được ghi nhớ là “${role}”; không có gì phải ghi thêm.`,
  forget: "theo tiêu đề",
  needsTable: "Hãy chọn “Bảng” trước khi chọn cột và vai trò.",
  needsColumn: "Hãy chọn “Cột” cần sửa vai trò.",
  columnsOf: (table: string, area: string): string => `Bảng ${table} (${area}): các cột`,
  rowsOf: (table: string): string => `Bảng ${table}: các hàng`,
  columnHeads: ["Cột", "Tiêu đề", "Vai trò", "Mức chắc chắn", "Căn cứ"],
  rowHeads: ["Loại hàng", "Số hàng", "Ở hàng"],
  confirmed: "đã xác nhận",
  certain: (percent: number): string => `chắc (${percent} %)`,
  doubtful: (percent: number): string => `chưa chắc (${percent} %)`,
  kinds: {
    unit: "đơn vị",
    section: "dòng nhóm",
    subtotal: "cộng nhóm",
    total: "tổng",
    numbering: "dòng đánh số cột",
    blank: "trống",
    note: "ghi chú",
  } satisfies Record<RowKind, string>,
  header: "tiêu đề",
  title: "tên bảng",
  moreRows: (count: number): string => `… và ${formatNumber(count)} hàng nữa`,
  unsureColumn: (where: string, header: string, role: string, reasons: string): string =>
    `Ô ${where}: cột “${header}” có lẽ là “${role}” nhưng chưa chắc (${reasons}). Hãy chọn cột này và vai trò đúng để xác nhận.`,
  unknownColumn: (where: string, header: string): string =>
    `Ô ${where}: không rõ cột “${header}” là gì, nên cột này không được dùng. Nếu cần dùng, hãy chọn cột này và vai trò của nó.`,
  unsureRow: (where: string, doubt: string): string =>
    `Ô ${where}: ${doubt}. Hãy xem lại hàng này.`,
  locale: (where: string, locale: string, found: string): string =>
    `Ô ${where} ghi “${found}” theo lối Việt Nam, còn bảng tính đặt ngôn ngữ ${locale}: số gõ thêm có thể bị hiểu sai. Hãy vào Tệp > Cài đặt, chọn ngôn ngữ Việt Nam.`,
  wide: (where: string, columns: number): string =>
    `Bảng ${where} rộng ${formatNumber(columns)} cột; chỉ các cột có tiêu đề quen thuộc được dùng.`,
} as const;
