import { roundedRate } from "../../domain/completion/roundedRate";
import { formatNumber } from "./formatNumber";

/** A rate with one decimal, "70,9 %"; never 100 % before the base is reached; undefined without a base. */
export function rateText(done: number, base: number): string | undefined {
  const rate = roundedRate(done, base, 1000);
  return rate === undefined ? undefined : `${formatNumber(rate / 10, 1)} %`;
}

/** A count with the rate beside it, "3.552/4.254 (83,5 %)"; the count alone without a base. */
export function countWithRate(done: number, base: number | undefined): string {
  const rate = base === undefined ? undefined : rateText(done, base);
  if (base === undefined || rate === undefined) return formatNumber(done);
  return `${formatNumber(done)}/${formatNumber(base)} (${rate})`;
}
