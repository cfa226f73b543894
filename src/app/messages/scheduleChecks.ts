import type { Said } from "../checks/check";

const CONFIRM = "Cần xác nhận với cơ quan lập lịch.";

/** What the check of a printed schedule says, in three sentences for three columns. */
export const scheduleChecks = {
  noSuchDay: (day: string): Said => ({
    read: `Lịch ghi ngày ${day}.`,
    expected: "Không có ngày này trong lịch.",
    toDo: "Hãy sửa lại ngày.",
  }),
  unreadable: (text: string): Said => ({
    read: `Ô thời gian ghi “${text}”.`,
    expected: "Không đọc được thành các ngày.",
    toDo: "Hãy ghi như “Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,14”.",
  }),
  reversed: (text: string): Said => ({
    read: `Giờ ca ghi “${text}”.`,
    expected: "Giờ kết thúc phải sau giờ bắt đầu, trong cùng một ngày.",
    toDo: "Hãy sửa lại giờ.",
  }),
  noMonth: (text: string): Said => ({
    read: `Ô thời gian ghi “${text}” mà không ghi tháng, năm.`,
    expected: "Không biết là ngày của tháng nào.",
    toDo: "Hãy ghi thêm tháng và năm.",
  }),
  converted: (text: string): Said => ({
    read: `Bảng tính đã đổi danh sách ngày ở ô này thành số hoặc ngày; được đọc là “${text}”.`,
    expected: "Danh sách ngày phải là chữ.",
    toDo: "Hãy xác nhận, rồi gõ lại với dấu nháy đơn ở đầu.",
  }),
  blank: (): Said => ({
    read: "Ô thời gian còn trống.",
    expected: "Mỗi đơn vị trong lịch cần các ngày thu nhận.",
    toDo: "Hãy ghi ngày, hoặc xác nhận đơn vị chưa xếp lịch.",
  }),
  outside: (unit: string, days: string, from: string, to: string): Said => ({
    read: `${unit}: ngày ${days}.`,
    expected: `Ngoài thời gian của đợt, từ ${from} đến ${to}.`,
    toDo: CONFIRM,
  }),
  holiday: (unit: string, day: string): Said => ({
    read: `${unit}: ngày ${day} là ngày nghỉ lễ.`,
    expected: "Lịch thường tránh ngày nghỉ lễ; chiến dịch có thể vẫn làm.",
    toDo: "Cần xác nhận có làm việc ngày này và người dân được báo trước.",
  }),
  label: (unit: string, label: string, hours: string, right: string): Said => ({
    read: `${unit}: ca ${hours} ghi là “${label}”.`,
    expected: `Theo giờ, đây là “${right}”, như ở các đơn vị khác.`,
    toDo: "Có thể các tổ đổi ca cho nhau; cần xác nhận nhãn ca hay giờ là đúng.",
  }),
  overlap: (unit: string, other: string, days: string, machine: string): Said => ({
    read: `${machine}: ${unit} và ${other} cùng ngày, cùng giờ (${days}).`,
    expected: "Một máy chỉ ở một nơi trong một ca.",
    toDo: "Hãy sửa lại ngày của một trong hai đơn vị.",
  }),
  onePlace: (site: string, machines: string, days: string): Said => ({
    read: `${machines} cùng ở “${site}” (${days}).`,
    expected: "Thường mỗi nơi một máy.",
    toDo: CONFIRM,
  }),
  gap: (machine: string, days: string): Said => ({
    read: `${machine} không có lịch ${days}, giữa hai đơn vị.`,
    expected: "Máy bỏ trống trong khi đợt thu nhận đang chạy.",
    toDo: CONFIRM,
  }),
  startsLate: (machine: string, first: string, from: string, missing: string): Said => ({
    read: `${machine} bắt đầu ngày ${first}.`,
    expected: `Đợt bắt đầu ngày ${from} nên máy này thiếu ngày ${missing}.`,
    toDo: CONFIRM,
  }),
  openPlan: (machine: string, text: string, last: string): Said => ({
    read: `Dòng chữ của ${machine}: “${text}”.`,
    expected: `Sau ngày ${last} máy này chưa có lịch cụ thể.`,
    toDo: "Cần bổ sung lịch, hoặc ghi rõ là máy không dùng nữa.",
  }),
  short: (unit: string, capacity: string, need: string, missing: string): Said => ({
    read: `${unit}: công suất cả lượt ${capacity}, nhu cầu ${need}.`,
    expected: `Còn thiếu ${missing} hồ sơ.`,
    toDo: "Cần thêm ngày hoặc ca, hoặc xác nhận phần còn lại làm cách khác (mức 1 không cần máy).",
  }),
  missing: (unit: string, need: string): Said => ({
    read: `${unit} có nhu cầu ${need}.`,
    expected: "Lịch không có đơn vị này.",
    toDo: "Hãy bổ sung vào lịch, hoặc xác nhận đơn vị không cần máy.",
  }),
  unknown: (unit: string): Said => ({
    read: `Lịch có đơn vị “${unit}”.`,
    expected: "Bảng nhu cầu không có đơn vị này.",
    toDo: "Hãy xem lại tên đơn vị.",
  }),
  twice: (unit: string, where: string): Said => ({
    read: `${unit} có thêm một lượt ở đây.`,
    expected: `Lượt kia ở ô ${where}; mỗi đơn vị thường chỉ một lượt liền nhau.`,
    toDo: CONFIRM,
  }),
  noCapacity: (unit: string): Said => ({
    read: `${unit}: không đọc được công suất mỗi ca.`,
    expected: "Cần một con số, ví dụ “160 hồ sơ/ Ca/ngày”.",
    toDo: "Hãy ghi số; đơn vị này chưa được so với nhu cầu.",
  }),
} as const;

