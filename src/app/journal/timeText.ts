import type { Moment } from "../snapshot";
import { formatDay } from "../text/formatDay";

/** "15:30 12/06/2023". */
export function timeText({ day, minute }: Moment): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${formatDay(day)}`;
}
