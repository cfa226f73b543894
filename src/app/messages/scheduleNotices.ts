/** Words on the sheet "Thông báo lịch", and sentences of the action that makes it. */
export const noticeTexts = {
  title: "THÔNG BÁO LỊCH THU NHẬN CHO TỪNG ĐƠN VỊ",
  stampLabel: "Lập lúc",
  header: [
    "TT",
    "Đơn vị",
    "Địa điểm",
    "Máy",
    "Từ ngày",
    "Đến ngày",
    "Số hồ sơ",
    "Thời gian",
    "Đối tượng",
    "Giấy tờ mang theo",
    "Nội dung thông báo",
  ],
  copies: "Lịch đã dùng (không sửa ở đây)",
  who: "công dân từ đủ 14 tuổi trở lên chưa có tài khoản định danh điện tử mức 2",
  papers: "thẻ căn cước (căn cước công dân) gắn chíp và điện thoại đang dùng",
  days: (days: string, count: number): string => `${count > 1 ? "các ngày" : "ngày"} ${days}`,
  hours: (from: string, to: string): string => `từ ${from} đến ${to}`,
  andHours: " và ",
  perMonth: (dates: string, month: string): string => `${dates}/${month}`,
  files: (files: string): string => `Dự kiến thu nhận ${files} hồ sơ.`,
  upTo: (files: string): string => `Thu nhận được nhiều nhất ${files} hồ sơ.`,
  short: (capacity: string): string =>
    ` Lịch này chỉ đủ cho ${capacity} hồ sơ; đề nghị đơn vị đăng ký bổ sung phần còn lại.`,
  notice: (
    unit: string,
    machine: string,
    site: string,
    when: string,
    files: string,
    who: string,
    papers: string,
  ): string =>
    `Kính gửi: ${unit}. ${machine} sẽ thu nhận hồ sơ định danh điện tử${site === "" ? "" : ` tại ${site}`}, ${when}.${files === "" ? "" : ` ${files}`} Đối tượng: ${who}. Khi đến mang theo: ${papers}. Đề nghị đơn vị thông báo đến từng người và bố trí người đến đúng giờ.`,
  made: (notices: string, sheet: string): string =>
    `Lập trang “Thông báo lịch” với ${notices} thông báo theo lịch ở trang “${sheet}”; mỗi dòng dùng để trộn thư.`,
  replaces: "Trang “Thông báo lịch” đang có sẽ được lập lại từ đầu.",
  noNeeds: "Không có bảng nhu cầu nên “Số hồ sơ” là công suất của lượt.",
  undated: (units: string): string => `Chưa có ngày trong lịch nên chưa có thông báo: ${units}.`,
  copyTitle: "Toàn bộ thông báo để gửi",
  unreadable: (where: string, text: string): string =>
    `Ô ${where}: “${text}” không đọc được thành ngày. Hãy chạy “Kiểm tra lịch”, sửa ô này rồi làm lại.`,
  preview: "Thông báo từng đơn vị",
} as const;
