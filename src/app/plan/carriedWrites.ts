import type { WorkbookSnapshot } from "../snapshot";
import type { Plan, Write } from "./plan";

/** The writes of a plan that there is something to do for: a shared sheet that exists belongs to the office. */
export function carriedWrites(
  { writes }: Plan,
  { sheetNames }: WorkbookSnapshot,
): readonly Write[] {
  return writes.filter((write) => {
    if (write.kind === "column") return write.cells.length > 0 || write.header !== undefined;
    const isKept = write.kind === "sheet" && write.owner === "shared";
    return !isKept || !sheetNames.includes(write.sheet);
  });
}
