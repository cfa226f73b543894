import type { Role } from "../table/role";
import type { CheckedTable } from "./checkContext";

/** Columns of tables that name a unit on several rows: schedules, registers of reports, lists of persons. */
const SEVERAL_ROWS: readonly Role[] = [
  "dates",
  "shift",
  "machine",
  "person",
  "identifier",
  "phone",
];

/** Whether every row of a table stands for a unit of its own. */
export function isUnitTable({ table }: CheckedTable): boolean {
  const key = table.columns.find(({ index }) => index === table.keyColumn);
  return key?.role === "unit" && !table.columns.some(({ role }) => SEVERAL_ROWS.includes(role));
}
