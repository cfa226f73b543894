import type { Table, TableRow } from "../table/table";
import { nameKey } from "./nameKey";

/**
 * The units of a table by names that tell them apart: villages of two communes may share a name, and then each is told with
 * the section it stands in: "Thôn 1 (Xã An Phú)".
 */
export function distinctNames({ rows }: Table): readonly TableRow[] {
  const sections = new Map<string, Set<string>>();
  let section = "";
  const units = rows.flatMap((row) => {
    if (row.kind === "section") section = row.name;
    if (row.kind !== "unit") return [];
    const key = nameKey(row.name);
    sections.set(key, (sections.get(key) ?? new Set()).add(section));
    return [{ row, section }];
  });
  return units.map(({ row, section: own }) => {
    const isShared = (sections.get(nameKey(row.name))?.size ?? 0) > 1;
    return isShared && own !== "" ? { ...row, name: `${row.name} (${own})` } : row;
  });
}
