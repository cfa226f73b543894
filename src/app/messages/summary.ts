import { formatNumber } from "../text/formatNumber";

const n = (value: number): string => formatNumber(value);

/** Words on the sheet "Tổng hợp", and sentences of the action that makes it. */
export const summaryTexts = {
  asOf: (moment: string, day: string): string =>
    `Số liệu tính đến ${moment} (báo cáo của ngày ${day})`,
  title: (place: string): string => `TỔNG HỢP TIẾN ĐỘ ${place.toUpperCase()}`,
  stamp: "Lập lúc",
  header: [
    "Chỉ số",
    "Trong ngày",
    "Lũy kế",
    "Chỉ tiêu",
    "Tỷ lệ",
    "Kế hoạch đến ngày",
    "Nhanh (+), chậm (−)",
  ],
  byPopulation: "So với dân số",
  status: "Tiến độ",
  ofPopulation: (rate: string, population: string): string => `${rate} của ${population}`,
  more: (count: number): string => `… và ${n(count)} đơn vị khác`,
  lines: {
    plan: "So với kế hoạch",
    time: "Thời gian",
    pace: "Mức gần đây",
    forecast: "Dự kiến xong",
    needed: "Cần đạt",
    missing: "Chưa báo cáo",
    unclosed: "Chưa chốt",
  },
  ahead: (by: number): string => `Nhanh ${n(by)} so với kế hoạch đến ngày`,
  exact: "Đúng kế hoạch đến ngày",
  behind: (by: number): string => `Chậm ${n(by)} so với kế hoạch đến ngày`,
  met: "Đã đạt chỉ tiêu",
  unitsBehind: (behind: number, units: number): string => `${n(behind)}/${n(units)} đơn vị chậm`,
  unitsUnmet: (unmet: number, units: number): string =>
    `còn ${n(unmet)}/${n(units)} đơn vị chưa đạt`,
  noneBehind: (units: number): string => `cả ${n(units)} đơn vị kịp kế hoạch`,
  allMet: (units: number): string => `cả ${n(units)} đơn vị đã đạt`,
  time: (elapsed: number, all: number, left: number, to: string): string =>
    left > 0
      ? `Đã qua ${n(elapsed)}/${n(all)} ngày, còn ${n(left)} ngày (đến hết ${to})`
      : `Đã hết ${n(all)} ngày (đến hết ${to})`,
  pace: (perDay: string, days: number): string =>
    `${perDay} mỗi ngày, bình quân ${n(days)} ngày báo cáo gần nhất`,
  noPace: "Chưa đủ báo cáo để tính",
  forecast: {
    met: "Đã xong",
    never: "Chưa rõ: mức gần đây không tăng",
    early: (day: string, days: number): string => `${day}, sớm hơn hạn ${n(days)} ngày`,
    onTime: (day: string): string => `${day}, đúng hạn`,
    late: (day: string, days: number): string => `${day}, muộn hơn hạn ${n(days)} ngày`,
  },
  needed: {
    met: "Không còn phải làm thêm",
    overdue: (remaining: number): string => `Đã hết hạn, còn thiếu ${n(remaining)}`,
    perDay: (pace: number, left: number, remaining: number): string =>
      `${n(pace)} mỗi ngày trong ${n(left)} ngày còn lại (còn ${n(remaining)})`,
  },
  missing: (units: string, count: number, expected: number): string =>
    `${n(count)}/${n(expected)} đơn vị: ${units}`,
  noneMissing: (expected: number): string => `Không có, đã đủ ${n(expected)} đơn vị`,
  unclosed: (days: string, count: number): string => `${n(count)} ngày: ${days}`,
  behindHeader: ["Đơn vị chậm kế hoạch", "Đã đạt", "Kế hoạch", "Chậm"],
  nobodyBehind: "Không đơn vị nào chậm kế hoạch.",
  unreported: "chưa báo cáo",
  charts: {
    byDay: (indicator: string): string => `${indicator}: kế hoạch và thực hiện theo ngày`,
    doneByDay: (indicator: string): string => `${indicator}: thực hiện theo ngày`,
    byUnit: "Tỷ lệ hoàn thành theo đơn vị",
    extremes: (shown: number, units: number): string =>
      `Tỷ lệ hoàn thành: ${n(shown)} cao nhất, ${n(shown)} thấp nhất (trong ${n(units)} đơn vị)`,
    countByUnit: "Kết quả theo đơn vị",
    day: "Ngày",
    planned: "Kế hoạch",
    done: "Thực hiện",
    unit: "Đơn vị",
    onTrack: "Kịp kế hoạch",
    behind: "Chậm kế hoạch",
    rate: "Tỷ lệ",
    count: "Kết quả",
  },
  copies: "Số liệu đầu vào",
  messageTitle: "Tin gửi lãnh đạo",
  // ---- the action ------------------------------------------------------------------------------
  noArchive:
    "Chưa có ngày nào được chốt nên chưa có gì để tổng hợp. Hãy chọn “Báo cáo ngày > Chốt số liệu” trước, rồi làm lại.",
  noIndicator: (where: string): string =>
    `Trang ${where} không có cột số liệu nào. Hãy chốt lại số liệu, rồi làm lại.`,
  whichIndicator: (target: string): string =>
    `Cột chỉ tiêu “${target}” là chỉ tiêu của số liệu nào?`,
  unknownIndicator: (label: string, found: string, known: readonly string[]): string =>
    `“${label}” ghi “${found}”, không có trong số liệu đã chốt. Các số liệu đã chốt: ${known.map((one) => `“${one}”`).join(", ")}.`,
  typedTotal: (where: string, typed: string, sum: string): string =>
    `Ô ${where} ghi tổng ${typed}, cộng các dòng được ${sum}. Tỷ lệ chung tính theo số tổng đã ghi.`,
  strangers: (units: string, table: string): string =>
    `Không có chỉ tiêu ở bảng ${table} cho: ${units}. Kết quả của các đơn vị này vẫn được cộng vào số chung; hãy thêm dòng hoặc sửa tên cho khớp.`,
  noTarget: (units: string, table: string): string =>
    `Ô chỉ tiêu còn trống ở bảng ${table} cho: ${units}. Các đơn vị này không có tỷ lệ.`,
  noTable:
    "Không tìm thấy bảng có cột chỉ tiêu: trang tổng hợp chỉ có số lượng, không có tỷ lệ và kế hoạch.",
  lateDays: (days: string, count: number): string =>
    `Còn ${n(count)} ngày chưa chốt trước ngày số liệu: ${days}. Số lũy kế chưa gồm các ngày này nếu báo cáo là số trong ngày; hãy chốt bù ở “Báo cáo ngày > Chốt số liệu”.`,
  beforeStart: (day: string, from: string): string =>
    `Ngày chốt cuối cùng ${day} ở trước ngày bắt đầu ${from}: kế hoạch đến ngày là 0. Hãy xem lại ngày bắt đầu.`,
  afterEnd: (day: string, to: string): string =>
    `Ngày chốt cuối cùng ${day} ở sau ngày kết thúc ${to}: kế hoạch đến ngày là toàn bộ chỉ tiêu.`,
  about: (asOf: string, units: number, days: number): string =>
    `Tổng hợp số liệu tính đến ${asOf}: ${n(units)} đơn vị, ${n(days)} ngày đã chốt.`,
  against: (indicator: string, target: string, table: string): string =>
    `“${indicator}” so với cột “${target}” của bảng ${table}.`,
  replaces: "Trang “Tổng hợp” cũ được thay bằng trang mới, cùng hai biểu đồ của nó.",
  preview: "Các chỉ số",
  linesPreview: "Tiến độ chung",
  unusedOpening: (where: string, header: string): string =>
    `Không rõ cột “${header}” (${where}) là số đầu kỳ của số liệu nào nên chưa trừ. Hãy ghi tên cột cho rõ, ví dụ “Số đầu kỳ kích hoạt”.`,
} as const;
