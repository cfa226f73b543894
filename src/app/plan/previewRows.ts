import { changeTexts } from "../messages/changes";

const MOST_ROWS = 500;

/** The rows of a preview: no more than a person would read, then the closing row. */
export function previewRows(
  count: number,
  row: (index: number) => readonly string[],
  closing: readonly string[],
): readonly (readonly string[])[] {
  const rows = Array.from({ length: Math.min(count, MOST_ROWS) }, (_, index) => row(index));
  const left = count - rows.length;
  const more =
    left > 0 ? [closing.map((_, index) => (index === 0 ? changeTexts.moreRows(left) : ""))] : [];
  return [...rows, ...more, closing];
}
