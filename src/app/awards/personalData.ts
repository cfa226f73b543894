import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import { glance } from "../table/glance";
import type { Role } from "../table/role";
import type { Table } from "../table/table";
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

/** Each sheet that is looked at costs service calls. */
const MOST_SHEETS = 6;

/**
 * Where many people may type into the same file, beside which a list of citizens does not belong (domain D4): the first
 * such sheet; "many" where the file has too many sheets to look at, since then nobody knows; undefined where there is none.
 */
export function entrySheet(
  workbook: WorkbookSnapshot,
  list: Table,
): { readonly name: string } | "many" | undefined {
  const others = workbook.sheetNames.filter((name) => name !== list.sheet && !isOwnSheet(name));
  const name = others.slice(0, MOST_SHEETS).find((one) => glance(workbook, one).some(isEntry));
  if (name !== undefined) return { name };
  return others.length > MOST_SHEETS ? "many" : undefined;
}

const isEntry = (table: Table): boolean =>
  !isCaseTable(table) &&
  table.columns.some(
    ({ role, confidence, path }) =>
      ENTERED.includes(role) && confidence >= 0.6 && !/xác minh/i.test(path.join(" ")),
  );
