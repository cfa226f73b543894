import { table, overwrite, days, fraction } from "./commonFields";

export const targetTexts = {
  allocateTargets: {
    menu: ["Chỉ tiêu", "Phân bổ chỉ tiêu"],
    summary:
      "Chia tổng chỉ tiêu cho các đơn vị theo trọng số (thường là dân số), cộng lại đúng tổng, rồi điền vào cột chỉ tiêu.",
    fields: {
      bang: table,
      cotTrongSo: {
        label: "Cột trọng số",
        help: "Chỉ tiêu được chia theo cột này, thường là dân số. Ghi chữ cái của cột hoặc tiêu đề.",
      },
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột sẽ điền số được giao." },
      phuongPhap: {
        label: "Cách chia",
        help: "“giữ đúng tổng”: phần lẻ lớn nhất được thêm 1. “webster”: tổng tăng thì không đơn vị nào bị giảm. “làm tròn từng đơn vị”: như nhiều kế hoạch in, tổng có thể lệch. “theo tỷ lệ”: tỷ lệ của từng loại đơn vị nhân cột trọng số, làm tròn lên.",
      },
      tongChiTieu: {
        label: "Tổng chỉ tiêu",
        help: "Mặc định là số gõ sẵn ở dòng TỔNG của cột chỉ tiêu. Không cần khi chia theo tỷ lệ.",
      },
      bangTyLe: {
        label: "Bảng tỷ lệ",
        help: "Chỉ dùng cho cách “theo tỷ lệ”: bảng nhỏ có các cột Nhóm, Loại (xã, thị trấn…), Tỷ lệ. Ghi địa chỉ một ô của bảng đó.",
      },
      cotSan: { label: "Cột mức sàn", help: "Số ít nhất mỗi đơn vị phải nhận." },
      cotTran: { label: "Cột mức trần", help: "Số nhiều nhất mỗi đơn vị được nhận." },
      coDinh: {
        label: "Đơn vị cố định",
        help: "Giữ đúng số đang có ở cột chỉ tiêu của các đơn vị này; phần còn lại mới đem chia. Tên cách nhau bằng dấu chấm phẩy.",
      },
      soLe: fraction,
      ghiDe: overwrite,
    },
  },
  dailyTargets: {
    menu: ["Chỉ tiêu", "Tính chỉ tiêu theo ngày"],
    summary:
      "Điền công thức chỉ tiêu mỗi ngày = chỉ tiêu ÷ số ngày, và cho biết đơn vị nào sẽ không đạt nếu chỉ giữ đúng số đó.",
    fields: {
      bang: table,
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột có chỉ tiêu cả đợt của từng đơn vị." },
      cotChiTieuNgay: {
        label: "Cột chỉ tiêu theo ngày",
        help: "Cột sẽ điền công thức. Bảng chưa có cột này thì thêm một cột mới bên phải.",
      },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      lamTron: {
        label: "Làm tròn",
        help: "“thường”: từ nửa trở lên thì thêm 1, như các kế hoạch in. “lên”: luôn thêm 1, không đơn vị nào hụt chỉ tiêu.",
      },
      ghiDe: overwrite,
    },
  },
  dayPlanSheet: {
    menu: ["Chỉ tiêu", "Chia chỉ tiêu từng ngày"],
    summary:
      "Lập trang “Chia từng ngày”: mỗi đơn vị mỗi ngày một số nguyên, cộng lại đúng chỉ tiêu, lúc nào cũng sát tiến độ đều.",
    fields: {
      bang: table,
      cotChiTieu: { label: "Cột chỉ tiêu", help: "Cột có chỉ tiêu cả đợt của từng đơn vị." },
      tuNgay: days.from,
      denNgay: days.to,
      lich: days.calendar,
      cachDem: days.counting,
      heSoCuoiTuan: {
        label: "Hệ số cuối tuần",
        help: "Thứ Bảy và Chủ nhật so với ngày thường: 0 là nghỉ, 1 như ngày thường, 2 là gấp đôi.",
      },
    },
  },
} as const;
