/** Why the reader takes columns and rows as it does. */
export const readerTexts = {
  phrase: (phrase: string): string => `tiêu đề có “${phrase}”`,
  mended: (phrase: string): string => `tiêu đề có chữ hỏng, gần với “${phrase}”`,
  unknown: "không nhận ra tiêu đề",
  legacy: (font: string, raw: string, text: string): string =>
    `phông chữ cũ ${font}: “${raw}” được đọc là “${text}”`,
  maybeLegacy: (font: string, name: string): string =>
    `“${name}” có thể được gõ bằng phông chữ cũ ${font} như các tên khác trong bảng`,
  confirmed: "người dùng đã xác nhận",
  blank: "cột đang trống",
  numbers: (count: number, all: number): string => `${count}/${all} ô là số`,
  texts: (count: number, all: number): string => `${count}/${all} ô là chữ`,
  parts: (count: number, all: number): string => `${count}/${all} ô ghi hai số dạng “a/b”`,
  rivals: (count: number): string => `${count} cột cùng có nghĩa này`,
  outranked: "người dùng đã chọn cột khác cho vai trò này",
  relation: (relation: string, rows: number): string => `đúng phép tính ${relation} ở ${rows} hàng`,
  counts: (count: number): string => `các ô đếm từ 1 đến ${count}`,
  noNumber: (name: string): string =>
    `“${name}” không có số thứ tự như các đơn vị khác, có thể là dòng tổng`,
  isSum: (name: string): string => `“${name}” có số bằng tổng các hàng khác, có thể là dòng tổng`,
  belowStrange: (row: number): string =>
    `từ hàng ${row} trở xuống có thể là một bảng khác, vì hàng ${row} giống tiêu đề hoặc số thứ tự bắt đầu lại`,
  belowGap: (row: number): string =>
    `dưới các hàng trống, từ hàng ${row} còn có số nhưng không được tính vào bảng này; nếu cùng một bảng, hãy xóa các hàng trống`,
  nearTotal: (name: string): string =>
    `“${name}” được đọc là dòng tổng vì chữ gần giống, có thể do lỗi quét`,
  maybeTotal: (name: string): string =>
    `“${name}” được đọc là đơn vị, nhưng chữ gần giống dòng tổng`,
  bareEnd: (name: string): string =>
    `“${name}” ở cuối bảng và không có số nào: được đọc là đơn vị, nhưng có thể là tên người ký`,
  foreignFigures: "dòng tiêu đề có ô là số, có thể thuộc bảng bên cạnh",
  maybeSection: (name: string): string =>
    `“${name}” được đọc là đơn vị, nhưng có thể là dòng cộng của một nhóm đơn vị`,
  sumOfWhat: (name: string): string =>
    `“${name}” được đọc là tổng của cả bảng, nhưng có thể chỉ là tổng của nhóm cuối`,
  totalInside: (name: string): string =>
    `“${name}” đứng giữa bảng: được đọc là cộng nhóm, nhưng các hàng bên dưới cũng có thể thuộc bảng khác`,
  loneName: (name: string): string =>
    `“${name}” đứng một mình, không có số: được đọc là dòng nhóm hoặc ghi chú, không phải đơn vị`,
} as const;
