// Reads random sheets from a seed on and counts what came of it; what was wrong comes with its seed.
import { judgeReading, type Verdict } from "./judgeReading";
import type { Look } from "./randomBlock";
import { randomSheet } from "./randomSheet";

type Kind = Verdict["kind"];

/** Tables by what came of them. */
export type Counts = Readonly<Record<Kind, number>>;

export interface VerdictCounts {
  readonly tables: number;
  readonly counts: Readonly<Record<Look, Counts>>;
  readonly wrong: readonly string[];
}

const none = (): Record<Kind, number> => ({ exact: 0, asked: 0, "not found": 0, wrong: 0 });

export function countVerdicts(firstSeed: number, leastTables: number): VerdictCounts {
  const counts: Record<Look, Record<Kind, number>> = {
    clean: none(),
    damaged: none(),
    unclear: none(),
  };
  const wrong: string[] = [];
  let tables = 0;
  for (let seed = firstSeed; tables < leastTables; seed += 1) {
    const random = randomSheet(seed);
    judgeReading(random).forEach((verdict, index) => {
      tables += 1;
      counts[random.blocks[index]?.block.look ?? "clean"][verdict.kind] += 1;
      if (verdict.kind === "wrong") wrong.push(`seed ${seed}: ${verdict.why}`);
    });
  }
  return { tables, counts, wrong };
}
