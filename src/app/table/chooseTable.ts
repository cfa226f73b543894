import type { Table } from "./table";
import type { FoundTable, TableSearch } from "./tableSearch";

/** The only fitting table, or the choice. */
export function chooseTable(tables: readonly Table[], search: TableSearch): FoundTable {
  const fitting = tables.filter((table) => search.fits(table));
  const [table, ...others] = fitting;
  if (table === undefined) return { kind: "none", unfit: tables };
  return others.length === 0 ? { kind: "table", table } : { kind: "several", tables: fitting };
}
