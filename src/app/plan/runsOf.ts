/** A stretch of whole numbers without a gap. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** Numbers in any order as stretches, in order. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last.start + last.count) last.count += 1;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}
