import type { Said } from "../checks/check";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { Day } from "../../domain/day";

const between = (from: Day, to: Day): string =>
  from === to ? `ngày ${formatDay(from)}` : `các ngày ${formatDay(from)} – ${formatDay(to)}`;

/** What checks of dates, phases, windows and paces say. */
export const dayChecks = {
  impossible: (found: string): Said => ({
    read: `Ô ghi ngày “${found}”.`,
    expected: "Lịch không có ngày này.",
    toDo: "Hãy đối chiếu văn bản gốc rồi gõ lại đúng ngày.",
  }),
  damaged: (found: string): Said => ({
    read: `Ô ghi “${found}”.`,
    expected: "Ngày không đọc được đủ, có thể do bản quét mờ.",
    toDo: "Hãy đối chiếu văn bản gốc rồi gõ lại đủ ngày, tháng, năm.",
  }),
  phaseOpen: (name: string): Said => ({
    read: `Giai đoạn “${name}” không ghi đủ ngày bắt đầu và ngày kết thúc.`,
    expected: "Mỗi giai đoạn cần cả hai ngày để tính được số ngày và thời điểm báo cáo.",
    toDo: "Hãy điền ngày còn thiếu, hoặc xác nhận là giai đoạn mở.",
  }),
  phaseReversed: (name: string, from: Day | undefined, to: Day | undefined): Said => ({
    read: `Giai đoạn “${name}” từ ${from ? formatDay(from) : "…"} đến ${to ? formatDay(to) : "…"}.`,
    expected: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
    toDo: "Hãy sửa lại một trong hai ngày.",
  }),
  phaseOverlap: (name: string, other: string, from: Day, to: Day): Said => ({
    read: `Giai đoạn “${name}” và “${other}” cùng có ${between(from, to)}.`,
    expected: "Mỗi ngày chỉ thuộc một giai đoạn, nếu không kết quả bị tính hai lần.",
    toDo: "Hãy sửa ngày của một trong hai giai đoạn.",
  }),
  phaseGap: (name: string, from: Day, to: Day): Said => ({
    read: `Trước giai đoạn “${name}”, ${between(from, to)} không thuộc giai đoạn nào.`,
    expected: "Các giai đoạn phải nối tiếp nhau; kết quả của ngày bị bỏ không biết tính vào đâu.",
    toDo: "Hãy xác nhận hoặc sửa ngày của các giai đoạn.",
  }),
  settings: (read: string, toDo: string): Said => ({ read, expected: "", toDo }),
  dueBeforeEnd: (due: Day, end: Day): Said => ({
    read: `Hạn báo cáo là ${formatDay(due)}.`,
    expected: `Kỳ báo cáo đến hết ngày ${formatDay(end)}; báo cáo lúc đó chưa có đủ số liệu của kỳ.`,
    toDo: "Hãy lùi hạn báo cáo, hoặc ghi rõ số liệu chốt đến ngày nào.",
  }),
  dueOnDayOff: (due: Day, what: string): Said => ({
    read: `Hạn là ngày ${formatDay(due)}.`,
    expected: `Ngày này là ${what}.`,
    toDo: "Hãy xác nhận người nhận làm việc ngày này, hoặc đổi hạn.",
  }),
  noWorkingDay: (signed: Day, due: Day): Said => ({
    read: `Kế hoạch ban hành ngày ${formatDay(signed)}, hạn là ngày ${formatDay(due)}.`,
    expected: "Giữa hai ngày này không có ngày làm việc nào.",
    toDo: "Hãy lùi hạn để các đơn vị kịp thực hiện.",
  }),
  startsBeforePlan: (start: Day, signed: Day): Said => ({
    read: `Thời gian thực hiện tính từ ${formatDay(start)}, kế hoạch ban hành ngày ${formatDay(signed)}.`,
    expected: "Kết quả trước ngày ban hành có được tính hay không cần nói rõ.",
    toDo: "Hãy xác nhận ngày bắt đầu tính kết quả.",
  }),
  blankPlan: (found: string): Said => ({
    read: `Dòng này ghi “${found}”.`,
    expected: "Số hoặc ngày của kế hoạch còn để trống.",
    toDo: "Hãy điền số, ngày ban hành.",
  }),
  planNumbers: (found: string, other: string, where: string): Said => ({
    read: `Kế hoạch ghi số “${found}”.`,
    expected: `Ô ${where} ghi số “${other}”.`,
    toDo: "Hãy xác nhận đây là một hay hai kế hoạch, rồi ghi thống nhất.",
  }),
  windows: (from: Day, to: Day, otherFrom: Day, otherTo: Day, where: string): Said => ({
    read: `Thời gian ghi ở đây là ${formatDay(from)} – ${formatDay(to)}.`,
    expected: `${where} ghi ${formatDay(otherFrom)} – ${formatDay(otherTo)}.`,
    toDo: "Hãy xác nhận mỗi khoảng ngày dùng cho việc gì; khai cả hai ở trang “Thông tin chiến dịch” nếu đều đúng.",
  }),
  dayCount: (header: string, days: number, fits: number, rows: number, stated: number): Said => ({
    read: `Cột “${header}” khớp chỉ tiêu chia ${formatNumber(days)} ngày ở ${formatNumber(fits)}/${formatNumber(rows)} dòng.`,
    expected: `Khoảng ngày ghi ở tiêu đề có ${formatNumber(stated)} ngày nếu tính cả ngày đầu và ngày cuối.`,
    toDo: "Hãy xác nhận ngày đầu có được tính hay không, rồi dùng một cách đếm cho cả bảng.",
  }),
  dailyMisfit: (
    unit: string,
    header: string,
    found: number,
    target: number,
    days: number,
    right: number,
  ): Said => ({
    read: `${unit}, cột “${header}” ghi ${formatNumber(found)}.`,
    expected: `Như các dòng khác: ${formatNumber(target)} ÷ ${formatNumber(days)} ngày làm tròn được ${formatNumber(right)}.`,
    toDo: "Hãy xác nhận đơn vị này có mức riêng, hay sửa lại.",
  }),
  drift: (header: string, days: number, units: number, sum: number, list: string): Said => ({
    read: `Cột “${header}” đã làm tròn; giữ đúng số này ${formatNumber(days)} ngày thì ${formatNumber(units)} đơn vị không đạt chỉ tiêu.`,
    expected: `Thiếu ${formatNumber(sum)} trong cả đợt: ${list}.`,
    toDo: "Hãy làm tròn lên, hoặc chia chỉ tiêu từng ngày.",
  }),
  pace: (pace: number, left: number, until: Day, readings: string): Said => ({
    read: `Mức đề ra là ${formatNumber(pace)} mỗi ngày; đến ${formatDay(until)} còn ${formatNumber(left)} ngày.`,
    expected: readings,
    toDo: "Hãy nâng mức mỗi ngày, thêm lực lượng, hoặc lùi thời hạn.",
  }),
  paceReading: (
    what: string,
    remaining: number,
    needed: number | "never",
    pace: number | "overdue",
  ): string =>
    `${what} còn ${formatNumber(remaining)}: ${
      needed === "never" ? "không bao giờ xong" : `cần ${formatNumber(needed)} ngày`
    }, muốn kịp phải ${pace === "overdue" ? "có thêm ngày (đã quá hạn)" : `${formatNumber(pace)} mỗi ngày`}.`,
  paceAll: (columns: string): string => `Tính chung ${columns}`,
  paceOne: (column: string): string => `Chỉ tính ${column}`,
  noDeadline: (name: string, header: string): Said => ({
    read: `“${name}” chưa ghi cột “${header}”.`,
    expected: "Các dòng khác trong bảng đều có thời hạn.",
    toDo: "Hãy điền thời hạn, hoặc ghi rõ là không có.",
  }),
} as const;
