/** Whether a cell holds nothing, or an argument was left out. Blank is never zero. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}
