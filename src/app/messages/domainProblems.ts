import type { DomainProblem } from "../../domain/domainProblem";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";

type ProblemText = {
  readonly [Code in DomainProblem["code"]]: (
    problem: Extract<DomainProblem, { readonly code: Code }>,
  ) => string;
};

const NAMES: Readonly<Record<Extract<DomainProblem, { code: "not-a-count" }>["of"], string>> = {
  total: "Tổng",
  weights: "Trọng số",
  targets: "Chỉ tiêu",
  days: "Số ngày",
  dayWeights: "Trọng số ngày",
  limits: "Mức sàn, mức trần hoặc số cố định",
  bases: "Số làm gốc",
  rates: "Tỷ lệ",
};

/** A sentence for everything that a rule refuses. */
export const domainProblems: ProblemText = {
  "end-before-start": ({ from, to }) =>
    `Ngày cuối ${formatDay(to)} ở trước ngày đầu ${formatDay(from)}. Hãy xem lại hai ngày.`,
  "no-days": () => "Không còn ngày nào để thực hiện. Hãy xem lại số ngày hoặc lịch.",
  "not-a-count": ({ of, index, value }) =>
    `${NAMES[of]} (thứ ${index + 1}) phải là số nguyên không âm, đang là ${formatNumber(value)}.`,
  "zero-weights": ({ total }) =>
    `Không chia được ${formatNumber(total)} vì mọi trọng số đều bằng 0 hoặc để trống.`,
  "sum-too-large": () => "Tổng các số quá lớn để tính chính xác. Hãy xem lại các số.",
  "floor-above-cap": ({ index, floor, cap }) =>
    `Đơn vị thứ ${index + 1} có mức sàn ${formatNumber(floor)} cao hơn mức trần ${formatNumber(cap)}.`,
  "floors-above-total": ({ total, least }) =>
    `Các mức sàn cộng lại là ${formatNumber(least)}, đã vượt tổng ${formatNumber(total)}.`,
  "caps-below-total": ({ total, most }) =>
    `Với các mức trần, chỉ giao được nhiều nhất ${formatNumber(most)} trong tổng ${formatNumber(total)}.`,
};
