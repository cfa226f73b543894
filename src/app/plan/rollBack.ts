import { contentAt } from "./contentAt";
import type { SheetGrid } from "./fingerprint";
import type { CellContent, CellWrite } from "./plan";
import { sameContent } from "./sameContent";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that was written: where, and where that unit's cell is now; undefined when it cannot be found. */
export interface Located {
  readonly cell: CellWrite;
  readonly from: Place;
  readonly now: Place | undefined;
}

export interface RollBack {
  readonly restore: readonly (Place & { readonly content: CellContent })[];
  /** Cells that hold neither what they had nor what we wrote, or that nobody can tell: for a person to look at. */
  readonly left: readonly Place[];
}

interface Spot extends Place {
  readonly ours: CellContent[];
  isTarget: boolean;
}

/** A number for a place, as map keys go: no sheet has more columns. */
export const placeKey = ({ row, column }: Place): number => row * 20_000 + column;

function spotsOf(cells: readonly Located[]): Iterable<Spot> {
  const spots = new Map<number, Spot>();
  const add = (place: Place, ours: CellContent, isTarget: boolean): void => {
    const key = placeKey(place);
    const spot = spots.get(key) ?? { ...place, ours: [], isTarget: false };
    spot.ours.push(ours);
    spot.isTarget ||= isTarget;
    spots.set(key, spot);
  };
  for (const { cell, from, now } of cells) {
    add(from, cell.after, false);
    if (now !== undefined) add(now, cell.after, true);
  }
  return spots.values();
}

/**
 * What gives back to every cell what it had, wherever people have moved rows and columns since.
 *
 * Looks at the places that were written and at those where the units are now, and touches only what we wrote.
 *
 * @param had - What the cell now at a place held before; undefined when unknown.
 */
export function rollBack(
  cells: readonly Located[],
  had: (place: Place) => CellContent | undefined,
  present: SheetGrid,
): RollBack {
  const restore: (Place & { content: CellContent })[] = [];
  const left: Place[] = [];
  for (const { row, column, ours, isTarget } of spotsOf(cells)) {
    const now = contentAt(present, row, column);
    const was = had({ row, column });
    if (was !== undefined && sameContent(now, was)) continue;
    const isOurs = ours.some((content) => sameContent(now, content));
    if (isOurs && was !== undefined) restore.push({ row, column, content: was });
    else if (isOurs || isTarget) left.push({ row, column });
  }
  return { restore, left };
}
