import type { Table, TableColumn } from "../table/table";
import { fold } from "../text/fold";
import type { BaseReason, Measure } from "./measure";
import { partOf, type Part } from "./part";

/** Below this a column's role is a guess that nobody confirmed; columns that share a role have 0,6. */
const LIKELY = 0.55;

interface Draft {
  done: TableColumn;
  base: TableColumn | undefined;
  reason: BaseReason;
  readonly opening: TableColumn | undefined;
  readonly columns: Partial<Record<Part, TableColumn>>;
}

/**
 * What a table measures, by the order of its columns: a done figure is measured against its own target, else against the
 * step before it (Định Hóa: cards of citizens, accounts of cards, activations of accounts), the first one against the
 * population. Remaining, rate and so on belong to the done figure left of them, or to the one with the same words under
 * another group ("Chỉ tiêu: mức 1 | mức 2", "Tỷ lệ: mức 1 | mức 2").
 */
export function findMeasures({ columns }: Table): readonly Measure[] {
  const likely = columns.filter(({ confidence }) => confidence >= LIKELY);
  const population = likely.find(({ role }) => role === "population");
  const targets = likely.filter(({ role }) => role === "target");
  const drafts = draftsOf(likely, targets, population);
  const extra: Draft[] = [];
  for (const column of likely) {
    const part = partOf(column.role);
    const draft = part && ownerOf(drafts, column);
    if (part === undefined || draft === undefined) continue;
    if (draft.columns[part] === undefined) draft.columns[part] = column;
    else if (part === "rate") extra.push(secondRate(draft, column, population));
  }
  return [...drafts, ...extra];
}

const leafOf = ({ path }: TableColumn): string => fold(path[path.length - 1] ?? "");

const draftsOf = (
  likely: readonly TableColumn[],
  targets: readonly TableColumn[],
  population: TableColumn | undefined,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  const free = new Set(targets);
  let opening: TableColumn | undefined;
  for (const column of likely) {
    if (column.role === "opening") opening = column;
    if (column.role !== "done" && column.role !== "cumulative") continue;
    const last = drafts[drafts.length - 1];
    if (last && isRunningTotalOf(column, last.done)) last.done = column;
    else {
      drafts.push(draftOf(column, last, free, population, opening));
      opening = undefined;
    }
  }
  for (const target of free) giveBack(drafts, target);
  return drafts;
};

/** Takes the done figure's own target out of those that are free, if it has one. */
const draftOf = (
  done: TableColumn,
  last: Draft | undefined,
  free: Set<TableColumn>,
  population: TableColumn | undefined,
  opening: TableColumn | undefined,
): Draft => {
  const target = targetFor(done, [...free]);
  if (target) {
    free.delete(target);
    return { done, base: target, reason: "target", opening, columns: {} };
  }
  const reason = last ? "chain" : "population";
  return { done, base: last?.done ?? population, reason, opening, columns: {} };
};

/** A target right of its done figure. */
const giveBack = (drafts: readonly Draft[], target: TableColumn): void => {
  const before = drafts.filter(
    ({ done, reason }) => done.index < target.index && reason !== "target",
  );
  const owner = before[before.length - 1];
  if (owner) Object.assign(owner, { base: target, reason: "target" });
};

/** "Đã thực hiện | Lũy kế" side by side: only the running total is measured. */
const isRunningTotalOf = (column: TableColumn, done: TableColumn): boolean =>
  column.role === "cumulative" && done.role === "done" && column.index === done.index + 1;

const targetFor = (done: TableColumn, free: readonly TableColumn[]): TableColumn | undefined => {
  const named = free.find((target) => leafOf(target) === leafOf(done));
  const left = free.filter(({ index }) => index < done.index);
  return named ?? left[left.length - 1];
};

const ownerOf = (drafts: readonly Draft[], column: TableColumn): Draft | undefined => {
  const named = drafts.filter(({ done }) => leafOf(done) === leafOf(column));
  const left = drafts.filter(({ done }) => done.index < column.index);
  return (named.length === 1 ? named[0] : undefined) ?? left[left.length - 1] ?? drafts[0];
};

/** Where an office has both, the second rate is of the population. */
const secondRate = (
  { done, base, opening }: Draft,
  rate: TableColumn,
  population: TableColumn | undefined,
): Draft => ({
  done,
  base: base === population ? undefined : population,
  reason: "population",
  opening,
  columns: { rate },
});
