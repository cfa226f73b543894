import type { TableRow } from "../table/table";
import type { CheckedTable } from "./checkContext";

/** A row as a sentence names it; rows of persons by their number alone. */
export function rowLabel({ table }: CheckedTable, { name, row }: TableRow): string {
  const key = table.columns.find(({ index }) => index === table.keyColumn);
  const isPerson =
    key?.role === "person" || table.columns.some(({ role }) => role === "identifier");
  return name === "" || isPerson ? `Dòng ${row + 1}` : name;
}
