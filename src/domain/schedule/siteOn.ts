import type { HomeSite, Machine } from "./scheduleRequest";

/**
 * The home site where a machine is on a day, or `undefined` when it is mobile.
 *
 * @param machine - The machine.
 * @param day - The day.
 * @example
 *    siteOn(machine, 45028)?.units // => [18, 0, 1]
 */
export function siteOn({ homes }: Machine, day: number): HomeSite | undefined {
  return homes?.find(({ from, to }) => from <= day && day <= to);
}
