import { formatNumber } from "../text/formatNumber";

/** Sentences of the action `completionRates`, and the headers of the columns that it adds. */
export const completionTexts = {
  parts: {
    remaining: "Còn lại",
    rate: "Tỷ lệ hoàn thành (%)",
    count: "Đã làm/chỉ tiêu (tỷ lệ)",
    planned: "Chỉ tiêu đến ngày",
    difference: "Nhanh (+) / chậm (-)",
    neededPerDay: "Cần đạt mỗi ngày",
    forecast: "Dự kiến xong",
    status: "Tiến độ",
  },
  furtherRate: (done: string, base: string): string => `Tỷ lệ (%) ${done} / ${base}`,
  badRate: (label: string, found: string): string =>
    `“${label}” ghi “${found}”. Hãy ghi cột tỷ lệ = cột đã làm / cột làm mẫu số, ví dụ I=G/D; nhiều tỷ lệ thì cách nhau bằng dấu chấm phẩy.`,
  badDecimals: (label: string, found: string): string =>
    `“${label}” ghi “${found}”. Hãy ghi số từ 0 đến 4, một số cho mọi cột tỷ lệ hoặc mỗi cột một số, ví dụ 2; 0; 1.`,
  noMeasure: (where: string): string =>
    `Bảng ${where} không có cột số đã làm (đã cấp, đã kích hoạt, lũy kế…) rõ ràng nên không tính được tỷ lệ. Hãy chọn bảng khác, hoặc ghi rõ ở “Tỷ lệ lấy từ cột nào”.`,
  noBase: (where: string): string =>
    `Bảng ${where} không có cột chỉ tiêu hay dân số để làm mẫu số. Hãy thêm cột đó, hoặc ghi rõ ở “Tỷ lệ lấy từ cột nào”.`,
  whichColumns: "Bảng chưa có cột nào để điền kết quả. Thêm cột nào vào bên phải bảng?",
  whichBase: (rate: string, where: string, done: string, base: string): string =>
    `Cột ${rate}: nếu chia cho cột ngay trước thì ở ô ${where} số đã làm ${done} lớn hơn mẫu số ${base}. Tỷ lệ này chia cho cột nào?`,
  needFrom: "Đợt này tính từ ngày nào? Cần để biết chỉ tiêu đến ngày và nhanh, chậm.",
  needTo: "Đợt này đến hết ngày nào? Cần để biết chỉ tiêu đến ngày và nhanh, chậm.",
  needAsOf: "Số liệu trong bảng tính đến hết ngày nào?",
  badThreshold: "“Ngưỡng chậm (%)” phải từ 0 đến 100. Hãy ghi lại, ví dụ 80.",
  otherWindow: (where: string, code: string): string =>
    `Dòng có ô ${where} (ngày đã qua của ${code}) không còn cùng ngày đầu, cách đếm và lịch với ${code}. Hãy sửa cho giống rồi làm lại.`,
  otherAsOf: (where: string, found: string, typed: string): string =>
    `Ô ${where} đang ghi số liệu tính đến “${found}”, còn ở đây ghi ${typed}. Nhiều bảng có thể đang dùng ô này: hãy sửa ngày ở đó, mọi cột tiến độ tự tính lại.`,
  elapsedRow: (code: string): string => `Số ngày đã qua của ${code}`,
  elapsedNote: "“Đến ngày” ở dòng này là ngày số liệu; sửa mỗi khi cập nhật số liệu.",
  unreadable: (column: string): string =>
    `Cột ${column} có số ghi bằng chữ mà công thức không đọc được (ví dụ “4,2 triệu”, hoặc lẫn hai kiểu dấu). Hãy sửa thành số rồi làm lại.`,
  textNumbers: (column: string, locale: string): string =>
    `Cột ${column} có số ghi bằng chữ; công thức vẫn đọc đúng, nhưng nên chuyển thành số để cộng và sắp xếp được.${locale === "vi_VN" ? "" : ` Trang tính đang đặt vùng “${locale}”: số gõ kiểu Việt Nam dễ bị hiểu sai, nên đổi sang Việt Nam ở “Tệp > Cài đặt”.`}`,
  measure: (done: string, base: string, opening: string): string =>
    `“${done}” so với “${base}”${opening === "" ? "" : `, đã trừ “${opening}”`}.`,
  reason: {
    target: "chỉ tiêu của chính cột đó",
    population: "cột dân số",
    chain: "bước ngay trước",
    numbering: "theo dòng đánh số cột",
    figures: "khớp với số đang có trong bảng",
    typed: "theo lựa chọn trong biểu mẫu",
  },
  rate: (rate: string, done: string, base: string, reason: string): string =>
    `Cột ${rate} = ${done} ÷ ${base} (${reason}).`,
  guessed: (done: string, base: string): string =>
    `“${done}” được so với “${base}” theo thứ tự cột; bảng không nói rõ mẫu số. Nếu không phải, hãy ghi lại ở “Tỷ lệ lấy từ cột nào”.`,
  blankTotal: (where: string): string =>
    `Ô tổng ${where} còn trống mà cột này có số ghi bằng chữ, không cộng được bằng công thức: kết quả ở dòng tổng được để trống. Hãy chuyển các ô đó thành số, hoặc điền ô tổng.`,
  noDenominator: (where: string, unit: string): string =>
    `Ô ${where} (${unit}) trống hoặc bằng 0 nên không có mẫu số: tỷ lệ được để trống, không phải 0 % hay 100 %.`,
  days: (
    elapsed: number,
    all: number,
    asOf: string,
    from: string,
    to: string,
    how: string,
  ): string =>
    `Đến hết ${asOf} đã qua ${formatNumber(elapsed)} trong ${formatNumber(all)} ngày (${from} – ${to}, ${how}).`,
  liveAsOf:
    "Cột tiến độ theo ngày số liệu ghi ở dòng “Số ngày đã qua” của trang “Thông tin chiến dịch”: sửa ngày ở đó thì các cột tự tính lại.",
  statuses: (list: string): string => `Tiến độ: ${list}.`,
  status: (word: string, count: number): string => `${word} ${formatNumber(count)}`,
  otherWords: (unit: string, was: string, becomes: string): string =>
    `${unit} đang ghi “${was}”, tính được “${becomes}”. Ô đang có được giữ nguyên; hãy xem ghi thế nào là đúng.`,
  preview: (done: string): string => `Kết quả: ${done}`,
  unit: "Đơn vị",
  now: "đang có",
} as const;
