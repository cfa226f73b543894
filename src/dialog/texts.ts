const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

/** Every sentence of the page that the server does not send. */
export const texts = {
  opening: "Đang đọc bảng…",
  refreshing: "Đang đọc lại bảng…",
  previewing: "Đang tính thử, chưa ghi gì…",
  committing: "Đang ghi vào bảng, xin đừng đóng hộp này…",
  preview: "Xem trước",
  previewReady: "Đã tính xong. Mời xem trước; chưa ghi gì vào bảng.",
  back: "Sửa lại",
  commit: "Ghi vào bảng",
  close: "Đóng",
  retry: "Thử lại",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  copyFailed: "Trình duyệt không cho sao chép. Hãy chọn đoạn chữ rồi nhấn Ctrl+C.",
  optional: "không bắt buộc",
  further: "Lựa chọn thêm",
  choose: "– Chọn –",
  none: "– Không dùng –",
  other: "Khác…",
  tableHint: "Ghi địa chỉ một ô, ví dụ 'Phụ lục 2'!B7",
  columnHint: "Ghi chữ cái của cột hoặc tiêu đề",
  dayHint: "ngày/tháng/năm",
  chosen: (count: number): string => `Đã chọn ${number(count)}`,
  stopped: "Chưa làm được",
  nothingWritten: "Chưa ghi gì vào bảng.",
  questions: (count: number): string =>
    count === 1
      ? "Còn một điều cần trả lời trước khi tính. Chưa ghi gì vào bảng."
      : `Còn ${number(count)} điều cần trả lời trước khi tính. Chưa ghi gì vào bảng.`,
  remarks: "Xem lại các ô có ghi chú bên dưới. Chưa ghi gì vào bảng.",
  noAction:
    "Không rõ việc cần làm. Hãy đóng hộp này rồi mở lại từ menu “Chiến dịch 06”. Chưa ghi gì vào bảng.",
  unreachable:
    "Không nhận được trả lời từ máy chủ. Chưa ghi gì vào bảng. Hãy kiểm tra kết nối mạng rồi thử lại.",
  commitUnknown:
    "Không nhận được trả lời từ máy chủ nên chưa rõ đã ghi hay chưa. Hãy đóng hộp này, nhìn lại bảng, rồi mở lại việc này từ menu: nếu đã ghi, phần xem trước sẽ cho thấy không còn gì phải ghi.",
  fault: (detail: string): string => `Lỗi máy chủ báo: ${detail}`,
  willWrite: "Sẽ ghi",
  wrote: "Đã ghi",
  cells: (count: number): string => `${number(count)} ô`,
  findings: "Điều cần biết về số liệu",
  severities: { lỗi: "Lỗi", "cần xác nhận": "Cần xác nhận", "lưu ý": "Lưu ý" },
  more: (count: number): string => `… và ${number(count)} mục nữa không hiện ở đây.`,
  moreRows: (count: number): string => `… và ${number(count)} dòng nữa không hiện ở đây.`,
  choices: "Các lựa chọn đã dùng",
  blocked: "Chưa thể ghi vì còn lỗi nêu ở trên. Hãy sửa trong bảng hoặc đổi lựa chọn.",
  nothingToWrite: "Không có gì phải ghi: bảng giữ nguyên như đang có.",
  documents: "Tệp Word",
  makingDocument: "Đang soạn tệp…",
  download: "Tải về .docx",
  documentFailed: (detail: string): string =>
    `Không soạn được tệp. Hãy đóng hộp này rồi mở lại; nếu vẫn lỗi, hãy báo người quản lý bảng tính.${detail === "" ? "" : ` (${detail})`}`,
  kilobytes: (count: number): string => `${number(count)} KB`,
  done: "Đã ghi xong",
} as const;
