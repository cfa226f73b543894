import { unitsOf } from "../columns/unitsOf";
import type { Table, TableRow } from "../table/table";
import { cleanText } from "../text/cleanText";
import { unitKey } from "./unitKey";

/** A unit that reports, with its row in the table. */
export interface ReportingUnit {
  readonly row: TableRow;
  /** As people know it; with its section where two sections have units of this name. */
  readonly unit: string;
  readonly key: string;
}

/** The units of a table, each once, and what keeps them from being told apart. */
export function reportingUnits(table: Table): {
  readonly units: readonly ReportingUnit[];
  readonly messages: readonly string[];
} {
  const { units, messages } = unitsOf(table);
  const sections = new Map<number, string>();
  let section = "";
  for (const { row, kind, name } of table.rows) {
    if (kind === "section") section = name;
    sections.set(row, section);
  }
  const counts = new Map<string, number>();
  for (const { name } of units) {
    const key = unitKey(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = units.map((row): ReportingUnit => {
    const isShared = (counts.get(unitKey(row.name)) ?? 0) > 1;
    const own = sections.get(row.row) ?? "";
    const unit = cleanText(isShared && own !== "" ? `${row.name} (${own})` : row.name);
    return { row, unit, key: unitKey(unit) };
  });
  return { units: named, messages };
}
