import type { Brand } from "../brand";
import type { Day } from "../day";

/** A minute on the office's own clock, without a time zone: whole minutes since the start of 30/12/1899. */
export type Instant = Brand<number, "Instant">;

const MINUTES = 1440;

/**
 * The instant of a minute of a day; minute 1440 is the end of that day.
 *
 * @param day - Any day.
 * @param minute - Minutes since midnight.
 * @example
 *    instant(45099 as Day, 930) // => 64943490: 15h30 on 22/6/2023
 */
export function instant(day: Day, minute: number): Instant {
  return (day * MINUTES + minute) as Instant;
}
