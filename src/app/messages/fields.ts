const list = (options: readonly string[]): string =>
  options.map((option) => `“${option}”`).join(", ");

/** Sentences about what was typed into a form. */
export const fieldTexts = {
  needed: (label: string): string => `Cần cho biết “${label}”.`,
  neededDay: (label: string): string =>
    `Chưa rõ “${label}”. Hãy gõ ngày/tháng/năm, ví dụ 11/4/2023.`,
  notAnOption: (label: string, typed: string, options: readonly string[]): string =>
    `“${label}” không có lựa chọn “${typed}”. Hãy chọn một trong: ${list(options)}.`,
  notWhole: (label: string, typed: string): string =>
    `“${label}” phải là số nguyên không âm, nhưng đọc được “${typed}”. Hãy gõ lại, ví dụ 17.410.`,
  notADay: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”: không có ngày này trong lịch. Hãy gõ ngày/tháng/năm, ví dụ 11/4/2023.`,
  noColumn: (label: string, typed: string, table: string): string =>
    `“${label}” ghi “${typed}”, nhưng bảng ${table} không có cột này. Hãy chọn một cột trong danh sách.`,
  severalColumns: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”: có nhiều cột cùng tiêu đề này. Hãy chọn theo chữ cái của cột.`,
  whichColumn: (label: string, reasons: readonly string[]): string =>
    reasons.length === 0
      ? `Chưa rõ cột nào là “${label}”. Hãy chọn cột.`
      : `Chưa chắc cột nào là “${label}” (đoán theo: ${reasons.join("; ")}). Hãy xác nhận.`,
  noTable: (label: string): string =>
    `“${label}”: không tìm thấy bảng nào dùng được cho việc này. Bảng cần có một dòng tiêu đề và cột tên đơn vị; hãy bấm vào một ô trong bảng rồi mở lại.`,
  noTableAt: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”, nhưng ở đó không có bảng. Hãy ghi địa chỉ một ô trong bảng, ví dụ 'Phụ lục 2'!B7.`,
  newColumn: (column: string, header: string): string => `${column} – ${header} (cột mới)`,
  whichTable: (label: string): string => `Có nhiều bảng dùng được. Hãy chọn “${label}”.`,
  noUnit: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”, nhưng bảng không có đơn vị này. Hãy chọn tên trong danh sách, cách nhau bằng dấu chấm phẩy.`,
  severalUnits: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”: có nhiều đơn vị có thể mang tên này. Hãy ghi đủ tên như trong bảng.`,
} as const;
