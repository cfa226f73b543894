import type { CellValue } from "../snapshot";

/** The first row below all that is there, and below the head. */
export function nextRow(values: readonly (readonly CellValue[])[], first: number): number {
  let row = values.length;
  while (row > first && values[row - 1]?.every((cell) => cell === "")) row -= 1;
  return Math.max(row, first);
}
