import type { CellContent } from "./plan";

const BLANK: CellContent = { value: "" };

/** A block grown with blanks to at least the given size: every line equally long, and what stood around it cleared. */
export function paddedBlock(
  block: readonly (readonly CellContent[])[],
  rows: number,
  columns: number,
): readonly (readonly CellContent[])[] {
  const width = block.reduce((most, line) => Math.max(most, line.length), Math.max(columns, 1));
  const height = Math.max(block.length, rows, 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => block[row]?.[column] ?? BLANK),
  );
}
