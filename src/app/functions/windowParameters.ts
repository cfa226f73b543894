import { calendars, countings } from "../settings/dayOptions";
import { day } from "./day";
import { listedDays, type ListedDays } from "./listedDays";
import { option } from "./option";
import { optional } from "./optional";

/** How the days of a window count: the last parameters of every function that counts them. */
export const countingParameters = {
  cachDem: optional(option(countings), "bothEnds"),
  lich: optional(option(calendars), "everyDay"),
  ngayNghi: optional<ListedDays | undefined>(listedDays, undefined),
} as const;

/** A whole window and the day that the figures are of. */
export const windowParameters = {
  tuNgay: day,
  denNgay: day,
  tinhDen: day,
  ...countingParameters,
} as const;
