import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import type { Role } from "../table/role";
import type { Table } from "../table/table";
import { tablesOn } from "../table/tablesOn";
import { isCaseTable } from "./awardColumns";

/** Roles of columns into which units type their own figures. */
const ENTERED: readonly Role[] = [
  "done",
  "doneToday",
  "cumulative",
  "target",
  "dailyTarget",
  "remaining",
];

/** Sheets of the same file into which many people type: a list of citizens does not belong beside them (domain D4). */
export function entrySheets(workbook: WorkbookSnapshot, list: Table): readonly string[] {
  const isEntry = (table: Table): boolean =>
    !isCaseTable(table) &&
    table.columns.some(
      ({ role, confidence, path }) =>
        ENTERED.includes(role) && confidence >= 0.6 && !/xác minh/i.test(path.join(" ")),
    );
  return workbook.sheetNames.filter(
    (name) =>
      name !== list.sheet &&
      tablesOn(workbook, name, { fits: () => true, skips: isOwnSheet }).some(isEntry),
  );
}
