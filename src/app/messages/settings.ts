import { windowCode } from "../text/windowCode";

/** Words on the sheets "Thông tin chiến dịch" and "Ngày nghỉ", and sentences about them. */
export const settingsTexts = {
  title: "THÔNG TIN CHIẾN DỊCH",
  note: "Cơ quan sửa trực tiếp các ô trên trang này; công thức ở các bảng tự tính lại theo.",
  windowsNote:
    "CÁC KHOẢNG NGÀY, GIAI ĐOẠN. Khi cần khoảng ngày mới, tiện ích thêm dòng ở cuối bảng này, không sửa dòng đang có.",
  labels: {
    name: "Tên chiến dịch",
    planNumber: "Kế hoạch số",
    from: "Ngày bắt đầu",
    to: "Ngày kết thúc",
    asOf: "Số liệu tính đến ngày",
    counting: "Cách đếm ngày",
    calendar: "Lịch",
  },
  /** What documents of the office say of it; blank ones print as dots. */
  documentLabels: {
    superior: "Cơ quan chủ quản",
    issuer: "Cơ quan ban hành",
    place: "Địa danh",
    capacity: "Chức vụ người ký",
    signer: "Người ký",
    preparer: "Người lập biểu",
    recipients: "Nơi nhận",
  },
  header: [
    "Mã",
    "Loại",
    "Tên",
    "Từ ngày",
    "Đến ngày",
    "Cách đếm",
    "Lịch",
    "Ngày tính đầu tiên",
    "Số ngày",
    "Ghi chú",
  ],
  holidayTitle: "NGÀY NGHỈ, NGÀY LÀM BÙ VÀ DANH SÁCH NGÀY RIÊNG",
  holidayNote:
    "Mỗi dòng một ngày, thêm, sửa, xóa được; cột “Loại” ghi “nghỉ” hoặc “làm bù”. Năm 2027 chưa có thông báo chính thức.",
  /** Beside the first rows of the office's own list. */
  holidayRemarks: [
    "Cột bên trái: các ngày được tính khi chọn lịch “danh sách riêng”.",
    "Ngày Văn hóa Việt Nam (24/11): chỉ thêm khi Bộ luật Lao động đã sửa.",
  ],
  /** Of the hidden sheet that forecasts look days up in. */
  orderHeader: [
    "Ngày làm bù",
    "Thứ tự trong lịch thứ Hai đến thứ Bảy",
    "Thứ tự trong lịch ngày làm việc",
    "Ngày riêng",
    "Thứ tự trong danh sách riêng",
    "",
    "Mã khoảng ngày",
    "Số ngày tính trước ngày đầu",
  ],
  holidayHeader: ["Ngày", "Loại", "Tên", "Nguồn", "", "Danh sách riêng", "Ghi chú"],
  usedBy: (where: string): string => `Dùng cho bảng ${where}`,
  noHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề “Mã | Loại | Tên | Từ ngày | …” như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  strangeSheet: (where: string): string =>
    `Đã có trang ${where} nhưng không phải do tiện ích lập. Hãy đổi tên trang này để tiện ích lập trang ngày nghỉ.`,
  notADay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải một ngày có trong lịch. Hãy gõ lại theo dạng ngày/tháng/năm, ví dụ 20/6/2023.`,
  textDay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}” bằng chữ nên công thức không tính được. Hãy gõ lại ngày này để bảng tính hiểu là ngày.`,
  unknownWord: (where: string, found: string, words: readonly string[]): string =>
    `Ô ${where} ghi “${found}”. Hãy ghi một trong: ${words.map((word) => `“${word}”`).join(", ")}.`,
  endBeforeStart: (where: string, from: string, to: string): string =>
    `Ô ${where}: ngày kết thúc ${to} trước ngày bắt đầu ${from}. Hãy sửa lại một trong hai ngày.`,
  openEnded: (where: string, code: string): string =>
    `Giai đoạn ${windowCode(code)} (ô ${where}) chưa ghi đủ ngày bắt đầu và ngày kết thúc. Hãy điền để tính được số ngày.`,
  overlap: (where: string, a: string, b: string, day: string): string =>
    `Ô ${where}: giai đoạn ${windowCode(a)} và ${windowCode(b)} trùng nhau từ ngày ${day}. Các giai đoạn không được trùng ngày; hãy sửa lại.`,
  gap: (where: string, from: string, to: string): string =>
    from === to
      ? `Ô ${where}: ngày ${from} không thuộc giai đoạn nào. Hãy xác nhận hoặc sửa các giai đoạn.`
      : `Ô ${where}: các ngày ${from} – ${to} không thuộc giai đoạn nào. Hãy xác nhận hoặc sửa các giai đoạn.`,
  sameCode: (where: string, code: string): string =>
    `Ô ${where}: mã ${windowCode(code)} đã dùng ở dòng trên. Mỗi dòng cần một mã riêng.`,
  wrongDays: (where: string, found: string, days: string): string =>
    `Ô ${where} ghi ${found} ngày, nhưng theo các ô cùng dòng thì được ${days} ngày. Có thể công thức đã bị gõ đè; hãy chép lại công thức từ dòng khác.`,
  sameDay: (where: string, day: string): string =>
    `Ô ${where}: ngày làm bù ${day} ghi hai lần nên sẽ bị đếm hai lần. Hãy xóa bớt một dòng.`,
} as const;
