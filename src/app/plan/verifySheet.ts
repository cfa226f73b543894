import { alignGrid, type Alignment, type KeyRows, type SizedGrid } from "./alignGrid";
import type { ColumnTargets } from "./columnTargets";
import { contentAt } from "./contentAt";
import type { SheetGrid } from "./fingerprint";
import type { CellContent, CellWrite, Fingerprint } from "./plan";
import { valueAt } from "./rowsByKey";
import { placeKey, rollBack, type Located, type Place, type RollBack } from "./rollBack";
import { sameContent, sameValue } from "./sameContent";

export interface Verdict extends RollBack {
  /** Every value of ours that still stands is beside its unit, and all that the plan rests on is as it was. */
  readonly isIntact: boolean;
  /** Lines were inserted, deleted or sorted meanwhile. */
  readonly isMoved: boolean;
  /** Targets that hold something else than we wrote, at their place. */
  readonly edited: readonly Place[];
  /** Headers, keys and inputs that are no longer what they were. */
  readonly changed: readonly Place[];
}

const rangeOf = (start: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => start + index);

const keyRows = (
  targets: readonly ColumnTargets[],
  areas: readonly Fingerprint[],
): readonly KeyRows[] => [
  ...targets
    .filter(({ keyColumn }) => keyColumn >= 0)
    .map(({ keyColumn, cells }) => ({ column: keyColumn, rows: cells.map(({ row }) => row) })),
  ...areas
    .filter(({ what }) => what === "keys")
    .map(({ area }) => ({ column: area.column, rows: rangeOf(area.row, area.rows) })),
];

const holds = (grid: SheetGrid, place: Place | undefined, content: CellContent): boolean =>
  place !== undefined && sameContent(contentAt(grid, place.row, place.column), content);

/** Targets that somebody edited at their place, and whether the rest stands beside its units and nowhere else. */
function judgeTargets(
  cells: readonly Located[],
  after: SheetGrid,
  had: (place: Place) => CellContent,
): { readonly edited: readonly Place[]; readonly isBeside: boolean } {
  const homes = new Set(cells.flatMap(({ now }) => (now ? [placeKey(now)] : [])));
  const edited: Place[] = [];
  let isBeside = true;
  for (const { cell, from, now } of cells) {
    const isHome = now !== undefined && placeKey(now) === placeKey(from);
    const isPlaced = holds(after, now, cell.after);
    if (!isPlaced && isHome) edited.push(from);
    else if (!isPlaced || (!homes.has(placeKey(from)) && hasStrayed(cell, from, after, had))) {
      isBeside = false;
    }
  }
  return { edited, isBeside };
}

/** Whether our value also stands where the cell used to be, in what is another unit's row by now. */
function hasStrayed(
  { after: ours }: CellWrite,
  from: Place,
  after: SheetGrid,
  had: (place: Place) => CellContent,
): boolean {
  const present = contentAt(after, from.row, from.column);
  return sameContent(present, ours) && !sameContent(present, had(from));
}

/** Cells of an area that no longer hold what they held; old places where they are gone. */
function changedCells(
  { area, what }: Fingerprint,
  moved: Alignment,
  isOurs: (place: Place) => boolean,
  isSame: (old: Place, now: Place, isInput: boolean) => boolean,
): readonly Place[] {
  return rangeOf(area.row, area.rows).flatMap((row) =>
    rangeOf(area.column, area.columns).flatMap((column): readonly Place[] => {
      const old = { row, column };
      if (isOurs(old)) return [];
      const now = moved.place(old);
      if (now === undefined) return [old];
      return isSame(old, now, what === "inputs") ? [] : [now];
    }),
  );
}

/**
 * Judges a sheet after writing: what stands where it belongs, and what would give back the rest.
 *
 * @param before - The last reading before the first write.
 * @param after - The reading after the last write.
 * @param areas - What the plan rests on, on this sheet; targets are judged by themselves.
 */
export function verifySheet(
  before: SizedGrid,
  after: SizedGrid,
  targets: readonly ColumnTargets[],
  areas: readonly Fingerprint[],
): Verdict {
  const places = targets.flatMap(({ column, cells }) =>
    cells.map((cell) => ({ cell, from: { row: cell.row, column } })),
  );
  const written = new Set(places.map(({ from }) => placeKey(from)));
  const columns = new Set(targets.map(({ column }) => column));
  const isOurs = (place: Place): boolean => written.has(placeKey(place));
  const moved = alignGrid(before, after, keyRows(targets, areas), isOurs);
  const located = places.map((place): Located => ({ ...place, now: moved.place(place.from) }));
  const had = (place: Place): CellContent => {
    const origin = moved.origin(place);
    return origin ? contentAt(before, origin.row, origin.column) : { value: "" };
  };
  const isSame = (old: Place, now: Place, isInput: boolean): boolean => {
    const content = contentAt(before, old.row, old.column);
    // Google rewrites formulas when lines move; in a column that we fill, a formula shows what we wrote.
    if ("formula" in content && moved.isMoved) return true;
    const isKept = sameContent(content, contentAt(after, now.row, now.column));
    if (!isInput || columns.has(old.column)) return isKept;
    const [was, is] = [valueAt(before, old.row, old.column), valueAt(after, now.row, now.column)];
    return isKept && sameValue(was, is);
  };
  const { edited, isBeside } = judgeTargets(located, after, had);
  const changed = areas
    .filter(({ what }) => what !== "targets")
    .flatMap((area) => changedCells(area, moved, isOurs, isSame));
  return {
    isIntact: moved.isKnown && isBeside && changed.length === 0,
    isMoved: moved.isMoved,
    edited,
    changed,
    ...rollBack(located, moved.isKnown ? had : () => undefined, after),
  };
}
