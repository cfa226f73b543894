import { completionStatus } from "../../domain/completion/completionStatus";
import { forecastFinish, type OpenWindow } from "../../domain/completion/forecastFinish";
import { plannedToDate } from "../../domain/completion/plannedToDate";
import type { ProgressDays } from "../../domain/completion/progressDays";
import { roundedRate } from "../../domain/completion/roundedRate";
import { paceFromToday } from "../../domain/paceFromToday";
import { formatNumber } from "../text/formatNumber";
import type { Part } from "./part";
import type { RateFormat } from "./rateFormat";
import { FINISHED, NO_FORECAST, OVERDUE, statusWords } from "./statusWords";

/** Dates by which pace is judged. */
export interface Progress extends ProgressDays {
  readonly window: OpenWindow;
  readonly behindFrom: number;
}

/** What the sheet will show in a cell: a figure (a day is its serial number), words, or nothing. */
export type PartValue = number | string | undefined;

/** The value of one part by the domain's rules; the formula in the cell comes to the same. */
export function completionValue(
  part: Part,
  done: number | undefined,
  base: number | undefined,
  rate: RateFormat,
  progress: Progress | undefined,
): PartValue {
  if (base === undefined) return undefined;
  if (part === "planned") return progress && planned(base, progress);
  return done === undefined ? undefined : valueOf(part, done, base, rate, progress);
}

const valueOf = (
  part: Exclude<Part, "planned">,
  done: number,
  base: number,
  rate: RateFormat,
  progress: Progress | undefined,
): PartValue => {
  switch (part) {
    case "remaining":
      return base - done;
    case "rate":
      return rateValue(done, base, rate);
    case "count":
      return countText(done, base);
    default:
      return progress && pacedValue(part, done, base, progress);
  }
};

const pacedValue = (
  part: "difference" | "neededPerDay" | "forecast" | "status",
  done: number,
  base: number,
  progress: Progress,
): PartValue => {
  const { all, elapsed, window, behindFrom } = progress;
  if (part === "difference") return done - planned(base, progress);
  if (part === "neededPerDay") {
    const pace = paceFromToday(base - done, all - elapsed);
    return pace === "overdue" ? OVERDUE : pace;
  }
  if (base <= 0) return undefined;
  if (part === "status") return statusWords[completionStatus(base, done, progress, behindFrom)];
  const finish = forecastFinish(base, done, elapsed, window);
  if (finish === "met") return FINISHED;
  return finish === "never" ? NO_FORECAST : finish;
};

const planned = (base: number, { elapsed, all }: ProgressDays): number => {
  const { whole, remainder, divisor } = plannedToDate(base, elapsed, all);
  return whole + remainder / divisor;
};

const rateValue = (done: number, base: number, { scale, divisor }: RateFormat): PartValue => {
  const rounded = roundedRate(done, base, scale);
  return rounded === undefined ? undefined : rounded / divisor;
};

const countText = (done: number, base: number): PartValue => {
  const rate = roundedRate(done, base, 1000);
  if (rate === undefined || done < 0) return undefined;
  return `${formatNumber(done)}/${formatNumber(base)} (${formatNumber(rate / 10, 1)} %)`;
};
