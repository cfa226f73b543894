// The header of a random table: one row, or groups above their columns.
import type { Area } from "../../../../src/app/snapshot";
import type { CellLiteral } from "../../../support/snapshotBuilder";
import type { Random } from "./random";
import { GROUPS } from "./wordings";

export interface RandomHeader {
  readonly cells: readonly (readonly CellLiteral[])[];
  readonly merges: readonly Area[];
}

/** Columns from one to another (exclusive) under one group. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * @param fixed - "STT" and the names, which stand alone.
 * @param twins - How many columns the second group repeats of the first; 0 where there are none.
 */
export function randomHeader(
  random: Random,
  fixed: readonly string[],
  texts: readonly string[],
  spell: (text: string) => string,
  twins = 0,
): RandomHeader {
  const { depth, spans } = shapeOf(random, fixed.length, texts.length, twins);
  if (depth === 1) return { cells: [[...fixed, ...texts]], merges: [] };
  const rows = Array.from({ length: depth }, (): string[] =>
    Array.from({ length: fixed.length + texts.length }, () => ""),
  );
  const merges: Area[] = [];
  const put = (row: number, column: number, text: string, rowsDeep: number, wide: number) => {
    const line = rows[row];
    if (line !== undefined) line[column] = text;
    if (rowsDeep > 1 || wide > 1) merges.push({ row, column, rows: rowsDeep, columns: wide });
  };
  const isGrouped = (column: number): boolean =>
    spans.some(({ from, to }) => column >= from && column < to);
  const isMerged = random.chance(0.7);
  // Without merges what stands alone may stand beside the groups or beside their columns.
  const alone = isMerged || random.chance(0.6) ? 0 : depth - 1;
  [...fixed, ...texts].forEach((text, column) => {
    if (isGrouped(column)) put(depth - 1, column, text, 1, 1);
    else put(alone, column, text, depth, 1);
  });
  const names = random.shuffle(GROUPS);
  const isDeep = isMerged && depth === 3 && random.chance(0.3);
  for (const span of spans) {
    putGroups(random, span, isDeep ? "deep" : depth, () => spell(names.pop() ?? ""), put);
  }
  return { cells: rows, merges: isMerged ? merges : [] };
}

/** How many rows, and the columns under groups. */
const shapeOf = (
  random: Random,
  before: number,
  columns: number,
  twins: number,
): { readonly depth: number; readonly spans: readonly Span[] } => {
  if (twins > 0) {
    const middle = before + twins;
    return {
      depth: 2,
      spans: [
        { from: before, to: middle },
        { from: middle, to: middle + twins },
      ],
    };
  }
  const depth = columns >= 2 ? random.pick([1, 1, 2, 2, 3]) : 1;
  return { depth, spans: depth === 1 ? [] : randomSpans(random, before, before + columns) };
};

type Put = (row: number, column: number, text: string, rowsDeep: number, wide: number) => void;

/** One group over all levels, one below the other, or two beside each other under one. */
const putGroups = (
  random: Random,
  { from, to }: Span,
  depth: number | "deep",
  name: () => string,
  put: Put,
): void => {
  if (depth === 2) {
    put(0, from, name(), 1, to - from);
    return;
  }
  put(0, from, name(), depth === "deep" ? 2 : 1, to - from);
  if (depth === "deep") return;
  const half = to - from >= 4 && random.chance(0.5) ? from + 2 : to;
  put(1, from, name(), 1, half - from);
  if (half < to) put(1, half, name(), 1, to - half);
};

const randomSpans = (random: Random, from: number, end: number): readonly Span[] => {
  const start = from + random.below(end - from - 1);
  const to = start + 2 + random.below(end - start - 1);
  const first = { from: start, to };
  return end - to >= 2 && random.chance(0.5) ? [first, { from: to, to: end }] : [first];
};
