/** Every sentence of the trial page that the bundle does not send. */
export const pageTexts = {
  product: "Chiến dịch 06",
  trial: "Bản dùng thử trên máy này – không gửi dữ liệu đi đâu.",
  otherZone: "Đồng hồ của máy này không theo giờ Việt Nam, ngày giờ trong bảng có thể lệch.",
  menuBar: "Menu của tiện ích",
  examples: "Ví dụ",
  open: "Mở tệp…",
  download: "Tải về",
  openHint: "Mở một tệp .xlsx trên máy này",
  downloadHint: "Tải bảng đang mở về máy ở dạng .xlsx",
  close: "Đóng",
  loading: "Đang mở bảng tính…",
  cell: (cell: string, text: string): string => `Ô ${cell}: ${text}`,
  losses: (name: string): string => `Tệp ${name}: những phần sau sẽ mất khi tải về`,
  notXlsx: (name: string): string =>
    `Tệp “${name}” không phải tệp .xlsx. Hãy lưu bảng tính ở dạng .xlsx rồi mở lại.`,
  cannotOpen: (name: string, reason: string): string => `Không mở được tệp “${name}”. ${reason}`,
  cannotSave: (reason: string): string => `Không tạo được tệp để tải về. ${reason}`,
  cannotStart: (reason: string): string =>
    `Trang chưa mở được. ${reason} Hãy chạy lại “npm start” rồi tải lại trang.`,
  leave: "Bảng đã sửa mà chưa tải về. Mở bảng khác sẽ bỏ những chỗ đã sửa. Vẫn mở?",
  understood: "Đã rõ",
} as const;

/** What an example is called; a new one shows its file name until it has a line here. */
export const exampleTitles: Readonly<Record<string, string>> = {
  "binh-gia-2023.xlsx": "Bình Gia 2023 – chỉ tiêu các xã",
  "dinh-hoa-2024.xlsx": "Định Hóa 2024 – tỷ lệ hoàn thành",
  "duc-tho-2023.xlsx": "Đức Thọ 2023 – khen thưởng",
  "quan-5-2023.xlsx": "Quận 5 2023 – báo cáo hằng ngày (minh họa)",
  "quang-xuong-2022.xlsx": "Quảng Xương 2022 – chỉ tiêu theo nhóm",
};
