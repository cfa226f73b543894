/** Columns side by side that get one width. */
export interface WidthRun {
  readonly start: number;
  readonly count: number;
  readonly width: number;
}

/** Google's width of a column that nobody set. */
const USUAL = 100;
/** Setting widths costs a call for each run; columns beyond the first few runs share the wider of their widths. */
const MOST_RUNS = 4;
const STEP = 10;

interface Choice {
  /** Pixels given beyond what was asked for. */
  readonly waste: number;
  readonly runs: readonly WidthRun[];
}

/** Neighbours of equal width, which never need to be told apart. */
function plainRuns(widths: readonly number[]): WidthRun[] {
  const runs: WidthRun[] = [];
  widths.forEach((wanted, column) => {
    const width = Math.max(Math.ceil(wanted / STEP), 1) * STEP;
    const last = runs[runs.length - 1];
    if (last?.width === width) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: column, count: 1, width });
  });
  return runs;
}

/** One width for several runs: the widest, so that nothing is cut off. */
function merged(runs: readonly WidthRun[]): Choice {
  const width = Math.max(...runs.map((run) => run.width));
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const asked = runs.reduce((sum, run) => sum + run.count * run.width, 0);
  return { waste: count * width - asked, runs: [{ start: runs[0]?.start ?? 0, count, width }] };
}

const isUsual = ({ runs }: Choice): boolean => runs.every(({ width }) => width === USUAL);

/** The least wasteful widths of the first runs for each number of calls; columns of the usual width cost none. */
function choices(runs: readonly WidthRun[]): readonly (Choice | undefined)[] {
  const best: (Choice | undefined)[][] = [[{ waste: 0, runs: [] }]];
  for (let end = 1; end <= runs.length; end += 1) {
    const row: (Choice | undefined)[] = [];
    for (let start = 0; start < end; start += 1) {
      const last = merged(runs.slice(start, end));
      const cost = isUsual(last) ? 0 : 1;
      best[start]?.forEach((before, calls) => {
        if (before === undefined || calls + cost > MOST_RUNS) return;
        const waste = before.waste + last.waste;
        const old = row[calls + cost];
        if (old !== undefined && old.waste <= waste) return;
        row[calls + cost] = {
          waste,
          runs: cost === 0 ? before.runs : [...before.runs, ...last.runs],
        };
      });
    }
    best.push(row);
  }
  return best[runs.length] ?? [];
}

/**
 * The widths to set on a new sheet, in few calls: as asked for where that is possible, else with as few pixels more as can be.
 */
export function columnWidthRuns(widths: readonly number[]): readonly WidthRun[] {
  const found = choices(plainRuns(widths)).filter((choice) => choice !== undefined);
  return (
    found.reduce<Choice | undefined>(
      (least, choice) => (least === undefined || choice.waste < least.waste ? choice : least),
      undefined,
    )?.runs ?? []
  );
}
