import type { Day } from "../../domain/day";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { PartValue } from "./completionValue";
import type { Part } from "./part";
import type { RateFormat } from "./rateFormat";

/** A value as the preview shows it: "97,32 %", "1.272,9", "16/06/2023". */
export function cellText(
  part: Part,
  value: PartValue,
  { scale, divisor, decimals }: RateFormat,
): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  if (part === "forecast") return formatDay(value as Day);
  if (part === "rate") return `${formatNumber((value * divisor * 100) / scale, decimals)} %`;
  if (part === "planned" || part === "difference") {
    return (
      (part === "difference" && value > 0 ? "+" : "") +
      formatNumber(value, Number.isInteger(value) ? 0 : 1)
    );
  }
  return formatNumber(value);
}
