import { sameUnit } from "../text/sameUnit";
import { unitName, type UnitName } from "../text/unitName";
import type { Table, TableRow } from "./table";

/** Rows whose names can mean one unit: "Xã Hòa Bình" and "Hoà Bình"; each group in sheet order. */
export function duplicateNames(table: Table): readonly (readonly TableRow[])[] {
  const byName = new Map<string, { row: TableRow; unit: UnitName }[]>();
  for (const row of table.rows) {
    if (row.kind !== "unit" || row.name === "") continue;
    const unit = unitName(row.name);
    const others = byName.get(unit.name);
    if (others === undefined) byName.set(unit.name, [{ row, unit }]);
    else others.push({ row, unit });
  }
  return [...byName.values()]
    .map((group) =>
      group.filter((one) => group.some((other) => other !== one && sameUnit(one.unit, other.unit))),
    )
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ row }) => row));
}
