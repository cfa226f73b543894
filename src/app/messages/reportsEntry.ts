import { formatNumber } from "../text/formatNumber";

/** Words on the sheet "Nhập số liệu", and sentences about making it. */
export const entryTexts = {
  title: "NHẬP SỐ LIỆU HẰNG NGÀY",
  dayLabel: "Số liệu của ngày",
  note: "Để trống: chưa báo cáo. Không phát sinh: ghi 0.",
  unit: "Đơn vị",
  received: "Giờ nhận báo cáo",
  remark: "Ghi chú",
  total: "Tổng cộng",
  dayRule: "Ngày của số liệu, ví dụ 23/6/2023.",
  countRule: "Số từ 0 trở lên. Để trống nếu chưa báo cáo, ghi 0 nếu không phát sinh.",
  indicators: "Hồ sơ thu nhận trong ngày; Tài khoản kích hoạt trong ngày",

  noKind: (name: string): string =>
    `Chỉ tiêu “${name}” chưa rõ là số trong ngày hay lũy kế nên khi chốt sẽ không nhận ra. Hãy ghi thêm “trong ngày” hoặc “lũy kế”, ví dụ “${name} trong ngày”.`,
  noIndicators: "Hãy ghi ít nhất một chỉ tiêu, cách nhau bằng dấu chấm phẩy.",
  twice: (name: string): string => `Chỉ tiêu “${name}” ghi hai lần. Hãy bỏ một.`,
  makes: (units: number, indicators: number, day: string): string =>
    `Lập trang “Nhập số liệu”: ${formatNumber(units)} đơn vị, ${formatNumber(indicators)} chỉ tiêu, ngày ${day}. Đơn vị chỉ cần nhập số, kể cả trên điện thoại.`,
  keptNew:
    "Đã có trang “Nhập số liệu” nên giữ nguyên. Muốn xóa số để nhập ngày mới, chọn “xóa số để nhập ngày mới” ở “Biểu đang có”.",
  makesRegime: "Lập trang “Chế độ báo cáo” với giờ hạn thường dùng; cơ quan sửa cho đúng kế hoạch.",
  makesPeriodic: (periods: number): string =>
    `Lập trang “Báo cáo định kỳ” để ghi giờ nhận ${formatNumber(periods)} kỳ báo cáo tháng, giai đoạn, cuối đợt.`,
  noPeriodic:
    "Chưa lập trang “Báo cáo định kỳ” vì trang “Thông tin chiến dịch” chưa ghi ngày bắt đầu, ngày kết thúc.",
  clears: (day: string, next: string): string =>
    `Xóa số của ngày ${day} trên trang “Nhập số liệu” (đã chốt đủ) và đổi ngày thành ${next}.`,
  notClosed: (day: string): string =>
    `Ngày ${day} chưa chốt, hoặc số trên trang “Nhập số liệu” khác số đã chốt, nên chưa xóa. Hãy chốt số liệu ngày này trước.`,
  noDay: (where: string): string =>
    `Ô ${where} không ghi ngày của số liệu nên chưa xóa. Hãy ghi ngày rồi làm lại.`,
  noForm: (where: string): string =>
    `Trang ${where} không còn đọc được thành biểu nhập số liệu. Hãy khôi phục dòng tiêu đề, hoặc đổi tên trang để lập biểu mới.`,
  sameDay: (day: string): string =>
    `Trang “Nhập số liệu” đang là của ngày ${day}. Hãy chọn ngày mới ở “Ngày của số liệu”.`,
} as const;
