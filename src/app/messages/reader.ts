/** Why the reader takes columns and rows as it does. */
export const readerTexts = {
  phrase: (phrase: string): string => `tiêu đề có “${phrase}”`,
  mended: (phrase: string): string => `tiêu đề có chữ hỏng, gần với “${phrase}”`,
  unknown: "không nhận ra tiêu đề",
  legacy: (font: string, raw: string, text: string): string =>
    `phông chữ cũ ${font}: “${raw}” được đọc là “${text}”`,
  confirmed: "người dùng đã xác nhận",
  blank: "cột đang trống",
  numbers: (count: number, all: number): string => `${count}/${all} ô là số`,
  texts: (count: number, all: number): string => `${count}/${all} ô là chữ`,
  parts: (count: number, all: number): string => `${count}/${all} ô ghi hai số dạng “a/b”`,
  rivals: (count: number): string => `${count} cột cùng có nghĩa này`,
  outranked: "người dùng đã chọn cột khác cho vai trò này",
  relation: (relation: string, rows: number): string => `đúng phép tính ${relation} ở ${rows} hàng`,
  loneName: (name: string): string =>
    `“${name}” đứng một mình, không có số: được đọc là dòng nhóm hoặc ghi chú, không phải đơn vị`,
} as const;
