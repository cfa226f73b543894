/** What the server says on the terminal. */
export const serverTexts = {
  running: (address: string): string =>
    `Chiến dịch 06 đang chạy tại ${address} – mở địa chỉ này bằng trình duyệt. Nhấn Ctrl+C để dừng.`,
  portTaken: (wanted: number, got: number): string =>
    `Cổng ${wanted} đang có chương trình khác dùng nên lấy cổng ${got}.`,
  noPort: (first: number, last: number): string =>
    `Các cổng ${first}–${last} đều đang có chương trình khác dùng. Hãy chọn cổng khác: npm start -- --port 9000`,
  badPort: (text: string): string =>
    `Cổng “${text}” không dùng được. Cổng là số nguyên từ 1 đến 65535.`,
  unknownOption: (text: string): string =>
    `Không có tuỳ chọn “${text}”. Cách dùng: npm start -- [bang.xlsx] [--port 8606] [--no-open]`,
  twoFiles: "Chỉ mở được một tệp. Cách dùng: npm start -- [bang.xlsx] [--port 8606] [--no-open]",
  notXlsx: (path: string): string =>
    `Tệp “${path}” không phải tệp .xlsx. Hãy lưu bảng tính ở dạng .xlsx rồi thử lại.`,
  noFile: (path: string): string => `Không đọc được tệp “${path}”. Hãy kiểm tra lại đường dẫn.`,
} as const;
