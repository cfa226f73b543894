/** Words on the sheet "Máy thu nhận", and sentences about its cells. */
export const machineTexts = {
  title: "MÁY THU NHẬN",
  note: "Mỗi dòng một máy, hoặc một khoảng ngày của máy; sửa xong, chạy lại “Xếp lịch thu nhận”. Ngày cuối để trống: máy có đến khi xong. Khi ở điểm cố định, máy chỉ phục vụ các đơn vị của điểm; “Lưu động” để trống: mọi ngày khác.",
  header: [
    "Máy",
    "Ngày đầu",
    "Ngày cuối",
    "Giờ các ca",
    "Công suất mỗi ca",
    "Ngày nghỉ riêng",
    "Điểm cố định",
    "Cố định từ ngày",
    "Cố định đến ngày",
    "Đơn vị tại điểm cố định",
    "Lưu động từ ngày",
    "Lưu động đến ngày",
    "Ghi chú",
  ],
  machine: (number: number): string => `Máy ${number}`,
  sheet: "trang “Máy thu nhận”",
  noHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề “Máy | Ngày đầu | Ngày cuối | …” ở dòng 3 như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  noMachines: (where: string): string =>
    `Ô ${where} còn trống: trang “Máy thu nhận” chưa có máy nào. Hãy ghi ít nhất một máy.`,
  noMachinesAsked: (label: string): string => `“${label}” phải từ 1 đến 60.`,
  noName: (where: string): string =>
    `Ô ${where} còn trống trong khi dòng này có nội dung. Hãy ghi tên máy, ví dụ “Máy 1”.`,
  notADay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải một ngày có trong lịch. Hãy gõ lại theo dạng ngày/tháng/năm, ví dụ 20/6/2023.`,
  endBeforeStart: (where: string, from: string, to: string): string =>
    `Ô ${where}: ngày cuối ${to} ở trước ngày đầu ${from}. Hãy sửa lại một trong hai ngày.`,
  overlap: (where: string, other: string, name: string): string =>
    `Ô ${where}: hai dòng của “${name}” (dòng này và ô ${other}) trùng ngày. Hãy sửa ngày, hoặc đặt tên máy khác.`,
  differs: (where: string, other: string, name: string): string =>
    `Ô ${where}: “${name}” ghi khác ô ${other}. Một máy phải có giờ ca và công suất như nhau ở mọi dòng; nếu khác, hãy đặt tên máy khác.`,
  noShifts: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, chưa rõ giờ của các ca. Hãy ghi, ví dụ, “7h00–15h00; 15h00–23h00”.`,
  reversed: (where: string, found: string): string =>
    `Ô ${where}: ca “${found}” kết thúc trước khi bắt đầu. Hãy sửa lại giờ; ca qua nửa đêm thì tách thành hai ca.`,
  shiftsOverlap: (where: string, found: string): string =>
    `Ô ${where}: ca “${found}” trùng giờ với ca khác nên một ngày không đủ chỗ cho các ca này. Hãy sửa lại giờ.`,
  capacity: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”. Công suất mỗi ca phải là số nguyên từ 1 trở lên.`,
  capacityAsked: (label: string): string => `“${label}” phải là số nguyên từ 1 trở lên.`,
  homeIncomplete: (where: string): string =>
    `Ô ${where} còn trống. Điểm cố định cần đủ ngày đầu, ngày cuối và các đơn vị; nếu máy không có điểm cố định, hãy xóa trống cả bốn ô.`,
  homeOutside: (where: string): string =>
    `Ô ${where}: thời gian cố định nằm ngoài những ngày máy làm việc. Hãy sửa lại ngày.`,
  homeUnit: (where: string, unit: string): string =>
    `Ô ${where} ghi đơn vị “${unit}”, nhưng bảng nhu cầu không có đơn vị này. Hãy ghi đúng tên như trong bảng, cách nhau bằng dấu chấm phẩy.`,
  homeUnitTwice: (where: string, unit: string): string =>
    `Ô ${where}: đơn vị “${unit}” đã thuộc điểm cố định khác hoặc đã gắn với máy khác. Hãy để đơn vị ở một chỗ.`,
  kept: (label: string, where: string): string =>
    `Đã có trang “Máy thu nhận” nên “${label}” ghi ở biểu mẫu không được dùng; muốn đổi, hãy sửa trang này từ ô ${where}.`,
} as const;
