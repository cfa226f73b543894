import { isNumbered } from "./isNumbered";
import type { RowFacts } from "./rowFacts";
import { rowWords, type RowWords } from "./rowWords";
import type { TableRow } from "./table";

/** More of the body, a row of figures that may be another table's, or nothing that counts. */
export type BelowGap = "body" | number | undefined;

/**
 * What stands below a gap that would end a table: more of its body where "STT" counts on or its first total follows, a row
 * of figures that may be another table's, or nothing that counts.
 *
 * @param rows - Read so far.
 */
export function belowGap(
  facts: (row: number) => RowFacts,
  rows: readonly TableRow[],
  from: number,
  end: number,
): BelowGap {
  if (!rows.some(({ kind }) => kind === "unit")) return undefined;
  const isOpen = !rows.some(({ kind }) => kind === "total");
  const count = Math.max(0, ...rows.map(({ row }) => countOf(facts(row))));
  for (let row = from; row < end; row += 1) {
    const below = facts(row);
    if (isOpen && goesOn(below, count)) return "body";
    if (counts(below)) return row;
  }
  return undefined;
}

const goesOn = (below: RowFacts, count: number): boolean =>
  wordsOf(below) === "total" || (count > 0 && countOf(below) === count + 1);

const counts = (below: RowFacts): boolean =>
  below.figures && (below.name !== "" || isNumbered(below.number)) && wordsOf(below) !== "note";

const wordsOf = ({ name, number }: RowFacts): RowWords => rowWords(name, isNumbered(number));

const countOf = ({ number }: RowFacts): number =>
  isNumbered(number) ? Math.floor(Number.parseFloat(number)) : 0;
