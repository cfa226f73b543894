/** Words on the sheet "Chế độ báo cáo", and sentences about its cells. */
export const regimeTexts = {
  title: "CHẾ ĐỘ BÁO CÁO",
  note: "Cơ quan sửa trực tiếp các ô trên trang này. Giờ hạn ghi như 15h30 hoặc 08:00; để trống là hết ngày hạn.",
  labels: {
    onTime: "Nhận đúng giờ hạn là",
    before: "“Trước ngày X” nghĩa là chậm nhất",
    lateHour: "Giờ nhận không ghi ngày mà sau giờ hạn",
  },
  header: [
    "Loại báo cáo",
    "Đơn vị báo cáo",
    "Có dùng",
    "Ngày hạn",
    "Cách ghi hạn",
    "Giờ hạn",
    "Số liệu thuộc",
    "Lịch",
    "Hạn gặp ngày nghỉ",
    "Ghi chú",
  ],
  notes: {
    village: "Thôn, tổ dân phố báo cáo xã số của chính ngày đó.",
    commune: "Xã, phường báo cáo huyện, quận số của ngày hôm trước.",
    monthly: "Ngày hạn là ngày trong tháng.",
    phase: "Ngày hạn để trống: ngày cuối giai đoạn; ghi số n: n ngày sau đó.",
    final: "Ngày hạn để trống: ngày cuối chiến dịch.",
  },
  noHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề “Loại báo cáo | Đơn vị báo cáo | …” như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  unknownWord: (where: string, found: string, words: readonly string[]): string =>
    `Ô ${where} ghi “${found}”. Hãy ghi một trong: ${words.map((word) => `“${word}”`).join(", ")}.`,
  notATime: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải giờ trong ngày. Hãy ghi như 15h30 hoặc 08:00.`,
  noTime: (where: string): string =>
    `Ô ${where} còn trống. Báo cáo hằng ngày cần giờ hạn, ví dụ 15h30.`,
  notADueDay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không đọc được ngày hạn. Báo cáo tháng ghi ngày trong tháng (1 đến 31); báo cáo giai đoạn ghi số ngày sau khi hết giai đoạn; báo cáo cuối đợt ghi ngày/tháng/năm.`,
  twice: (where: string, other: string): string =>
    `Ô ${where}: chế độ hằng ngày này cho cùng loại đơn vị với ô ${other}. Hãy để mỗi loại đơn vị ở một dòng.`,
} as const;
