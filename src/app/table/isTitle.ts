/** Whether a line is the title of a table: "Biểu số 2", "PHỤ LỤC II", "Danh sách cán bộ …". */
export function isTitle(line: string): boolean {
  return /^(?:biểu|phụ lục|danh sách|bảng (?:số )?\d|bảng (?:tổng|giao|kết|chi|phân|theo|số))(?!\p{L})/iu.test(
    line,
  );
}
