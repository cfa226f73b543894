import type { Day } from "../../domain/day";
import type { Assumption, Certificate, Reason } from "../../domain/schedule/certificate";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";

/** Why no schedule ends earlier, to stand in brackets after "vì". */
const REASONS: Readonly<Record<Reason, string>> = {
  totalLoad: "cộng mọi lượt phục vụ đã lấp kín số ngày máy trước đó",
  calendarCapacity: "số ngày máy làm việc trước đó không đủ cho mọi lượt",
  pigeonhole: "có nhiều lượt dài hơn số chỗ trống mà các máy có trước đó",
  binBound: "các lượt dài không thể ghép vừa vào số ngày của các máy trước đó",
  longestVisit: "riêng lượt dài nhất đã kéo đến ngày này",
  lagrangian: "tính theo công suất từng máy, trước đó không đủ chỗ cho mọi lượt",
  knapsack: "dù mỗi máy ghép lượt khéo đến đâu, trước đó vẫn không đủ chỗ cho mọi lượt",
  exhaustiveSearch: "đã thử hết các cách xếp",
  fixedVisit: "có lượt cơ quan đã đặt trước kéo đến ngày này",
};

/** "Xong ngày 12/05/2023; …": exactly as much as was proved. */
export function certificateText(certificate: Certificate): string {
  const { lastDay, boundDay, reason, gap, proved, lateness } = certificate;
  const bound = `không lịch nào xong trước ngày ${formatDay(boundDay)} (vì ${REASONS[reason]})`;
  const verdict = proved
    ? "đã là lịch ngắn nhất."
    : `chênh ${formatNumber(gap)} ngày, chưa chứng minh được là ngắn nhất.`;
  const late = lateness.days > 0 ? ` ${latenessText(lateness)}` : "";
  return `Xong ngày ${formatDay(lastDay)}; ${bound}; ${verdict}${late}`;
}

const latenessText = ({ days, bound, proved }: Certificate["lateness"]): string => {
  const known = proved
    ? "và không cách xếp nào ít trễ hơn"
    : `chưa chứng minh được là ít nhất (không thể dưới ${formatNumber(bound)} ngày)`;
  return `Đơn vị trễ hạn nhiều nhất trễ ${formatNumber(days)} ngày, ${known}.`;
};

interface Names {
  readonly unit: (unit: number) => string;
  readonly machine: (machine: number) => string;
  /** The place of the home site that begins on a day. */
  readonly site: (machine: number, from: Day) => string;
}

/** One sentence for each thing that the certificate takes for granted. */
export function assumptionText(assumption: Assumption, { unit, machine, site }: Names): string {
  switch (assumption.kind) {
    case "fullCapacity":
      return "Với giả thiết máy rảnh và thu nhận đủ công suất trong mọi ngày làm việc của máy.";
    case "oneUninterruptedVisit":
      return "Với giả thiết mỗi đơn vị được phục vụ một lượt liền nhau (có thể vắt qua ngày nghỉ).";
    case "wholeDays":
      return "Với giả thiết mỗi lượt lấy trọn ngày.";
    case "fixedVisit":
      return `Với giả thiết giữ nguyên lượt đã đặt trước của ${unit(assumption.unit)} (${machine(assumption.machine)}).`;
    case "homeSite": {
      const { machine: index, from, to } = assumption;
      const place = site(index, from);
      return `Với giả thiết ${machine(index)} ở ${place || "điểm cố định"} từ ${formatDay(from)} đến ${formatDay(to)} và chỉ phục vụ các đơn vị của điểm này.`;
    }
    case "openEnd":
      return `Với giả thiết ${machine(assumption.machine)} có mặt đến khi xong việc.`;
  }
}
