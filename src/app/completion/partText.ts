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
  if (typeof value !== "number") return value ?? "";
  switch (part) {
    case "forecast":
      return formatDay(value as Day);
    case "rate":
      return `${formatNumber((value * divisor * 100) / scale, decimals)} %`;
    case "difference":
      return (value > 0 ? "+" : "") + oneDecimal(value);
    case "planned":
      return oneDecimal(value);
    default:
      return formatNumber(value);
  }
}

const oneDecimal = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);
