import type { Finding, Severity } from "../finding";
import { cellName } from "../text/a1";

/** A finding at a cell. */
export function findingAt(
  severity: Severity,
  code: string,
  [sheet, row, column]: readonly [sheet: string, row: number, column: number],
  text: string,
): Finding {
  return { severity, sheet, cell: cellName(row, column), code, text };
}
