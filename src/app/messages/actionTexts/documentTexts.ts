import { progressTexts } from "./progressTexts";

const DOTS = "Để trống thì in dòng chấm.";

export const documentTexts = {
  pasteZalo: {
    menu: ["Báo cáo ngày", "Dán tin Zalo"],
    summary:
      "Đọc tin nhắn của các đơn vị (“Thôn Nà Lốc: hs 5, kh 3”), cho xem thành bảng rồi điền vào ô trống của bảng số liệu hằng ngày. Chỗ không rõ thì hỏi, không đoán.",
    fields: {
      tin: {
        label: "Tin nhắn",
        help: "Dán cả tin, nhiều dòng, nhiều đơn vị. hs: hồ sơ thu nhận; kh: kích hoạt; “không có” là 0. Số điện thoại, số định danh trong tin không được đọc và không được ghi lại.",
      },
      bang: { label: "Bảng", help: "Bảng số liệu hằng ngày; mặc định là bảng có ô đang chọn." },
      ngay: { label: "Ngày", help: "Ngày của số liệu; mặc định theo tin, hoặc theo bảng." },
      chuLa: {
        label: "Chữ không rõ nghĩa",
        help: "“bỏ qua” khi các chữ đó chỉ là lời chào, tên người.",
      },
      loaiSo: {
        label: "Loại số",
        help: "Chỉ dùng khi tiêu đề cột không ghi là số trong ngày hay lũy kế.",
      },
    },
  },
  composeZalo: {
    menu: ["Báo cáo ngày", "Soạn tin Zalo"],
    summary:
      "Soạn tin gửi lãnh đạo từ số liệu đã chốt: đạt bao nhiêu, cao nhất, thấp nhất, ai chưa báo cáo. Chỉ để sao chép, không ghi gì vào bảng.",
    fields: progressTexts.updateSummary.fields,
  },
  exportWord: {
    menu: ["Báo cáo ngày", "Xuất báo cáo Word"],
    summary:
      "Soạn tệp .docx theo thể thức Nghị định 30/2020/NĐ-CP từ báo cáo ngày, phụ lục chỉ tiêu, lịch thu nhận hoặc danh sách khen thưởng. Không ghi gì vào bảng.",
    fields: {
      noiDung: { label: "Văn bản", help: "Mặc định theo trang đang mở." },
      bang: {
        label: "Bảng",
        help: "Bảng in thành phụ lục; mặc định là bảng có ô đang chọn.",
      },
      trang: { label: "Trang", help: "Trang có lịch, hoặc trang kết quả xếp hạng." },
      tieuDe: {
        label: "Tên phụ lục",
        help: "Mặc định theo các dòng tiêu đề của bảng; mỗi dòng một hàng chữ.",
      },
      loaiVanBan: {
        label: "Kèm theo loại văn bản",
        help: "Kế hoạch, Tờ trình, Quyết định… in ở dòng “(Kèm theo …)”.",
      },
      coQuanChuQuan: {
        label: "Cơ quan chủ quản",
        help: "In trên tên cơ quan ban hành; để trống nếu không có.",
      },
      coQuan: { label: "Cơ quan ban hành", help: `Ví dụ Ủy ban nhân dân huyện Bình Gia. ${DOTS}` },
      so: { label: "Số, ký hiệu văn bản", help: `Ví dụ 05/KH-UBND, hoặc /KH-UBND. ${DOTS}` },
      diaDanh: { label: "Địa danh", help: `Ví dụ Bình Gia. ${DOTS}` },
      ngayKy: { label: "Ngày ký", help: DOTS },
      chucVu: {
        label: "Chức vụ người ký",
        help: `Mỗi dòng một vế, ví dụ TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. ${DOTS}`,
      },
      nguoiKy: { label: "Người ký", help: `Họ và tên, không ghi học hàm, học vị. ${DOTS}` },
      nguoiLap: { label: "Người lập biểu", help: `Họ và tên. ${DOTS}` },
      kinhGui: {
        label: "Kính gửi",
        help: "Chỉ dùng cho báo cáo. Mỗi dòng một nơi.",
      },
      noiNhan: {
        label: "Nơi nhận",
        help: "Chỉ dùng cho báo cáo. Mỗi dòng một nơi; dòng “Lưu: VT” tự có.",
      },
      duLieuCaNhan: {
        label: "Dữ liệu cá nhân",
        help: "Cột số điện thoại, số định danh chỉ in khi chọn “xuất”.",
      },
    },
  },
} as const;
