import { table, days } from "./commonFields";

export const setupTexts = {
  campaignInfo: {
    menu: ["Thiết lập", "Thông tin chiến dịch"],
    summary:
      "Lập trang “Thông tin chiến dịch” và trang “Ngày nghỉ” để cơ quan sửa; đã có thì kiểm tra ngày, giai đoạn và lịch.",
    fields: {
      tenChienDich: { label: "Tên chiến dịch", help: "Như trong kế hoạch." },
      soKeHoach: { label: "Kế hoạch số", help: "Ví dụ 05/KH-UBND." },
      tuNgay: { label: "Ngày bắt đầu", help: "Mặc định theo tiêu đề của bảng đang mở." },
      denNgay: { label: "Ngày kết thúc", help: "Ngày cuối cùng, có tính." },
      soLieuTinhDen: {
        label: "Số liệu tính đến ngày",
        help: "Số liệu đầu kỳ đã tính đến hết ngày này.",
      },
      cachDem: days.counting,
      lich: days.calendar,
    },
  },
  checkReading: {
    menu: ["Thiết lập", "Kiểm tra cách đọc bảng"],
    summary:
      "Cho xem tiện ích đọc mỗi bảng thế nào: tiêu đề, vai trò của từng cột, loại của từng hàng, chỗ chưa chắc; sửa vai trò của một cột và ghi nhớ.",
    fields: {
      bang: table,
      cot: {
        label: "Cột",
        help: "Để trống thì chỉ xem. Chọn cột cần xác nhận hoặc sửa vai trò.",
      },
      vaiTro: {
        label: "Vai trò",
        help: "Vai trò đúng của cột đã chọn. “theo tiêu đề” bỏ điều đã ghi nhớ.",
      },
    },
  },
  undoWrite: {
    menu: ["Thiết lập", "Hoàn tác lần ghi gần nhất"],
    summary:
      "Trả lại các ô như trước một trong năm lần ghi gần nhất của tiện ích. Ô đã được sửa sau lần ghi đó thì để nguyên.",
    fields: {
      lan: { label: "Lần ghi", help: "Mặc định là lần gần nhất còn chưa hoàn tác." },
    },
  },
} as const;
