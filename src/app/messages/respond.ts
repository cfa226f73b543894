/** Sentences about requests that no action can answer. */
export const respondTexts = {
  noAction: (id: string): string => `Tiện ích không có mục “${id}”. Hãy tải lại trang tính.`,
  unknownField: (name: string, known: readonly string[]): string =>
    known.length === 0
      ? `Mục này không có ô nhập nào, nhưng nhận được “${name}”.`
      : `Mục này không có ô nhập “${name}”. Các ô nhập: ${known.join(", ")}.`,
  failed:
    "Tiện ích gặp lỗi ngoài dự kiến và đã dừng. Xin thử lại; nếu vẫn lỗi, hãy báo người quản lý bảng tính.",
} as const;
