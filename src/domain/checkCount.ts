import { DomainError } from "./domainError";
import type { DomainProblem } from "./domainProblem";

type CountName = Extract<DomainProblem, { code: "not-a-count" }>["of"];

/**
 * Refuses anything but a whole number from 0 up that a double holds exactly.
 *
 * @param value - What should be a count.
 * @param of - Which input it belongs to, for the refusal.
 * @param index - Its place in that input, from 0.
 * @throws `not-a-count`.
 * @example
 *    checkCount(19, "weights", 0) // passes
 *    checkCount(-1, "weights", 0) // throws DomainError
 */
export function checkCount(value: number, of: CountName, index = 0): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new DomainError({ code: "not-a-count", of, index, value });
  }
}
