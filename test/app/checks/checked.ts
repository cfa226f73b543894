// What the action "Kiểm tra số liệu" finds in a workbook, for tests of its checks.
import { allChecks } from "../../../src/app/checks/allChecks";
import type { Finding } from "../../../src/app/finding";
import type { WorkbookSnapshot } from "../../../src/app/snapshot";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { planOf } from "../actions/planned";

type Typed = Readonly<Record<string, string>>;

export function findingsIn(workbook: WorkbookSnapshot, typed: Typed = {}): readonly Finding[] {
  const { findings } = planOf("checkFigures", workbook, typed);
  const listed = new Set(allChecks.flatMap(({ codes }) => codes));
  const unlisted = findings.filter(({ code }) => !listed.has(code));
  if (unlisted.length > 0) throw new Error(JSON.stringify(unlisted));
  return findings;
}

/** "D26 sum-mismatch" for each finding with one of the codes, all of them when none is given. */
export function found(
  sheets: readonly SheetLiteral[],
  codes: readonly string[] = [],
  typed: Typed = {},
): readonly string[] {
  return findingsIn(buildWorkbook({ sheets }), typed)
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ cell, code }) => `${cell} ${code}`);
}

/** A sheet of these rows. */
export const sheetOf = (
  grid: readonly (readonly CellLiteral[])[],
  name = "Bảng",
): SheetLiteral => ({ name, grid });
