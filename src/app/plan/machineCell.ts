import type { Place } from "./rollBack";
import type { CellContent, SheetWrite } from "./plan";

const isBlank = (content: CellContent | undefined): boolean =>
  content !== undefined && "value" in content && content.value === "";

/**
 * Where the machine's stamp stands: at the end of the stamp's row, out of the way of the time, which may then run over the
 * cells beside it; undefined where the block has no stamp.
 */
export function machineCell({ block, stamp }: SheetWrite): Place | undefined {
  if (stamp === undefined) return undefined;
  const { row } = stamp;
  const next = stamp.column + 1;
  const last = (block[row]?.length ?? 0) - 1;
  return { row, column: last > next && isBlank(block[row]?.[last]) ? last : next };
}
