interface PrintedVisit {
  readonly site: string;
  readonly unit: string;
  readonly times: readonly [string, string];
  readonly shifts: readonly [string, string];
}

const visit = (
  site: string,
  unit: string,
  month: number,
  days: string,
  evening = ` ${days}`,
  isSwapped = false,
): PrintedVisit => ({
  site,
  unit,
  times: [
    `- Tháng ${month}/2023 (Từ 7h00 đến 15h00): ${days}`,
    `- Tháng ${month}/2023 (Từ 15h00 đến 23h00):${evening}`,
  ],
  shifts: isSwapped ? ["Ca 02", "Ca 01"] : ["Ca 01", "Ca 02"],
});
const office = (unit: string, days: string) =>
  visit("Bộ phận Một cửa thuộc Văn phòng HĐND & UBND huyện", unit, 4, days);
const mobile = (name: string, month: number, days: string, evening?: string) =>
  visit(`CAX ${name}`, `Xã ${name}`, month, days, evening, month === 5);

/** Days, hours and labels as printed, by machine. */
export const binhGiaSchedule: readonly {
  readonly name: string;
  readonly visits: readonly PrintedVisit[];
  readonly note?: string;
}[] = [
  {
    name: "MÁY 1",
    visits: [
      office("Xã Hoàng Văn Thụ", "12,13,14,15,16,"),
      office("Thị trấn Bình Gia", "17,18,19,20,21,22,23,24"),
      office("Xã Tân Văn", "25,26,27,28,29,30"),
    ],
    note: "Từ 01/5/2023 … sẽ tham mưu bố trí cấp lưu động",
  },
  {
    name: "MÁY 2",
    visits: [
      mobile("Hòa Bình", 4, "11,12,13"),
      mobile("Thiện Thuật", 4, "14,15,16,17"),
      mobile("Thiện Hòa", 4, "18,19,20"),
      mobile("Yên Lỗ", 4, "21,22,23,24"),
      mobile("Tân Hòa", 4, "25,26,", " 25,26"),
      mobile("Thiện Long", 4, "27,28,29,30"),
      mobile("Minh Khai", 5, "01,2,3,4"),
      mobile("Hồng Phong", 5, "5,6,7,8"),
      mobile("Hoa Thám", 5, "9,10,11,12"),
      mobile("Hưng Đạo", 5, "13,14,15,16"),
      mobile("Vĩnh Yên", 5, "17,18"),
      mobile("Quý Hòa", 5, "19,20,21"),
      mobile("Hồng Thái", 5, "22,23,24,25"),
      mobile("Quang Trung", 5, "26,27,28"),
      mobile("Mông Ân", 5, "29,30,31", "29,30,31"),
      mobile("Bình La", 6, "01,2,3,4"),
    ],
  },
];
