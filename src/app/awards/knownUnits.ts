import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import { nameKey } from "./nameKey";
import type { RolledUnit } from "./rollUp";

/** The units that a list may name, by the table that gives their officials. */
export interface KnownUnits {
  readonly names: readonly string[];
  readonly table: string;
  indexOf(name: string): number | undefined;
}

/** Finds units by any of their names: their own, or that of a department that rolled up into them. */
export function knownUnits(units: readonly RolledUnit[], table: Table): KnownUnits {
  const byKey = new Map<string, number | undefined>();
  units.forEach(({ parts }, index) => {
    for (const { name } of parts) {
      const key = nameKey(name);
      // A name that two communes use for a department means neither.
      byKey.set(key, byKey.has(key) && byKey.get(key) !== index ? undefined : index);
    }
  });
  return {
    names: units.map(({ name }) => name),
    table: tableName(table),
    indexOf(name) {
      const key = nameKey(name);
      if (byKey.has(key)) return byKey.get(key);
      const wanted = unitName(name);
      const same = units.flatMap((unit, index) =>
        sameUnit(unitName(unit.name), wanted) ? [index] : [],
      );
      return same.length === 1 ? same[0] : undefined;
    },
  };
}
