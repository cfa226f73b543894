import type { Day } from "./day";

/** How the ends of a window count: `bothEnds` is to − from + 1, `skipFirst` is to − from. */
export type CountingConvention = "bothEnds" | "skipFirst";

/**
 * Which days of a window count.
 *
 * A day off never counts and a make-up day always does, under whichever weekdays. Campaigns work through holidays
 * on purpose, so `everyDay` is normally given without days off. `ownList` is the office's own list and nothing else.
 */
export type Calendar =
  | {
      readonly kind: "everyDay" | "mondayToSaturday" | "workingDays";
      readonly daysOff?: ReadonlySet<Day>;
      /** Working days that make up for a day off elsewhere, such as a Saturday in Tết weeks. */
      readonly makeUpDays?: ReadonlySet<Day>;
    }
  | { readonly kind: "ownList"; readonly days: ReadonlySet<Day> };
