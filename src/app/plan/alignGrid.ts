// Where rows and columns went when a person inserted, deleted or sorted in the middle of our work.
import type { SheetGrid } from "./fingerprint";
import type { Place } from "./rollBack";
import { rowsByKey, valueAt } from "./rowsByKey";
import { sameValue } from "./sameContent";

export interface SizedGrid extends SheetGrid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Rows of one column that name units. */
export interface KeyRows {
  readonly column: number;
  readonly rows: readonly number[];
}

/** Old index → new index; −1 when it is gone. */
export type Shift = (index: number) => number;

export interface Alignment {
  /** Where a cell is now; undefined when it is gone. */
  place(old: Place): Place | undefined;
  /** Undefined where a cell is new. */
  origin(place: Place): Place | undefined;
  readonly isMoved: boolean;
  /** False when more happened than one can tell. */
  readonly isKnown: boolean;
}

const same: Shift = (index) => index;

/** The insertion or deletion of lines under which most lines are what they were. */
function bestShift(change: number, lines: number, agree: (from: number, to: number) => number) {
  const gap = Math.max(change, 0);
  const lost = Math.max(-change, 0);
  let score = 0;
  for (let line = lost; line < lines; line += 1) score += agree(line, line + change);
  let best = score;
  let at = 0;
  // Moving the seam down by one line keeps that line in place, and uncovers another.
  for (let seam = 1; seam <= lines; seam += 1) {
    score += agree(seam - 1, seam - 1);
    const covered = seam - 1 + lost;
    if (covered < lines) score -= agree(covered, covered + change);
    if (score > best) [best, at] = [score, seam];
  }
  const forward: Shift = (index) => {
    if (index < at) return index;
    return index < at + lost ? -1 : index + change;
  };
  const back: Shift = (index) => {
    if (index < at) return index;
    return index < at + gap ? -1 : index - change;
  };
  return { forward, back };
}

/** Rows found again by their keys, when nothing but their order changed. */
function sorted(before: SheetGrid, after: SheetGrid, keys: readonly KeyRows[]) {
  const to = new Map<number, number>();
  for (const { column, rows } of keys) {
    const moved = rows.filter(
      (row) => !sameValue(valueAt(before, row, column), valueAt(after, row, column)),
    );
    if (moved.length === 0) continue;
    const { rowOf } = rowsByKey(after, column);
    for (const row of moved) {
      const now = rowOf(valueAt(before, row, column));
      if (now >= 0) to.set(row, now);
    }
  }
  const from = new Map([...to].map(([old, now]) => [now, old]));
  return {
    isMoved: to.size > 0,
    forward: (row: number) => to.get(row) ?? row,
    back: (row: number) => from.get(row) ?? row,
  };
}

const placed = (row: number, column: number): Place | undefined =>
  row < 0 || column < 0 ? undefined : { row, column };

/**
 * Finds what happened to a sheet between two readings.
 *
 * @param isOurs - Whether we wrote at that place; what stands there tells nothing.
 */
export function alignGrid(
  before: SizedGrid,
  after: SizedGrid,
  keys: readonly KeyRows[],
  isOurs: (place: Place) => boolean,
): Alignment {
  const rows = before.values.length;
  const columns = before.values[0]?.length ?? 0;
  const moreRows = after.maxRows - before.maxRows;
  const moreColumns = after.maxColumns - before.maxColumns;
  const agrees = (row: number, column: number, toRow: number, toColumn: number): number => {
    const isTold = isOurs({ row, column }) || isOurs({ row: toRow, column: toColumn });
    if (isTold || (before.formulas[row]?.[column] ?? "") !== "") return 0;
    const old = valueAt(before, row, column);
    // Blanks agree with blanks anywhere, so they weigh less than one value would.
    if (!sameValue(old, valueAt(after, toRow, toColumn))) return -1;
    return old === "" ? 1e-6 : 1;
  };
  const sum = (count: number, term: (index: number) => number): number => {
    let total = 0;
    for (let index = 0; index < count; index += 1) total += term(index);
    return total;
  };
  let row = { forward: same, back: same };
  let column = row;
  let isMoved = moreRows !== 0 || moreColumns !== 0;
  if (moreRows !== 0) {
    row = bestShift(moreRows, rows, (from, to) => sum(columns, (c) => agrees(from, c, to, c)));
  } else if (moreColumns !== 0) {
    column = bestShift(moreColumns, columns, (from, to) =>
      sum(rows, (r) => agrees(r, from, r, to)),
    );
  } else {
    const order = sorted(before, after, keys);
    isMoved = order.isMoved;
    row = order;
  }
  return {
    place: (old) => placed(row.forward(old.row), column.forward(old.column)),
    origin: (now) => placed(row.back(now.row), column.back(now.column)),
    isMoved,
    isKnown: moreRows === 0 || moreColumns === 0,
  };
}
