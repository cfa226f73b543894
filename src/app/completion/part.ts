import type { Role } from "../table/role";

/** What can be worked out beside a done figure and its base. */
export type Part =
  | "remaining"
  | "rate"
  | "planned"
  | "difference"
  | "neededPerDay"
  | "forecast"
  | "status"
  | "count";

/** In the order in which new columns stand. */
export const parts: readonly Part[] = [
  "remaining",
  "rate",
  "count",
  "planned",
  "difference",
  "neededPerDay",
  "forecast",
  "status",
];

/** Parts that need dates. */
export const pacedParts: readonly Part[] = [
  "planned",
  "difference",
  "neededPerDay",
  "forecast",
  "status",
];

/** The part that a column of this role holds. */
export function partOf(role: Role): Part | undefined {
  return parts.find((part) => part === role);
}
