import { alignGrid, type KeyRows, type SizedGrid } from "./alignGrid";
import type { ColumnTargets } from "./columnTargets";
import { contentAt } from "./contentAt";
import type { Fingerprint } from "./plan";
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

const valueAt = ({ values }: SizedGrid, row: number, column: number) => values[row]?.[column] ?? "";

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
  const isOurs = (row: number, column: number): boolean => written.has(placeKey({ row, column }));
  const ground = areas.filter(({ what }) => what !== "targets");
  const moved = alignGrid(before, after, keyRows(targets, areas), isOurs);
  const nowOf = (old: Place): Place | undefined => {
    const now = { row: moved.row(old.row), column: moved.column(old.column) };
    return now.row < 0 || now.column < 0 ? undefined : now;
  };

  const located: readonly Located[] = places.map((place) => ({ ...place, now: nowOf(place.from) }));
  const homes = new Set(located.flatMap(({ now }) => (now ? [placeKey(now)] : [])));
  const had = (place: Place) => {
    const origin = moved.origin(place);
    return origin ? contentAt(before, origin.row, origin.column) : { value: "" };
  };
  const edited: Place[] = [];
  let isIntact = moved.isKnown;
  for (const { cell, from, now } of located) {
    const isInPlace =
      now !== undefined && sameContent(contentAt(after, now.row, now.column), cell.after);
    const isHome = now !== undefined && placeKey(now) === placeKey(from);
    if (!isInPlace && isHome) edited.push(now);
    else if (!isInPlace) isIntact = false;
    if (isHome || homes.has(placeKey(from))) continue;
    const strayed = contentAt(after, from.row, from.column);
    if (sameContent(strayed, cell.after) && !sameContent(strayed, had(from))) isIntact = false;
  }

  const columns = new Set(targets.map(({ column }) => column));
  const isAsBefore = (print: Fingerprint, row: number, column: number, now: Place): boolean => {
    const old = contentAt(before, row, column);
    if ("value" in old) return sameContent(old, contentAt(after, now.row, now.column));
    // Google rewrites formulas when lines move; in a column that we fill, a formula shows what we wrote.
    if (moved.isMoved) return true;
    const isSame = sameContent(old, contentAt(after, row, column));
    if (print.what !== "inputs" || columns.has(column)) return isSame;
    return isSame && sameValue(valueAt(before, row, column), valueAt(after, row, column));
  };
  const changed = ground.flatMap((print) =>
    rangeOf(print.area.row, print.area.rows).flatMap((row) =>
      rangeOf(print.area.column, print.area.columns).flatMap((column): readonly Place[] => {
        if (isOurs(row, column)) return [];
        const now = nowOf({ row, column });
        if (now === undefined) return [{ row, column }];
        return isAsBefore(print, row, column, now) ? [] : [now];
      }),
    ),
  );
  if (changed.length > 0) isIntact = false;
  const back = rollBack(located, moved.isKnown ? had : () => undefined, after);
  return { isIntact, isMoved: moved.isMoved, edited, changed, ...back };
}
