/** Words on the sheets "Lịch thu nhận" and "Lịch theo ngày", and sentences of the action that makes them. */
export const scheduleTexts = {
  title: "LỊCH THU NHẬN HỒ SƠ ĐỊNH DANH ĐIỆN TỬ",
  stampLabel: "Tính lúc",
  header: ["TT", "Địa điểm", "Đơn vị", "Thời gian", "Ca thực hiện", "Chỉ tiêu thu nhận/ ngày"],
  section: (machine: string): string => machine.toUpperCase(),
  month: (month: number, year: number, from: string, to: string, days: string): string =>
    `- Tháng ${month}/${year} (Từ ${from} đến ${to}): ${days}`,
  shift: (number: number): string => `Ca ${String(number).padStart(2, "0")}`,
  perShift: (capacity: string): string => `${capacity} hồ sơ/ Ca/ngày`,
  notes: "Ghi chú:",
  /** Headings of the copies of what was used: of the units, then of each column of the form that may be given. */
  copies: [
    "Số liệu đã dùng",
    "Nhu cầu",
    "Đã làm",
    "Hạn",
    "Ưu tiên",
    "Máy được giao",
    "Đặt từ ngày",
    "Đặt đến ngày",
  ],
  calendarCode: "Ngày",
  calendarTitle: "LỊCH THU NHẬN THEO NGÀY",
  calendarHeader: ["Thứ", "Ngày", "Ghi chú"],
  weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  holiday: "nghỉ lễ",
  makeUp: "làm bù",
  shiftHeader: (number: number, hours: string): string =>
    `Ca ${String(number).padStart(2, "0")} (${hours})`,
  legend:
    "Mỗi đơn vị một màu. Thứ Bảy, Chủ nhật nền vàng nhạt; ngày nghỉ lễ nền hồng. Ô trống: máy không phục vụ đơn vị nào.",
  about: (table: string, units: string, files: string, machines: string): string =>
    `Bảng ${table}: ${units} đơn vị còn ${files} hồ sơ, ${machines} máy.`,
  made: (visits: string, days: string): string =>
    `Lập trang “Lịch thu nhận” và trang “Lịch theo ngày”: ${visits} lượt phục vụ, ${days} ngày máy.`,
  replaces: "Các trang này đang có sẽ được lập lại từ đầu.",
  newMachines: (machines: string): string =>
    `Lập trang “Máy thu nhận” với ${machines} máy; hãy sửa trang này (điểm cố định, ngày nghỉ riêng, giờ ca) rồi chạy lại khi cần.`,
  visits: "Lịch từng máy",
  visitColumns: ["Máy", "Đơn vị", "Từ ngày", "Đến ngày", "Số ngày", "Công suất", "Nhu cầu"],
  leftovers: "Chưa xếp được",
  leftoverColumns: ["Đơn vị", "Số hồ sơ còn lại"],
  leftover: (unit: string, files: string): string => `Chưa xếp được: ${unit}, còn ${files} hồ sơ.`,
  leftoverTotal: (units: string, files: string): string =>
    `Chưa xếp được ${units} đơn vị với ${files} hồ sơ vì không đủ ngày máy.`,
  remedyDays: (days: string, last: string): string =>
    `Cách giải quyết: thêm ${days} ngày (mọi máy làm đến hết ngày ${last}) thì đủ.`,
  remedyMachines: (count: string, like: string, last: string): string =>
    `Cách giải quyết: thêm ${count} máy như ${like} thì đủ, xong ngày ${last}.`,
  remedyShift: (last: string): string =>
    `Cách giải quyết: mỗi máy thêm một ca mỗi ngày (nếu bố trí được giờ và người) thì đủ, xong ngày ${last}.`,
  setTooShort: (unit: string, files: string): string =>
    `Lượt đã đặt trước của ${unit} ngắn hơn nhu cầu, còn ${files} hồ sơ; hãy kéo dài lượt này hoặc bố trí cách khác.`,
  late: (units: string): string => `Trễ hạn: ${units}.`,
  lateUnit: (unit: string, days: string): string => `${unit} ${days} ngày`,
  nothingDone: (day: string): string =>
    `Với giả thiết đến hết ngày ${day} chưa thu nhận hồ sơ nào, vì biểu mẫu không chọn “Cột đã làm”.`,
  noRemedy:
    "Thêm ngày, thêm máy cùng loại hay thêm một ca đều chưa đủ; hãy xem lại các lượt đã đặt trước và điểm cố định.",
  noMachineLeft:
    "Không còn máy nào làm việc từ ngày bắt đầu. Hãy xem lại các ngày ở trang “Máy thu nhận”.",
  noNeeds: (column: string, sheet: string): string =>
    `Cột ${column} của trang '${sheet}': không đơn vị nào còn hồ sơ phải thu nhận nên không có gì để xếp.`,
  endBeforeStart: (from: string, to: string): string =>
    `“Đến ngày” ${to} ở trước “Từ ngày” ${from}. Hãy sửa lại một trong hai ngày.`,
  doneAfterEnd: (done: string, to: string): string =>
    `“Đã làm đến hết ngày” ${done} không còn ngày nào trước hạn ${to}. Hãy sửa lại một trong hai ngày.`,
  machineAfterEnd: (where: string, name: string, end: string): string =>
    `Ô ${where}: “${name}” chỉ bắt đầu sau hạn cuối ${end}. Hãy sửa ngày, hoặc bỏ máy này.`,
  homesOverlap: (where: string, name: string): string =>
    `Ô ${where}: hai thời gian cố định của “${name}” trùng nhau. Hãy sửa lại ngày.`,
  dueBeforeStart: (where: string, unit: string, start: string): string =>
    `Ô ${where} (${unit}): hạn ở trước ngày đầu tiên có máy ${start}. Hãy sửa hạn, hoặc cho máy bắt đầu sớm hơn.`,
  fixedWithoutStart: (where: string, unit: string): string =>
    `Ô ${where} (${unit}) có ngày cuối của lượt đặt trước nhưng thiếu ngày đầu. Hãy ghi đủ hai ngày.`,
  fixedReversed: (where: string, unit: string): string =>
    `Ô ${where} (${unit}): lượt đặt trước kết thúc trước khi bắt đầu. Hãy sửa lại một trong hai ngày.`,
  fixedImpossible: (where: string, unit: string): string =>
    `Ô ${where} (${unit}): không máy nào giữ được lượt đặt trước này (ngoài ngày máy làm việc, trùng lượt khác, đang ở điểm cố định, hoặc không đủ ngày cho nhu cầu). Hãy sửa ngày của lượt, hoặc ngày của máy.`,
  unitWithoutMachine: (where: string, unit: string): string =>
    `Ô ${where} (${unit}): không máy nào có thể đến đơn vị này như yêu cầu. Hãy xem lại máy được giao và các điểm cố định.`,
  notAPriority: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi “${found}”. Thứ tự ưu tiên phải là một số nguyên; số nhỏ được phục vụ trước.`,
  noSuchMachine: (where: string, unit: string, found: string, names: readonly string[]): string =>
    `Ô ${where} (${unit}) ghi “${found}”, nhưng trang “Máy thu nhận” chỉ có: ${names.join(", ")}.`,
  unusable: (code: string): string => `Yêu cầu xếp lịch chưa hợp lệ (${code}).`,
} as const;
