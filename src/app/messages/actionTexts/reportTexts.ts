import { fraction, table } from "./commonFields";

export const reportTexts = {
  makeEntryForm: {
    menu: ["Báo cáo ngày", "Tạo biểu nhập số liệu"],
    summary:
      "Lập trang “Nhập số liệu” cho đơn vị nhập số hằng ngày (dùng được trên điện thoại), trang “Chế độ báo cáo” và trang “Báo cáo định kỳ”. Chỉ cần khi cơ quan chưa có bảng nhập riêng.",
    fields: {
      bang: {
        label: "Lấy đơn vị từ bảng",
        help: "Bảng có cột tên đơn vị, thường là bảng chỉ tiêu. Có thể ghi địa chỉ một ô của bảng, ví dụ 'Phụ lục 2'!B7.",
      },
      chiTieu: {
        label: "Chỉ tiêu báo cáo",
        help: "Cách nhau bằng dấu chấm phẩy; mỗi tên có “trong ngày” hoặc “lũy kế”. Mặc định như các ngày đã chốt.",
      },
      ngay: {
        label: "Ngày của số liệu",
        help: "Ghi vào ô ngày của biểu; hằng ngày sửa ô này, hoặc dùng “xóa số để nhập ngày mới”.",
      },
      bieuDaCo: {
        label: "Biểu đang có",
        help: "“xóa số để nhập ngày mới” chỉ làm được khi mọi số trên biểu đã chốt; số đã chốt không mất.",
      },
    },
  },
  closeDays: {
    menu: ["Báo cáo ngày", "Chốt số liệu"],
    summary:
      "Lưu số của từng đơn vị, từng ngày vào trang “Số liệu đã chốt”; số khác số đã chốt là đính chính, có lý do, được xem trước và ghi lại ở trang “Đính chính”.",
    fields: {
      bang: {
        ...table,
        help: "Bảng nhập số liệu: cột “trong ngày”, “lũy kế”, hoặc mỗi ngày một cột. Mặc định là bảng có ô đang chọn.",
      },
      cheDo: {
        label: "Chế độ báo cáo",
        help: "Giờ hạn theo loại đơn vị, ở trang “Chế độ báo cáo”. Mặc định theo tên các đơn vị trong bảng.",
      },
      ngayChot: {
        label: "Ngày chốt",
        help: "Ví dụ 23/6/2023; nhiều ngày thì ghi “23/6/2023; 25/6/2023”, “23/6/2023 - 25/6/2023” hoặc “tất cả” (mọi ngày đến hạn chưa chốt). Mặc định là ngày ghi trên bảng; bảng mỗi ngày một cột thì là các ngày đến hạn chưa chốt.",
      },
      lyDo: {
        label: "Lý do đính chính",
        help: "Cần khi số trong bảng khác số đã chốt; ghi vào trang “Đính chính”.",
      },
      oTrong: {
        label: "Ô trống của ngày đã chốt",
        help: "Ô đang trống mà ngày đó đã chốt một số: giữ số đã chốt, hay bỏ (ghi là đính chính).",
      },
      gioSauHan: {
        label: "Giờ nhận sau giờ hạn",
        help: "Ô chỉ ghi giờ, sau giờ hạn: nhận trễ, hay nhận từ chiều hôm trước. Mặc định theo trang “Chế độ báo cáo”.",
      },
      loaiSo: {
        label: "Số trong cột là",
        help: "Chỉ dùng khi tiêu đề không ghi “trong ngày” hay “lũy kế”.",
      },
      donViMoi: {
        label: "Đơn vị chưa từng chốt",
        help: "Bảng có tên đơn vị mà các ngày đã chốt không có: hỏi lại, hay nhận là đơn vị mới.",
      },
      soLe: fraction,
    },
  },
  missingReports: {
    menu: ["Báo cáo ngày", "Đơn vị chưa báo cáo"],
    summary:
      "Lập trang “Đơn vị chưa báo cáo”: ai đã báo cáo, ai trễ bao lâu, ai chưa, theo từng kỳ; xếp hạng thực hiện chế độ báo cáo; kèm tin nhắc để sao chép.",
    fields: {
      bang: {
        ...table,
        help: "Bảng nhập số liệu đang dùng, để xét cả ngày chưa chốt. Mặc định là bảng có ô đang chọn; để trống thì chỉ xét các ngày đã chốt.",
      },
      cheDo: {
        label: "Chế độ báo cáo",
        help: "Giờ hạn theo loại đơn vị, ở trang “Chế độ báo cáo”. Mặc định theo tên các đơn vị.",
      },
    },
  },
} as const;
