import { fingerprint } from "../plan/fingerprint";
import type { Fingerprint, Plan } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import { AUTOMATIC_SHEET } from "./automaticLayout";
import { automaticSheet } from "./automaticSheet";
import type { AutomaticState } from "./automaticState";

/** Writes what the sheet "Chạy tự động" says; book-keeping, which undo passes over. */
export function recordState(
  workbook: WorkbookSnapshot,
  action: string,
  state: AutomaticState,
): Plan {
  return {
    kind: "plan",
    action,
    restsOn: printsOf(workbook),
    writes: [automaticSheet(state)],
    summary: [],
    tables: [],
    findings: [],
    isBookkeeping: true,
  };
}

const printsOf = (workbook: WorkbookSnapshot): readonly Fingerprint[] => {
  const sheet = workbook.sheet(AUTOMATIC_SHEET);
  if (sheet === undefined) return [];
  const area = {
    row: 0,
    column: 0,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  };
  return [fingerprint(sheet, "targets", area)];
};
