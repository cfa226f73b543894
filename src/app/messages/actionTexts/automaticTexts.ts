import { table } from "./commonFields";

export const automaticTexts = {
  startAutomatic: {
    menu: ["Báo cáo ngày", "Bật chạy tự động"],
    summary:
      "Đến giờ hạn thì tự chốt số liệu, cập nhật trang “Tổng hợp”, nhắc đơn vị chưa báo cáo bằng thư; có ô bấm chọn để chốt ngay trên điện thoại. Bản mặc định giải thích cách lấy bản có mục này.",
    fields: {
      bang: table,
      nguoiDat: {
        label: "Người đặt",
        help: "Họ tên hoặc chức danh, để mọi người biết hỏi ai. Việc hẹn giờ chạy bằng tài khoản của người này.",
      },
      nhacTruoc: {
        label: "Nhắc trước giờ hạn (phút)",
        help: "Đơn vị chưa có số được nhắc bằng thư một lần. Ghi 0 thì không nhắc.",
      },
    },
  },
  stopAutomatic: {
    menu: ["Báo cáo ngày", "Tắt chạy tự động"],
    summary: "Dừng chốt tự động và nhắc bằng thư; ai cũng tắt được, không chỉ người đặt.",
    fields: {},
  },
} as const;
