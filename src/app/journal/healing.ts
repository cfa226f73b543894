import type { SheetGrid } from "../plan/fingerprint";
import { keyText } from "../plan/rowsByKey";
import { placeKey, rollBack, type RollBack } from "../plan/rollBack";
import { contentsDigest, gridContents } from "../plan/contentsDigest";
import type { BlockImage, JournalImage } from "./journalEntry";
import { locateCells } from "./locateCells";

/** What brings the workbook back to before a run. */
export interface Healing {
  readonly sheets: readonly (RollBack & { readonly sheet: string })[];
  readonly blocks: readonly BlockImage[];
  /** What cannot be found any more: sheets, and units by their keys. */
  readonly lost: readonly string[];
}

/**
 * Decides how to heal a run that died while writing, or to take back one that failed.
 *
 * Cells still as before stay; cells that are still ours get back what they had; anything else is a person's, and is left.
 */
export function healing(
  { columns, blocks }: JournalImage,
  gridOf: (sheet: string) => SheetGrid | undefined,
): Healing {
  const lost: string[] = [];
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const grid = gridOf(sheet);
    if (grid === undefined) {
      lost.push(sheet);
      return [];
    }
    const cells = columns
      .filter((targets) => targets.sheet === sheet)
      .flatMap((targets) => locateCells(targets, grid).cells);
    const homes = new Map(
      cells.flatMap(({ cell, now }) => (now ? [[placeKey(now), cell.before] as const] : [])),
    );
    for (const { cell, now } of cells) if (!now) lost.push(keyText(cell.key));
    return [{ sheet, ...rollBack(cells, (place) => homes.get(placeKey(place)), grid) }];
  });
  const touched = blocks.filter(({ sheet, before, after }) => {
    const grid = gridOf(sheet);
    const present = contentsDigest(grid ? gridContents(grid) : []);
    const isMade = before.length === 0 && grid !== undefined;
    const isAsBefore = present === contentsDigest(before);
    if (isAsBefore && !isMade) return false;
    // A sheet that the run made and did not get to fill goes too.
    const isOurs = present === after || isAsBefore;
    if (!isOurs) lost.push(sheet);
    return isOurs;
  });
  return { sheets, blocks: touched, lost };
}
