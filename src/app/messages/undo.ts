import { formatNumber } from "../text/formatNumber";

const listed = (names: readonly string[]): string =>
  names.length <= 20
    ? names.join(", ")
    : `${names.slice(0, 20).join(", ")} và ${formatNumber(names.length - 20)} chỗ khác`;

const named = (title: string, time: string): string => `lần ghi “${title}” lúc ${time}`;
const pages = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `trang “${sheet}”`).join(", ");

/** Sentences about taking an earlier run back, and doing it again. */
export const undoTexts = {
  option: (run: number, title: string, time: string, cells: number): string =>
    `${run} – ${title}, ${time}, ${formatNumber(cells)} chỗ`,
  redoOption: (run: number, title: string, time: string): string =>
    `Làm lại ${run} – ${title}, ${time}`,
  none: "Chưa có lần ghi nào để hoàn tác. Tiện ích nhớ năm lần ghi gần nhất trong bảng tính này.",
  allUndone:
    "Các lần ghi mà tiện ích còn nhớ đều đã được hoàn tác. Muốn làm lại một lần, chọn lần đó ở ô này.",
  unknown: (typed: string, options: readonly string[]): string =>
    `Không có lần ghi “${typed}”. Có thể chọn: ${options.join("; ")}.`,
  damaged:
    "Trang nhật ký ẩn của tiện ích đã bị sửa nên không đọc được lần ghi này. Hãy dùng “Tệp > Nhật ký phiên bản” của Google.",
  undo: {
    commit: "Hoàn tác",
    nothing: "Không còn ô nào để trả lại: mọi ô đã như trước lần ghi đó, hoặc đã được sửa sau đó.",
    done: "Đã hoàn tác",
    summary: (title: string, time: string): string => `Trả lại như trước ${named(title, time)}.`,
    told: (title: string, time: string, done: readonly string[]): string =>
      `${[`Đã hoàn tác ${named(title, time)}`, ...done].join("; ")}.`,
  },
  redo: {
    commit: "Làm lại",
    nothing: "Không còn ô nào để làm lại: mọi ô đã như sau lần ghi đó, hoặc đã được sửa sau đó.",
    done: "Đã làm lại",
    summary: (title: string, time: string): string =>
      `Làm lại ${named(title, time)}, đã được hoàn tác.`,
    told: (title: string, time: string, done: readonly string[]): string =>
      `${[`Đã làm lại ${named(title, time)}`, ...done].join("; ")}.`,
  },
  cells: (count: number, sheet: string): string =>
    `${formatNumber(count)} ô của trang “${sheet}” trở lại như trước.`,
  doneCells: (count: number, sheet: string): string =>
    `${formatNumber(count)} ô của trang “${sheet}” đã trở lại như trước`,
  block: (sheet: string): string => `Trang “${sheet}” trở lại nội dung trước đó.`,
  doneBlock: (sheet: string): string => `trang “${sheet}” đã trở lại nội dung trước đó`,
  removed: (sheet: string): string =>
    `Trang “${sheet}” do lần ghi đó lập và chưa ai sửa, nên được bỏ đi.`,
  doneRemoved: (sheet: string): string => `đã bỏ trang “${sheet}”`,
  marks: (sheets: readonly string[]): string =>
    `Những điều đã ghi nhớ về cách đọc bảng ở ${pages(sheets)} trở lại như cũ.`,
  doneMarks: (sheets: readonly string[]): string =>
    `những điều ghi nhớ về cách đọc bảng ở ${pages(sheets)} đã trở lại như cũ`,
  edited: "Ô này đã được sửa sau lần ghi đó nên được để nguyên. Muốn đổi, xin sửa bằng tay.",
  editedSheet: "Trang này đã được sửa sau lần ghi đó nên được để nguyên.",
  kept: (names: readonly string[]): string =>
    `Những gì lần ghi đó thêm vào ${listed(names)} được giữ lại, vì bảng khác có thể đang dùng.`,
  lost: (column: string, names: readonly string[]): string =>
    `Không tìm lại được dòng của: ${listed(names)} (cột “${column}”). Các ô ấy được để nguyên.`,
  lostSheet: "Không còn trang này, hoặc trang đã đổi tên; các ô của nó không được trả lại.",
} as const;
