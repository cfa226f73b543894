/** Where a cell of a range argument stands, for sentences. Rows and columns are counted from 1, as people do. */
export function placeOf(
  place: string,
  grid: readonly (readonly unknown[])[],
  row: number,
  column: number,
): string {
  const rowWords = grid.length > 1 ? `, dòng ${row + 1}` : "";
  const columnWords = (grid[row]?.length ?? 0) > 1 ? `, cột ${column + 1}` : "";
  return place + rowWords + columnWords;
}
