const listed = (names: readonly string[]): string =>
  names.length <= 20
    ? names.join(", ")
    : `${names.slice(0, 20).join(", ")} và ${names.length - 20} chỗ khác`;

/** Sentences about taking an earlier run back. */
export const undoTexts = {
  option: (run: number, title: string, time: string, cells: number): string =>
    `${run} – ${title}, ${time}, ${cells} chỗ`,
  none: "Chưa có lần ghi nào để hoàn tác. Tiện ích nhớ năm lần ghi gần nhất trong bảng tính này.",
  unknown: (typed: string, options: readonly string[]): string =>
    `Không có lần ghi “${typed}”. Các lần còn nhớ: ${options.join("; ")}.`,
  damaged:
    "Trang nhật ký ẩn của tiện ích đã bị sửa nên không đọc được lần ghi này. Hãy dùng “Tệp > Nhật ký phiên bản” của Google.",
  summary: (title: string, time: string): string =>
    `Trả lại như trước lần ghi “${title}” lúc ${time}.`,
  cells: (count: number, sheet: string): string =>
    `${count} ô của trang “${sheet}” trở lại như cũ.`,
  block: (sheet: string): string => `Trang “${sheet}” trở lại nội dung cũ.`,
  removed: (sheet: string): string =>
    `Trang “${sheet}” do lần ghi đó lập và chưa ai sửa, nên được bỏ đi.`,
  nothing: "Không còn ô nào để trả lại: mọi ô đã như trước lần ghi đó, hoặc đã được sửa sau đó.",
  edited: "Ô này đã được sửa sau lần ghi đó nên được để nguyên. Muốn đổi, xin sửa bằng tay.",
  editedSheet: "Trang này đã được sửa sau lần ghi đó nên được để nguyên.",
  kept: (names: readonly string[]): string =>
    `Những gì lần ghi đó thêm vào ${listed(names)} được giữ lại, vì bảng khác có thể đang dùng.`,
  lost: (column: string, names: readonly string[]): string =>
    `Không tìm lại được dòng của: ${listed(names)} (cột “${column}”). Các ô ấy được để nguyên.`,
  lostSheet: "Không còn trang này, hoặc trang đã đổi tên; các ô của nó không được trả lại.",
} as const;
