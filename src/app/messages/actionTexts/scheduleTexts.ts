import { table, days, fraction } from "./commonFields";

export const scheduleTexts = {
  makeScheduleSheet: {
    menu: ["Lịch thu nhận", "Xếp lịch thu nhận"],
    summary:
      "Xếp lịch cho các máy thu nhận sao cho xong sớm nhất; lập trang “Lịch thu nhận” theo mẫu phụ lục và trang “Lịch theo ngày”, nói rõ lịch tốt đến đâu.",
    fields: {
      bang: table,
      cotNhuCau: {
        label: "Cột nhu cầu",
        help: "Số hồ sơ phải thu nhận: cột số còn lại, hoặc cột chỉ tiêu (khi đó trừ cột đã làm).",
      },
      cotDaLam: {
        label: "Cột đã làm",
        help: "Số đã thu nhận, trừ vào cột nhu cầu. Để trống khi cột nhu cầu đã là số còn lại.",
      },
      tuNgay: days.from,
      denNgay: { label: "Hạn cuối", help: "Không lượt nào quá ngày này. Để trống: không có hạn." },
      daLamDenHet: {
        label: "Đã làm đến hết ngày",
        help: "Dùng khi xếp lại giữa chừng: chỉ xếp từ ngày sau đó; “Cột đã làm” là số đã thu nhận đến ngày này.",
      },
      theo: {
        label: "Mỗi lượt lấy",
        help: "“cả ngày”: máy ở một nơi trọn ngày. “từng ca”: có thể đổi nơi giữa hai ca.",
      },
      lich: days.calendar,
      ngayLe: {
        label: "Ngày nghỉ lễ",
        help: "“theo lịch”: như lịch đã chọn (“mọi ngày” làm cả ngày lễ). “nghỉ”: bỏ các ngày của trang “Ngày nghỉ”. “vẫn làm”: tính cả ngày lễ.",
      },
      soMay: {
        label: "Số máy",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”: số máy của trang mới, mặc định 2.",
      },
      gioCa: {
        label: "Giờ các ca",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”; mặc định “7h00–15h00; 15h00–23h00”.",
      },
      congSuatCa: {
        label: "Công suất mỗi ca",
        help: "Chỉ dùng khi chưa có trang “Máy thu nhận”: số hồ sơ một máy thu nhận trong một ca, mặc định 160.",
      },
      cotHan: { label: "Cột hạn", help: "Ngày mỗi đơn vị cần xong; trễ hạn được giảm trước tiên." },
      cotUuTien: {
        label: "Cột ưu tiên",
        help: "Số nhỏ đi trước khi các cách xếp tốt như nhau.",
      },
      cotMay: { label: "Cột máy", help: "Máy duy nhất được đến đơn vị, ví dụ “Máy 1”." },
      cotDatTu: {
        label: "Cột ngày đầu đặt trước",
        help: "Ngày đầu của lượt cơ quan đã ấn định; lịch giữ nguyên lượt này.",
      },
      cotDatDen: {
        label: "Cột ngày cuối đặt trước",
        help: "Ngày cuối của lượt đã ấn định; để trống thì đủ số ngày theo nhu cầu.",
      },
      cotDiaDiem: {
        label: "Cột địa điểm",
        help: "Nơi thu nhận của từng đơn vị; không có thì ghi công an xã, thị trấn, phường.",
      },
      soLe: fraction,
    },
  },
  checkSchedule: {
    menu: ["Lịch thu nhận", "Kiểm tra lịch"],
    summary:
      "Đọc lịch theo mẫu phụ lục, liệt kê chỗ sai ở trang “Kiểm tra số liệu”, so công suất với nhu cầu từng đơn vị và so với lịch tốt nhất.",
    fields: {
      trang: { label: "Trang có lịch", help: "Mặc định là trang đang mở, nếu ở đó có lịch." },
      bang: {
        label: "Bảng nhu cầu",
        help: "Bảng có số phải thu nhận của từng đơn vị; để trống nếu không có.",
      },
      cotNhuCau: { label: "Cột nhu cầu", help: "Cột số còn lại hoặc cột chỉ tiêu của bảng đó." },
      tuNgay: days.from,
      denNgay: days.to,
      lich: {
        label: "Lịch",
        help: "Ngày nào máy phải làm việc. “theo lịch đang có”: nhìn các ngày trong lịch có thứ Bảy, Chủ nhật hay không.",
      },
      soLe: fraction,
    },
  },
  scheduleNotices: {
    menu: ["Lịch thu nhận", "Thông báo lịch"],
    summary:
      "Lập trang “Thông báo lịch”: mỗi đơn vị một dòng để trộn thư (ngày, giờ, nơi, số hồ sơ, ai cần đến), kèm văn bản để sao chép.",
    fields: {
      trang: {
        label: "Trang có lịch",
        help: "Mặc định là trang đang mở nếu ở đó có lịch, nếu không là trang “Lịch thu nhận”.",
      },
      bang: {
        label: "Bảng nhu cầu",
        help: "Để ghi số hồ sơ của từng đơn vị; không có thì ghi công suất của lượt.",
      },
      cotNhuCau: { label: "Cột nhu cầu", help: "Cột số còn lại hoặc cột chỉ tiêu của bảng đó." },
      doiTuong: {
        label: "Ai cần đến",
        help: "Mặc định: công dân từ đủ 14 tuổi trở lên chưa có tài khoản định danh điện tử mức 2.",
      },
      giayTo: {
        label: "Mang theo",
        help: "Mặc định: thẻ căn cước (căn cước công dân) gắn chíp và điện thoại đang dùng.",
      },
      soLe: fraction,
    },
  },
} as const;
