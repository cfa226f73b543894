import type { Day } from "../../domain/day";
import type { Assumption, Certificate, Reason } from "../../domain/schedule/certificate";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";

/** Why no schedule ends earlier, to stand in brackets after "vì". */
const REASONS: Readonly<Record<Reason, string>> = {
  totalLoad: "số ngày máy làm việc trước đó không đủ cho mọi lượt",
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
  const { lastDay, boundDay, gap, proved, lateness } = certificate;
  const bound = `không lịch nào xong trước ngày ${formatDay(boundDay)} (vì ${reasonText(certificate)})`;
  const verdict = proved
    ? "đã là lịch ngắn nhất."
    : `chênh ${formatNumber(gap)} ngày, chưa chứng minh được là ngắn nhất.`;
  const late = lateness.days > 0 ? ` ${latenessText(lateness)}` : "";
  return `Xong ngày ${formatDay(lastDay)}; ${bound}; ${verdict}${late}`;
}

/** With the figures where there are some, so that anybody can check them. */
const reasonText = ({ reason, load, lastShift }: Certificate): string => {
  if (load === undefined) return REASONS[reason];
  const { visits, needed, available } = load;
  const [count, need, have] = [visits, needed, available].map((one) => formatNumber(one));
  const unit = lastShift === undefined ? "ngày máy" : "ca máy";
  return `${count ?? ""} lượt cần ít nhất ${need ?? ""} ${unit}, mà trước đó các máy chỉ có ${have ?? ""}`;
};

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

/** One sentence for each sort of thing that the certificate takes for granted. */
export function assumptionTexts(
  assumptions: readonly Assumption[],
  names: Names,
): readonly string[] {
  const open = assumptions.flatMap((one) => (one.kind === "openEnd" ? [one.machine] : []));
  const fixed = assumptions.flatMap((one) => (one.kind === "fixedVisit" ? [one] : []));
  const kept = fixed.map((one) => `${names.unit(one.unit)} (${names.machine(one.machine)})`);
  return [
    ...assumptions.flatMap((one) => sentenceOf(one, names)),
    ...(kept.length > 0
      ? [`Với giả thiết giữ nguyên các lượt đã đặt trước: ${kept.join(", ")}.`]
      : []),
    ...(open.length > 0
      ? [`Với giả thiết ${open.map(names.machine).join(", ")} có mặt đến khi xong việc.`]
      : []),
  ];
}

const sentenceOf = (assumption: Assumption, { machine, site }: Names): readonly string[] => {
  switch (assumption.kind) {
    case "fullCapacity":
      return ["Với giả thiết máy rảnh và thu nhận đủ công suất trong mọi ngày làm việc của máy."];
    case "oneUninterruptedVisit":
      return [
        "Với giả thiết mỗi đơn vị được phục vụ một lượt liền nhau (có thể vắt qua ngày nghỉ).",
      ];
    case "wholeDays":
      return ["Với giả thiết mỗi lượt lấy trọn ngày."];
    case "homeSite": {
      const { machine: index, from, to } = assumption;
      const place = site(index, from) || "điểm cố định";
      return [
        `Với giả thiết ${machine(index)} ở ${place} từ ${formatDay(from)} đến ${formatDay(to)} và chỉ phục vụ các đơn vị của điểm này.`,
      ];
    }
    default:
      return [];
  }
};
