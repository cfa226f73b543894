import { table, overwrite, days } from "./commonFields";

export const progressTexts = {
  updateSummary: {
    menu: ["Tiến độ", "Cập nhật tổng hợp"],
    summary:
      "Lập trang “Tổng hợp” cho lãnh đạo từ số liệu đã chốt: thời điểm số liệu, số chung và tỷ lệ, biểu đồ kế hoạch và thực hiện, biểu đồ theo đơn vị, đơn vị chậm, đơn vị chưa báo cáo, dự kiến xong và tin gửi lãnh đạo. In vừa một trang A4.",
    fields: {
      bang: {
        label: "Bảng chỉ tiêu",
        help: "Bảng có cột chỉ tiêu của từng đơn vị. Mặc định là bảng duy nhất có cột chỉ tiêu; không có thì trang chỉ ghi số lượng.",
      },
      cotChiTieu: {
        label: "Cột chỉ tiêu",
        help: "Chỉ cần khi bảng có nhiều cột chỉ tiêu và muốn chọn rõ cột của chỉ số chính.",
      },
      chiSo: {
        label: "Chỉ số chính",
        help: "Số liệu dùng cho hai biểu đồ, dự kiến xong và xếp thứ tự đơn vị. Mặc định là số liệu có chỉ tiêu, ưu tiên kích hoạt.",
      },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      phamVi: {
        label: "Phạm vi",
        help: "Cách gọi chung trong tiêu đề và trong tin, ví dụ toàn huyện. Mặc định theo dòng tổng, tiêu đề bảng hoặc trang “Thông tin chiến dịch”.",
      },
    },
  },
  checkFigures: {
    menu: ["Tiến độ", "Kiểm tra số liệu"],
    summary:
      "Tìm chỗ sai, chỗ cần xác nhận trong các bảng của cơ quan: tổng, tỷ lệ, ngày tháng, giai đoạn, đơn vị, số định danh đặt nhầm chỗ… Kết quả ghi ở trang “Kiểm tra số liệu”; không sửa ô nào của cơ quan.",
    fields: {
      phamVi: { label: "Phạm vi", help: "Các trang được kiểm tra." },
      mucMoiNgay: {
        label: "Mức làm mỗi ngày",
        help: "Mức kế hoạch đề ra, ví dụ 70 hồ sơ/ngày, để xem có kịp hạn không. Để trống nếu không cần.",
      },
      tuNgay: {
        label: "Còn làm từ ngày",
        help: "Ngày đầu tiên còn được tính. Mặc định theo trang “Thông tin chiến dịch”.",
      },
      denNgay: { label: "Đến ngày", help: "Ngày cuối cùng, có tính." },
    },
  },
  completionRates: {
    menu: ["Tiến độ", "Tính tỷ lệ hoàn thành"],
    summary:
      "Điền công thức còn lại, tỷ lệ, chỉ tiêu đến ngày, nhanh chậm, cần đạt mỗi ngày, dự kiến xong và tiến độ vào các cột mà bảng có; cột nào thiếu thì có thể thêm vào bên phải.",
    fields: {
      bang: table,
      tyLe: {
        label: "Tỷ lệ lấy từ cột nào",
        help: "Cột tỷ lệ = cột đã làm / cột làm mẫu số, ví dụ F=D/C; I=G/D. Mặc định theo dòng đánh số cột, theo số đang có, hoặc theo thứ tự cột; bản xem trước nói rõ.",
      },
      chuSoThapPhan: {
        label: "Số chữ số thập phân",
        help: "Một số cho mọi cột tỷ lệ, hoặc mỗi cột một số từ trái sang phải, ví dụ 2; 0; 1. Mặc định theo định dạng và số đang có của từng cột.",
      },
      cotThem: {
        label: "Thêm cột",
        help: "Cột mới thêm vào bên phải bảng, cùng định dạng với cột cuối. Không chọn thì chỉ điền các cột đang có.",
      },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      tinhDen: {
        label: "Số liệu tính đến hết ngày",
        help: "Ngày của số liệu trong bảng, không phải ngày hôm nay. Chỉ cần khi bảng có cột tiến độ; lần sau sửa ngày này ở trang “Thông tin chiến dịch”.",
      },
      nguongCham: {
        label: "Ngưỡng chậm (%)",
        help: "Đạt từ mức này của chỉ tiêu đến ngày thì là “Chậm tiến độ”, thấp hơn là “Nguy cơ không đạt”.",
      },
      ghiDe: overwrite,
    },
  },
} as const;
