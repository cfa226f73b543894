import type { Instant } from "./instant";

/** How a report stands: `unknownHour` came, and nobody wrote down when; `notDue` may still come in time. */
export type Punctuality =
  | { readonly kind: "onTime" | "unknownHour" | "missing" | "notDue" }
  | { readonly kind: "late"; readonly minutes: number };

/** What is known of a report. */
export interface Receipt {
  readonly isReceived: boolean;
  /** As whoever received it wrote down. */
  readonly received?: Instant | undefined;
  /** When its figures were typed, where the table says so: only where nobody wrote down more. */
  readonly entered?: Instant | undefined;
}

/**
 * Whether a report is on time, late, missing, or not due yet. A report of zero is a report. Source: domain A7.
 *
 * The hour of receipt outranks the hour of entry: villages report by phone, and are typed later. With neither it is never
 * late.
 *
 * @param receipt - What is known of the report.
 * @param due - The due instant.
 * @param now - The present: only for what has not come.
 * @param isHourOnTime - Whether what arrives at the very hour is on time.
 * @example
 *    punctuality({ isReceived: true, received: 480 }, 480, 500) // => { kind: "onTime" }
 *    punctuality({ isReceived: true, received: 515 }, 480, 600) // => { kind: "late", minutes: 35 }
 */
export function punctuality(
  { isReceived, received, entered }: Receipt,
  due: Instant,
  now: Instant,
  isHourOnTime = true,
): Punctuality {
  const isPast = (moment: Instant): boolean => moment > due || (!isHourOnTime && moment === due);
  if (!isReceived) return { kind: isPast(now) ? "missing" : "notDue" };
  const came = received ?? entered;
  if (came === undefined) return { kind: "unknownHour" };
  return isPast(came) ? { kind: "late", minutes: came - due } : { kind: "onTime" };
}
