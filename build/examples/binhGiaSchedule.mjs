// Intake schedule of huyện Bình Gia (Lạng Sơn), 2023, cell by cell as printed, with its slips: trailing commas, "01,2,3,4",
// a missing space, labels of shifts that change sides in May, a first day left out, and a plan left open after 30/4.
const SITE_OFFICE = "Bộ phận Một cửa thuộc Văn phòng HĐND & UBND huyện";
const MORNING = "Từ 7h00 đến 15h00";
const EVENING = "Từ 15h00 đến 23h00";

/** A commune's two rows; `evening` where the second one is printed otherwise than the first. */
const commune = (site, unit, month, days, { evening = ` ${days}`, swapped = false } = {}) => ({
  site,
  unit,
  times: [
    `- Tháng ${month}/2023 (${MORNING}): ${days}`,
    `- Tháng ${month}/2023 (${EVENING}):${evening}`,
  ],
  shifts: swapped ? ["Ca 02", "Ca 01"] : ["Ca 01", "Ca 02"],
});

const mobile = (name, month, days, options) =>
  commune(`CAX ${name}`, `Xã ${name}`, month, days, options);
const inMay = (name, days, options) => mobile(name, 5, days, { ...options, swapped: true });

export const binhGiaSchedule = {
  title: [
    "PHỤ LỤC 1",
    "LỊCH THU NHẬN HỒ SƠ CẤP TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ\nTRÊN ĐỊA BÀN HUYỆN BÌNH GIA",
    "(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng 4 năm 2023 của UBND huyện Bình Gia)",
  ],
  header: [
    "TT",
    "Địa điểm",
    "Đơn vị",
    "Thời gian",
    "Ca thực hiện",
    "Chỉ tiêu thu nhận/ ngày",
  ],
  capacity: "160 hồ sơ/ Ca/ngày",
  machines: [
    {
      name: "MÁY 1",
      visits: [
        commune(SITE_OFFICE, "Xã Hoàng Văn Thụ", 4, "12,13,14,15,16,"),
        commune(SITE_OFFICE, "Thị trấn Bình Gia", 4, "17,18,19,20,21,22,23,24"),
        commune(SITE_OFFICE, "Xã Tân Văn", 4, "25,26,27,28,29,30"),
      ],
      /** What the copy at hand has of this row; the words between are lost. */
      note: "Từ 01/5/2023 … sẽ tham mưu bố trí cấp lưu động",
    },
    {
      name: "MÁY 2",
      visits: [
        mobile("Hòa Bình", 4, "11,12,13"),
        mobile("Thiện Thuật", 4, "14,15,16,17"),
        mobile("Thiện Hòa", 4, "18,19,20"),
        mobile("Yên Lỗ", 4, "21,22,23,24"),
        mobile("Tân Hòa", 4, "25,26,", { evening: " 25,26" }),
        mobile("Thiện Long", 4, "27,28,29,30"),
        inMay("Minh Khai", "01,2,3,4"),
        inMay("Hồng Phong", "5,6,7,8"),
        inMay("Hoa Thám", "9,10,11,12"),
        inMay("Hưng Đạo", "13,14,15,16"),
        inMay("Vĩnh Yên", "17,18"),
        inMay("Quý Hòa", "19,20,21"),
        inMay("Hồng Thái", "22,23,24,25"),
        inMay("Quang Trung", "26,27,28"),
        inMay("Mông Ân", "29,30,31", { evening: "29,30,31" }),
        mobile("Bình La", 6, "01,2,3,4"),
      ],
    },
  ],
};
