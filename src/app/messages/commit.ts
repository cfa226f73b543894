import { formatNumber } from "../text/formatNumber";

const listed = (names: readonly string[]): string =>
  names.length <= 20
    ? names.join(", ")
    : `${names.slice(0, 20).join(", ")} và ${formatNumber(names.length - 20)} ô khác`;

/** Sentences about writing: what was written, what was not, and what to do then. */
export const commitTexts = {
  busy: "Đang có người khác ghi vào bảng tính này. Xin đợi nửa phút rồi bấm ghi lại.",
  changed: "Bảng vừa được sửa nên kết quả đã khác bản xem trước. Mời xem lại rồi ghi.",
  blocked: "Có lỗi trong số liệu nên chưa thể ghi. Hãy sửa các ô được nêu rồi xem lại.",
  nothing: "Không có ô nào cần ghi.",
  done: (cells: number, sheets: readonly string[]): string =>
    `Đã ghi ${formatNumber(cells)} ô vào ${sheets.map((sheet) => `trang “${sheet}”`).join(", ")}. Muốn trả lại như trước, chọn “Thiết lập > Hoàn tác lần ghi gần nhất”.`,
  doneNoCells: "Đã ghi xong.",
  protected: (places: readonly string[]): string =>
    `Anh/chị không được quyền sửa: ${listed(places)}. Hãy nhờ người quản lý bảng tính mở khóa các ô này rồi làm lại.`,
  unfinished: (action: string, time: string): string =>
    `Lần ghi “${action}” lúc ${time} bị ngắt giữa chừng. Bản xem trước này tính trên số liệu trước lần ghi đó; khi ghi, tiện ích sẽ trả lại các ô ghi dở rồi mới ghi.`,
  healed: (action: string, time: string, cells: number): string =>
    `Lần ghi “${action}” lúc ${time} bị ngắt giữa chừng: đã trả lại ${formatNumber(cells)} ô như trước lần ghi đó.`,
  damaged: (action: string, time: string): string =>
    `Lần ghi “${action}” lúc ${time} bị ngắt giữa chừng, nhưng trang nhật ký ẩn đã bị sửa nên không trả lại được. Xin xem lại các cột mà mục này ghi.`,
  left: (places: readonly string[]): string =>
    `Xin xem lại các ô này, vì đã có người sửa và tiện ích để nguyên: ${listed(places)}.`,
  lost: (names: readonly string[]): string =>
    `Không tìm lại được: ${listed(names)}. Xin xem lại các dòng hoặc trang này.`,
  moved:
    "Trong lúc ghi, bảng đã được chèn, xóa hoặc sắp xếp dòng cột; mọi số vừa ghi vẫn đứng đúng đơn vị của mình.",
  edited: (sheet: string, cell: string): string =>
    `Ô ${cell} của trang “${sheet}” vừa được sửa trong lúc ghi, hoặc không nhận đúng số đã ghi; tiện ích để nguyên ô này. Xin xem lại.`,
  takenBack: (places: readonly string[]): string =>
    places.length === 0
      ? "Bảng vừa được sửa trong lúc ghi. Các ô đã ghi được trả lại như trước. Mời xem lại rồi ghi."
      : `Bảng vừa được sửa trong lúc ghi (${listed(places)}). Các ô đã ghi được trả lại như trước. Mời xem lại rồi ghi.`,
  notAsWritten: (sheets: readonly string[]): string =>
    `Trang ${sheets.map((sheet) => `“${sheet}”`).join(", ")} không nhận đúng những gì đã ghi. Các ô đã ghi được trả lại như trước. Mời xem lại rồi ghi.`,
  failedBefore:
    "Chưa ghi gì: tiện ích hoặc Google gặp lỗi trước khi ghi. Xin thử lại; nếu vẫn lỗi, hãy báo người quản lý bảng tính.",
  failedTakenBack:
    "Google báo lỗi trong lúc ghi. Các ô đã ghi được trả lại như trước. Xin thử lại sau ít phút.",
  failedHalfway: (writes: readonly string[]): string =>
    `Google báo lỗi trong lúc ghi, có thể mới ghi được một phần của: ${listed(writes)}. Lần ghi sau, của bất kỳ mục nào, sẽ trả lại các ô này như trước rồi mới ghi tiếp. Đến lúc đó xin đừng dùng số liệu ở các ô này.`,
  journalNotice:
    "Trang này do tiện ích Chiến dịch 06 giữ, để hoàn tác năm lần ghi gần nhất và sửa lại lần ghi dở. Xin đừng sửa hay xóa.",
} as const;
