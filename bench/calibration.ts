import { measure } from "./measure";

/**
 * Milliseconds of a fixed piece of plain work on this machine, now: 200,000 pseudo-random whole numbers made and sorted.
 *
 * Budgets are gated as multiples of it, so that a slow or busy machine does not decide.
 */
export function calibration(): number {
  return measure(() => {
    const numbers = new Float64Array(200_000);
    let state = 12345;
    for (let index = 0; index < numbers.length; index += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      numbers[index] = state;
    }
    return numbers.sort();
  }).median;
}
