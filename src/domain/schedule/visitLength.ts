/**
 * How many units of time a visit takes: the files divided by what one unit of time takes, rounded up.
 *
 * @param files - Files still to be taken.
 * @param capacity - Files that one day or shift takes, at least 1.
 * @example
 *    visitLength(2700, 320) // => 9
 */
export function visitLength(files: number, capacity: number): number {
  return Math.ceil(files / capacity);
}
