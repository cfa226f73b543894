import { formatNumber } from "../text/formatNumber";

const MOST_NAMES = 10;
const list = (names: readonly string[]): string => {
  const more =
    names.length > MOST_NAMES ? ` và ${formatNumber(names.length - MOST_NAMES)} đơn vị khác` : "";
  return names.slice(0, MOST_NAMES).join(", ") + more;
};

/** Sentences about closing days, and words on the sheet "Đính chính". */
export const closingTexts = {
  correctionTitle: "ĐÍNH CHÍNH SỐ LIỆU ĐÃ CHỐT",
  correctionNote:
    "Tiện ích ghi thêm vào trang này mỗi khi số của một ngày đã chốt được sửa; xin đừng sửa, xóa.",
  correctionHeader: [
    "Ngày",
    "Đơn vị",
    "Chỉ tiêu",
    "Số đã chốt",
    "Số mới",
    "Lý do",
    "Đính chính lúc",
  ],
  received: "Giờ nhận báo cáo",
  notReported: "chưa báo cáo",
  unknownHour: "không rõ giờ",
  lateReport: "Báo cáo đến sau khi chốt",

  noRegime:
    "Trang “Chế độ báo cáo” không có dòng “hằng ngày” nào đang dùng. Hãy ghi “có” ở cột “Có dùng” của một dòng.",
  whichRegime: "Tên các đơn vị không cho biết báo cáo theo chế độ nào. Hãy chọn.",
  whichDay:
    "Bảng không ghi số liệu là của ngày nào. Hãy ghi ngày, ví dụ 23/6/2023; hoặc ghi ngày vào dòng phía trên tiêu đề của bảng.",
  notDays: (typed: string): string =>
    `“Ngày chốt” ghi “${typed}”, không đọc được thành ngày. Hãy ghi như 23/6/2023, “23/6/2023; 25/6/2023”, “23/6/2023 - 25/6/2023” hoặc “tất cả”.`,
  noUnclosed: "Không còn ngày nào đến hạn mà chưa chốt.",
  future: (day: string, today: string): string =>
    `Ngày ${day} chưa đến (hôm nay là ${today}), không chốt được.`,
  outside: (day: string, from: string, to: string): string =>
    `Ngày ${day} nằm ngoài thời gian chiến dịch (${from} – ${to}) ghi ở trang “Thông tin chiến dịch”. Hãy xem lại ngày, hoặc sửa thời gian chiến dịch.`,
  otherDay: (day: string, own: string): string =>
    `Bảng ghi số liệu của ngày ${own}, không phải ngày ${day}. Hãy sửa ngày ghi trên bảng cho đúng với số đang có.`,
  noColumn: (day: string, table: string): string =>
    `Bảng ${table} không có cột nào của ngày ${day}.`,
  yearless: (where: string, header: string): string =>
    `Ô ${where} ghi ngày “${header}” mà không rõ năm. Hãy ghi đủ ngày/tháng/năm, hoặc ghi ngày bắt đầu, ngày kết thúc ở trang “Thông tin chiến dịch”.`,
  noSources: (table: string): string =>
    `Bảng ${table} không có cột “trong ngày”, “lũy kế” hay cột của từng ngày để chốt. Hãy chọn bảng khác, hoặc dùng “Báo cáo ngày > Tạo biểu nhập số liệu”.`,
  sameColumn: (name: string, first: string, second: string): string =>
    `Ô ${first} và ô ${second} cùng là cột “${name}” của một ngày. Hãy đổi tên một trong hai cột.`,
  whichKind: (name: string): string =>
    `Cột “${name}” là số trong ngày hay lũy kế? Tiêu đề không ghi nên cần chọn.`,
  renamed: (gone: readonly string[], added: readonly string[]): string =>
    `Bảng không còn cột ${gone.map((name) => `“${name}”`).join(", ")} như các ngày đã chốt, nhưng có thêm cột ${added.map((name) => `“${name}”`).join(", ")}. Nếu chỉ là đổi tên, hãy ghi lại tên cũ; nếu là chỉ tiêu khác, hãy giữ cả cột cũ.`,
  newUnits: (names: readonly string[], gone: readonly string[]): string =>
    `Bảng có đơn vị chưa có trong các ngày đã chốt: ${list(names)}.${gone.length === 0 ? "" : ` Đơn vị đã chốt mà bảng không có: ${list(gone)}.`} Có phải là đơn vị mới không? Nếu chỉ viết khác tên, hãy sửa tên trong bảng.`,
  whyCorrected: (count: number): string =>
    `Có ${formatNumber(count)} số khác số đã chốt. Hãy ghi lý do đính chính, ví dụ “Công an phường báo cáo lại”.`,
  lateHours: (where: string, unit: string, hour: string, day: string, before: string): string =>
    `Ô ${where} (${unit}) ghi ${hour}, sau giờ hạn: là ngày ${day} (trễ hạn) hay chiều ngày ${before} (đúng hạn)? Có thể chọn sẵn cho mọi lần ở trang “Chế độ báo cáo”, hoặc ghi cả ngày vào ô.`,
  notATime: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi “${found}”, không phải giờ nhận báo cáo. Hãy ghi như 07h45 hoặc 24/6/2023 07:45.`,
  torn: (day: string): string =>
    `Các dòng của ngày ${day} ở trang “Số liệu đã chốt” không còn liền nhau nên không ghi lại được. Hãy sắp xếp lại trang đó theo cột “Ngày”.`,

  closes: (day: string, units: number, reported: number): string =>
    `Chốt số liệu ngày ${day}: ${formatNumber(reported)}/${formatNumber(units)} đơn vị đã báo cáo.`,
  missing: (names: readonly string[]): string => `Chưa báo cáo: ${list(names)}.`,
  late: (names: readonly string[]): string => `Báo cáo trễ: ${list(names)}.`,
  sums: (name: string, sum: number): string => `${name}: ${formatNumber(sum)}.`,
  unchanged: (day: string, closed: string): string =>
    `Ngày ${day} đã chốt lúc ${closed}; số trong bảng không khác số đã chốt, không có gì để ghi.`,
  corrects: (day: string, closed: string, figures: number): string =>
    `Ngày ${day} đã chốt lúc ${closed}: đính chính ${formatNumber(figures)} chỗ, mỗi chỗ ghi một dòng ở trang “Đính chính”.`,
  effect: (
    unit: string,
    name: string,
    day: string,
    before: string,
    after: string,
    days: number,
  ): string =>
    `${unit}, “${name}”: lũy kế đến ngày ${day} từ ${before} thành ${after} (${formatNumber(days)} ngày đã chốt đổi theo).`,
  dailyEffect: (unit: string, name: string, day: string, daily: string): string =>
    `${unit}, “${name}”: số trong ngày ${day} tính từ lũy kế thành ${daily}.`,
  unclosed: (count: number, days: string): string =>
    `Còn ${formatNumber(count)} ngày đến hạn chưa chốt: ${days}.`,
  noneUnclosed: "Các ngày đến hạn khác đều đã chốt.",
  newIndicators: (names: readonly string[]): string =>
    `Thêm chỉ tiêu vào trang “Số liệu đã chốt”: ${names.map((name) => `“${name}”`).join(", ")}.`,

  noIndicator: (name: string, day: string): string =>
    `Bảng không có cột “${name}” của ngày ${day} như các ngày đã chốt; chỉ tiêu này để trống, không phải là 0.`,
  notYetDue: (day: string, due: string): string =>
    `Chưa đến giờ hạn của ngày ${day} (${due}). Đơn vị báo cáo sau lúc này được bổ sung khi chốt lại ngày đó.`,
  noReports: (day: string, units: number): string =>
    `Không đơn vị nào báo cáo ngày ${day}. Chốt sẽ ghi cả ${formatNumber(units)} đơn vị là chưa báo cáo; hãy chắc chắn bảng đúng là của ngày này.`,
  notExpected: (day: string): string =>
    `Theo lịch ở trang “Chế độ báo cáo”, ngày ${day} không phải báo cáo.`,
  kept: (unit: string, name: string, day: string, figure: string): string =>
    `${unit}, “${name}” ngày ${day}: ô đang trống, số đã chốt ${figure} được giữ nguyên. Muốn bỏ số đã chốt, chọn “bỏ số đã chốt” ở “Ô trống”.`,
  partial: (unit: string, names: readonly string[], day: string): string =>
    `${unit} ngày ${day} mới báo cáo một phần, còn thiếu: ${names.map((name) => `“${name}”`).join(", ")}.`,
  hourOnly: (unit: string, day: string): string =>
    `${unit} ngày ${day} có giờ nhận báo cáo nhưng không có số nào; tính là chưa báo cáo. Nếu không phát sinh, hãy ghi 0.`,
  noHour: (unit: string): string =>
    `${unit}: chỉ ghi ngày nhận, không ghi giờ; tính là không rõ giờ.`,
  hourToCome: (unit: string, received: string): string =>
    `${unit}: giờ nhận ${received} chưa tới. Hãy xem lại giờ, hoặc đồng hồ của máy và múi giờ của bảng tính.`,
  hourTooEarly: (unit: string, received: string, day: string): string =>
    `${unit}: giờ nhận ${received} ở trước ngày số liệu ${day}. Hãy xem lại.`,
  falls: (
    unit: string,
    name: string,
    day: string,
    figure: string,
    before: string,
    earlier: string,
  ): string =>
    `${unit}, “${name}”: lũy kế ngày ${day} là ${figure}, thấp hơn ${before} của ngày ${earlier}. Hãy xem lại.`,
  jump: (
    unit: string,
    name: string,
    day: string,
    figure: string,
    days: number,
    highest: string,
  ): string =>
    `${unit}, “${name}”: ${days > 1 ? `${formatNumber(days)} ngày đến ` : ""}ngày ${day} tăng ${figure}, trong khi cao nhất của 7 lần báo cáo trước là ${highest} mỗi ngày. Có thể đã ghi nhầm lũy kế vào số trong ngày; hãy xem lại.`,
  mismatch: (
    unit: string,
    daily: string,
    figure: string,
    total: string,
    difference: string,
  ): string =>
    `${unit}: “${daily}” ghi ${figure}, nhưng “${total}” tăng ${difference} so với lần báo cáo trước. Hãy xem lại.`,
  activatedOver: (
    unit: string,
    activated: string,
    count: string,
    issued: string,
    base: string,
  ): string =>
    `${unit}: lũy kế “${activated}” là ${count}, nhiều hơn “${issued}” là ${base}. Hãy xem lại.`,
  timeZone: (zone: string): string =>
    `Bảng tính đang đặt múi giờ ${zone}, khác giờ Việt Nam (Asia/Ho_Chi_Minh): ngày, giờ có thể lệch. Hãy đặt lại ở Tệp > Cài đặt.`,
  noCampaign:
    "Trang “Thông tin chiến dịch” chưa ghi ngày bắt đầu, ngày kết thúc nên không kiểm tra được ngày chốt có thuộc chiến dịch không.",

  previewTitle: (day: string): string => `Số liệu ngày ${day}`,
  unit: "Đơn vị",
  state: "Tình trạng",
  correctionsTitle: "Đính chính",
} as const;
