/** Times of one piece of work, in milliseconds. */
export interface Measure {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Runs the work a few times after a warm-up and gives the median, which a noisy machine disturbs least.
 *
 * @param work - What is timed; its result is kept alive so that it cannot be optimised away.
 * @param runs - Counted runs, at least one.
 * @param warmUps - Runs before, not counted.
 */
export function measure(work: () => unknown, runs = 7, warmUps = 2): Measure {
  let kept: unknown;
  for (let run = 0; run < warmUps; run += 1) kept = work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    kept = work();
    times.push(performance.now() - start);
  }
  if (kept === measure) throw new Error("unreachable: keeps the result alive");
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? NaN,
    minimum: times[0] ?? NaN,
    maximum: times.at(-1) ?? NaN,
  };
}