/** Sentences of the action that checks a schedule. */
export const scheduleCheckTexts = {
  noSchedule:
    "Không tìm thấy lịch thu nhận nào theo mẫu phụ lục (cột Đơn vị, Thời gian và Địa điểm, Ca hoặc Chỉ tiêu). Hãy mở trang có lịch rồi làm lại.",
  noScheduleOn: (label: string, sheet: string): string =>
    `“${label}” ghi “${sheet}”, nhưng trang đó không có lịch thu nhận theo mẫu phụ lục.`,
  which: (label: string): string => `Có nhiều trang có lịch thu nhận. Hãy chọn “${label}”.`,
  read: (sheet: string, machines: string, visits: string, first: string, last: string): string =>
    `Đọc lịch ở trang “${sheet}”: ${machines} máy, ${visits} lượt, từ ${first} đến ${last}.`,
  capacity: (capacity: string, need: string, percent: string): string =>
    `Công suất cả lịch ${capacity}, nhu cầu ${need} (công suất bằng ${percent}% nhu cầu).`,
  shortTotal: (units: string, files: string): string =>
    `${units} đơn vị có công suất dưới nhu cầu, thiếu tổng cộng ${files} hồ sơ.`,
  noNeeds: "Không có bảng nhu cầu nên chưa so công suất với nhu cầu, và chưa so với lịch tốt nhất.",
  noBest: (why: string): string => `Chưa so được với lịch tốt nhất: ${why}`,
  best: (printed: string, best: string, days: string): string =>
    `Lịch đang có xong ngày ${printed}; lịch tốt nhất tìm được xong ngày ${best}, sớm hơn ${days} ngày, đủ mọi nhu cầu.`,
  asGood: (printed: string, best: string): string =>
    `Lịch đang có xong ngày ${printed}, không muộn hơn lịch tốt nhất tìm được (ngày ${best}).`,
  sooner: (printed: string, best: string): string =>
    `Lịch đang có xong ngày ${printed}, sớm hơn lịch đủ mọi nhu cầu (ngày ${best}): có đơn vị chưa đủ công suất.`,
  ofBest: (text: string): string => `Lịch tốt nhất: ${text}`,
  free: (machines: string, from: string): string =>
    `Với giả thiết ${machines} máy đều rảnh từ ngày ${from}, giờ ca và công suất như lịch đang có.`,
  bySheet: "Với giả thiết máy, ngày và công suất như ở trang “Máy thu nhận”.",
  compared: "Công suất so với nhu cầu",
  comparedColumns: [
    "Đơn vị",
    "Máy",
    "Từ ngày",
    "Đến ngày",
    "Nhu cầu",
    "Công suất",
    "Chênh lệch",
    "%",
  ],
} as const;
