import { fingerprint } from "../plan/fingerprint";
import type { Fingerprint } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import { DECISION_SHEET, STRUCTURE_SHEET } from "./awardSheets";

/** The shared sheets of the awards, whole; nothing while there are none. */
export function restsOnAwards(workbook: WorkbookSnapshot): readonly Fingerprint[] {
  return [STRUCTURE_SHEET, DECISION_SHEET].flatMap((name) => {
    const sheet = workbook.sheet(name);
    if (sheet === undefined) return [];
    const [rows, columns] = [sheet.values.length, sheet.values[0]?.length ?? 0];
    return [fingerprint(sheet, "inputs", { row: 0, column: 0, rows, columns })];
  });
}
