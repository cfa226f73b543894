import { formatNumber } from "../text/formatNumber";

/** Sentences about who has reported, and words on the sheets "Đơn vị chưa báo cáo" and "Báo cáo định kỳ". */
export const registerTexts = {
  title: "SỔ THEO DÕI BÁO CÁO: ĐƠN VỊ CHƯA BÁO CÁO, BÁO CÁO TRỄ",
  stampLabel: "Lập lúc",
  leagueTitle: "XẾP HẠNG THỰC HIỆN CHẾ ĐỘ BÁO CÁO (theo tỷ lệ đúng hạn)",
  leagueHeader: [
    "Hạng",
    "Đơn vị",
    "Phải báo cáo",
    "Đã nhận",
    "Đúng hạn",
    "Trễ hạn",
    "Không rõ giờ",
    "Chưa báo cáo",
    "Chưa đến hạn",
    "Tỷ lệ đúng hạn",
    "Tổng thời gian trễ",
    "Trễ lâu nhất",
  ],
  all: "Cộng",
  listTitle: "CHƯA BÁO CÁO, BÁO CÁO TRỄ (mới nhất ở trên)",
  listHeader: ["TT", "Đơn vị", "Kỳ báo cáo", "Hạn", "Nhận lúc", "Tình trạng"],
  noneListed: "Không có báo cáo nào trễ hay thiếu.",
  note: "Tỷ lệ đúng hạn = đúng hạn ÷ (đúng hạn + trễ + chưa báo cáo); báo cáo không rõ giờ nhận không tính là trễ, cũng không tính vào tỷ lệ.",
  daily: (day: string): string => `Ngày ${day}`,

  asOf: (asOf: string, day: string): string => `Số liệu đã chốt đến ${asOf} (báo cáo ngày ${day}).`,
  nothingClosed: "Chưa có ngày nào được chốt.",
  dayState: (day: string, received: number, all: number, due: string): string =>
    `Báo cáo ngày ${day} (hạn ${due}): đã nhận ${formatNumber(received)}/${formatNumber(all)} đơn vị.`,
  missing: (names: readonly string[]): string => `Chưa báo cáo: ${names.join(", ")}.`,
  notDue: (names: readonly string[]): string => `Chưa đến hạn, chưa gửi: ${names.join(", ")}.`,
  totals: (
    expected: number,
    received: number,
    onTime: number,
    late: number,
    missing: number,
  ): string =>
    `Từ đầu đợt: phải có ${formatNumber(expected)} báo cáo; đã nhận ${formatNumber(received)} (đúng hạn ${formatNumber(onTime)}, trễ ${formatNumber(late)}); chưa báo cáo ${formatNumber(missing)}.`,
  unclosed: (count: number, days: string): string =>
    `${formatNumber(count)} ngày đến hạn chưa chốt nên chưa xét: ${days}.`,
  noPeriodic:
    "Chưa có trang “Báo cáo định kỳ” nên chưa theo dõi báo cáo tháng, giai đoạn, cuối đợt; mục “Tạo biểu nhập số liệu” lập trang này.",
  noUnits:
    "Chưa có bảng nhập số liệu và chưa có ngày nào được chốt nên không biết đơn vị nào phải báo cáo. Hãy mở bảng nhập số liệu, hoặc chốt ít nhất một ngày.",
  noStart:
    "Chưa biết chiến dịch bắt đầu ngày nào. Hãy ghi ngày bắt đầu ở trang “Thông tin chiến dịch”, hoặc chốt ít nhất một ngày.",
  eitherHour: (where: string, unit: string): string =>
    `Ô ${where} (${unit}): giờ nhận sau giờ hạn mà không ghi ngày; tạm tính là không rõ giờ, sẽ hỏi khi chốt.`,
  copyTitle: "Tin nhắc đơn vị chưa báo cáo",
  reminder: (
    now: string,
    count: number,
    all: number,
    period: string,
    due: string,
    names: string,
  ): string =>
    `Đến ${now}, còn ${formatNumber(count)}/${formatNumber(all)} đơn vị chưa gửi báo cáo ${period} (hạn ${due}): ${names}. Đề nghị các đơn vị báo cáo ngay.`,
  period: (day: string): string => `ngày ${day}`,
  replaces: "Trang “Đơn vị chưa báo cáo” đang có sẽ được thay bằng bản mới.",

  periodicTitle: "NHẬN BÁO CÁO ĐỊNH KỲ",
  periodicNote:
    "Ghi giờ nhận (như 10/7/2023 16:30) vào ô của đơn vị; không rõ giờ thì ghi “x”. Ô trống là chưa nhận. Sửa được tên kỳ và hạn ở hai dòng đầu bảng; thêm kỳ mới ở cột bên phải.",
  periodicUnit: "Đơn vị",
  periodicDue: "Hạn báo cáo",
  monthly: (month: number, year: number): string => `Tháng ${month}/${year}`,
  phase: (code: string): string => `Giai đoạn ${code.replace(/^GĐ(?=\d)/, "")}`,
  final: "Cuối đợt",
  periodicHeader: (where: string): string =>
    `Trang ${where} không còn hai dòng “Đơn vị | …” và “Hạn báo cáo | …” như khi lập. Hãy khôi phục, hoặc đổi tên trang để tiện ích lập trang mới.`,
  periodicNoDue: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không đọc được hạn báo cáo. Hãy ghi như 10/7/2023 hoặc 10/7/2023 17:00.`,
  periodicCell: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi “${found}”, không đọc được giờ nhận. Hãy ghi như 10/7/2023 16:30, hoặc “x” nếu không rõ giờ.`,
} as const;
