import type { Role } from "../../../../src/app/table/role";

/** How offices word their headers. */
export const WORDINGS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  population: [
    "Dân số",
    "Tổng số dân",
    "Dân số từ đủ 14 tuổi",
    "Tổng số dân thường trú trên 14 tuổi",
    "Công dân từ đủ 14 tuổi trở lên",
    "Nhân khẩu (người)",
    "Tổng số công dân đủ điều kiện",
  ],
  target: [
    "Chỉ tiêu",
    "Chỉ tiêu giao",
    "Chỉ tiêu được giao năm 2023",
    "Kế hoạch giao",
    "Chỉ tiêu TK ĐDĐT cần kích hoạt (mức 1 và mức 2)",
    "Chỉ tiêu (từ ngày 11/4/2023 đến ngày 20/6/2023)",
    "Chỉ tiêu giao (tài khoản) (1)",
  ],
  dailyTarget: [
    "Chỉ tiêu theo ngày",
    "Chỉ tiêu kích hoạt theo ngày (từ 11/4/2023 đến 20/6/2023)",
    "Chỉ tiêu/ngày",
    "Chỉ tiêu mỗi ngày",
    "Chỉ tiêu giao trong ngày",
  ],
  done: ["Đã kích hoạt", "Đã thực hiện", "Kết quả thực hiện", "Số đã cấp", "Đã cấp", "Đã cấp (*)"],
  doneToday: ["Kết quả trong ngày", "Kích hoạt trong ngày", "Trong ngày", "Đã làm hôm nay"],
  cumulative: ["Lũy kế", "Lũy kế đến nay", "Luỹ kế kích hoạt", "Cộng dồn", "Lũy kế đến 12/6/2023"],
  opening: ["Số đầu kỳ", "Số có trước kế hoạch"],
  remaining: ["Còn lại", "Chưa kích hoạt", "Số còn phải thực hiện", "Chưa cấp"],
  rate: ["Tỷ lệ (%)", "Tỉ lệ hoàn thành", "Đạt %", "Tỷ lệ % so với chỉ tiêu", "Tỷ lệ đạt (%)"],
  neededPerDay: ["Cần đạt mỗi ngày", "Số phải làm mỗi ngày"],
  officials: ["Số cán bộ", "Số cán bộ, công chức"],
  rank: ["Xếp hạng", "Thứ hạng"],
  phone: ["Số điện thoại", "SĐT"],
  identifier: ["Số CCCD", "Số định danh cá nhân"],
  note: ["Ghi chú"],
  other: ["Đơn vị tính", "Xếp loại"],
};

export const UNIT_HEADERS = [
  "Xã, thị trấn",
  "Xã thị trấn",
  "Tên đơn vị",
  "Đơn vị",
  "Xã/phường",
  "Tên xã, phường, thị trấn",
  "Địa phương",
  "Xã, phường, đặc khu",
  "Tên thôn, tổ dân phố",
];
export const NUMBER_HEADERS = ["STT", "TT", "Số TT"];
export const GROUPS = [
  "ĐDĐT mức 2",
  "Thẻ CCCD",
  "Tài khoản định danh điện tử",
  "Năm 2023",
  "Đợt 1",
  "Mức 1",
];
export const TOTALS = [
  "TỔNG",
  "Tổng cộng",
  "Toàn huyện",
  "Cộng",
  "Tổng số",
  "TỔNG CỘNG TOÀN HUYỆN",
  "Tổng cộng:",
  "Toàn tỉnh",
];
export const SECTIONS = ["Khối xã", "Khối thị trấn", "Cụm 1", "Khu vực miền núi"];
/** Sums below the units of a section. */
export const SUBTOTALS = ["Cộng", "Cộng khối", "Cộng cụm"];

const FIRST = ["Tân", "Hồng", "Bình", "Quang", "Hoa", "Hòa", "Yên", "Cộng", "Toàn", "Tổng"];
const SECOND = ["Văn", "Thái", "La", "Lỗ", "Thắng", "Hòa", "Cọt", "Phong", "Ân", "Trung"];
export const NAMES = FIRST.flatMap((a) => SECOND.map((b) => `${a} ${b}`));
export const KINDS = ["", "", "Xã ", "Thị trấn ", "Phường ", "Đặc khu "];
/** Units that are called by numbers. */
export const NUMBERED_KINDS = ["Thôn", "Tổ dân phố số", "Khu phố", "Phường", "Bản", "Khối"];
