import type { Day } from "../../domain/day";
import { formatDay } from "../text/formatDay";

const MOST = 3;

/** Days for a sentence: "29/04/2023, 30/04/2023", a longer run as "từ 01/05/2023 đến 04/05/2023". */
export function dayListText(days: readonly Day[]): string {
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return "";
  if (days.length <= MOST) return days.map(formatDay).join(", ");
  if (last - first === days.length - 1) return `từ ${formatDay(first)} đến ${formatDay(last)}`;
  return `${days.slice(0, MOST).map(formatDay).join(", ")}, …`;
}
