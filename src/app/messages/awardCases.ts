import { formatNumber } from "../text/formatNumber";

/** Sentences about lists of cases. No citizen's key is ever part of one. */
export const caseTexts = {
  blank: (where: string, what: string): string =>
    `Ô ${where} (${what}) còn trống. Hãy điền đủ ngày, mã công dân, cán bộ và đơn vị của từng trường hợp.`,
  numberAsName: (where: string, what: string): string =>
    `Ô ${where} (${what}) có dãy số dài như số căn cước hay số điện thoại. Tên được in ra ở bảng xếp hạng nên hãy chỉ ghi tên.`,
  noDay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải một ngày có trong lịch. Hãy gõ lại theo dạng ngày/tháng/năm.`,
  farDay: (where: string, day: string): string =>
    `Ô ${where} ghi ngày ${day}, cách đợt thi đua hơn một năm; có thể gõ nhầm năm. Hãy sửa lại.`,
  unknownUnit: (where: string, unit: string, table: string): string =>
    `Ô ${where}: bảng đơn vị ${table} không có “${unit}”. Hãy sửa tên, hoặc thêm đơn vị này vào bảng đơn vị.`,
  gapDay: (where: string, day: string): string =>
    `Ô ${where}: ngày ${day} không thuộc giai đoạn nào nên trường hợp này chờ quyết định, chưa tính.`,
  moreGaps: (count: number): string =>
    `Còn ${formatNumber(count)} trường hợp khác ở ngày không thuộc giai đoạn nào: chờ quyết định, chưa tính.`,
  lostZeros: (where: string, digits: number, count: number): string =>
    `Ô ${where} có ${digits} chữ số, có thể đã mất số 0 ở đầu (${formatNumber(count)} ô như vậy). “thêm số 0” bù đủ 12 số của căn cước hoặc 10 số của điện thoại; “giữ nguyên” nếu là mã riêng của cơ quan.`,
  verifiedUnknown: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải cán bộ hay đơn vị nào khai trường hợp này. Hãy ghi đúng tên như ở cột cán bộ hoặc cột đơn vị.`,
  verifiedTwice: (where: string, found: string, before: string): string =>
    `Ô ${where} ghi “${found}”, khác ô ${before} của cùng một công dân. Hãy sửa cho thống nhất.`,
  noWindow:
    "Chưa rõ đợt thi đua tính từ ngày nào đến ngày nào. Hãy gõ ngày/tháng/năm, ví dụ 15/02/2023.",
  endBeforeStart: "“Đến ngày” ở trước “Từ ngày”. Hãy sửa lại một trong hai ngày.",
  noUnitTable:
    "Danh sách trường hợp không có số cán bộ nên cần thêm bảng đơn vị có cột số cán bộ. Hãy ghi địa chỉ một ô của bảng đó.",
  /** @param sheet - Where people type; "" where the file has too many sheets to tell. */
  personal: (sheet: string): string =>
    `Danh sách này có dữ liệu cá nhân (mã công dân), mà tệp ${sheet === "" ? "còn có nhiều trang khác, có thể là bảng nhập liệu dùng chung" : `còn có bảng nhập liệu dùng chung ở trang “${sheet}”`}. Ai mở được tệp là xem được danh sách, kể cả khi trang bị ẩn hay bị khóa; nên để danh sách ở một tệp riêng của cơ quan thường trực. Chọn “đồng ý” nếu vẫn làm ở tệp này.`,
  // Remarks beside a name.
  disputed: (count: number, others: string): string =>
    `${formatNumber(count)} trường hợp trùng với ${others}, chưa tính cho bên nào.`,
  repeated: (count: number): string =>
    `${formatNumber(count)} dòng khai lặp lại, chỉ tính một lần.`,
  outside: (count: number, from: string, to: string): string =>
    `${formatNumber(count)} trường hợp ngoài khoảng ${from} – ${to}, không tính.`,
  pending: (count: number): string =>
    `${formatNumber(count)} trường hợp ở ngày không thuộc giai đoạn nào: chờ quyết định.`,
  void: (count: number): string =>
    `${formatNumber(count)} trường hợp đã xác minh thuộc về người khác, đơn vị khác.`,
  strict: (counted: number): string =>
    `Không tính cả ${formatNumber(counted)} trường hợp khác vì có trường hợp trùng (cách tính đã chọn).`,
  one: (name: string, count: number): string => `${name} (${formatNumber(count)})`,
  // Rules.
  ruleWindow: (from: string, to: string): string =>
    `Chỉ tính tài khoản kích hoạt từ ngày ${from} đến hết ngày ${to}.`,
  ruleIssued: (issued: string): string =>
    `Không tính tài khoản kích hoạt trước ngày ban hành kế hoạch ${issued}.`,
  rulePhases: (phases: string, gaps: string): string =>
    `Các giai đoạn: ${phases}; trường hợp ở ngày không thuộc giai đoạn nào: ${gaps}.`,
  ruleOnce:
    "Mỗi công dân tính một lần, dù mức 1 hay mức 2. Hai cán bộ cùng khai một công dân: không tính cho ai; đơn vị được tính một lần nếu cả hai cùng đơn vị; khác đơn vị thì chưa tính cho đơn vị nào cho đến khi điền cột “Đã xác minh thuộc về”.",
  ruleStrict: "Cán bộ có trường hợp trùng: không tính cả kết quả của người đó.",
  ruleCounted: (rows: number, citizens: number, disputed: number): string =>
    `Danh sách có ${formatNumber(rows)} dòng, ${formatNumber(citizens)} công dân; ${formatNumber(disputed)} công dân do nhiều cán bộ cùng khai.`,
} as const;
