import { fieldTexts } from "../messages/fields";
import type { Table, TableRow } from "../table/table";
import { fold } from "../text/fold";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { Field, FieldOutcome } from "./field";

/** More names than this are typed, not ticked. */
const MOST_OPTIONS = 300;

/** Several units of the table, by name, separated by ";". None when left alone. */
export function unitsField(): Field<readonly TableRow[]> {
  return {
    type: "units",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { table, label }) {
      const units = unitsOf(table);
      const options = units.length > MOST_OPTIONS ? null : units.map(({ name }) => name);
      const names = typed.split(/[;\n]/).filter((name) => name.trim() !== "");
      if (names.length === 0) {
        return { outcome: { kind: "value", value: [] }, options, shown: null };
      }
      return { outcome: chosen(names, units, label), options, shown: typed.trim() };
    },
  };
}

const unitsOf = (table: Table | undefined): readonly TableRow[] =>
  table?.rows.filter(({ kind }) => kind === "unit") ?? [];

const chosen = (
  names: readonly string[],
  units: readonly TableRow[],
  label: string,
): FieldOutcome<readonly TableRow[]> => {
  const found = new Set<TableRow>();
  for (const name of names) {
    const matches = matching(name, units);
    const [unit] = matches;
    if (unit === undefined || matches.length > 1) {
      const message = (unit ? fieldTexts.severalUnits : fieldTexts.noUnit)(label, name.trim());
      return { kind: "problem", code: "unknown-unit", message };
    }
    found.add(unit);
  }
  return { kind: "value", value: [...found] };
};

/** The exact name first, then the same unit in other spelling, then the same letters without diacritics. */
const matching = (name: string, units: readonly TableRow[]): readonly TableRow[] => {
  const asked = unitName(name);
  const exact = units.filter((unit) => unit.name === name.trim());
  if (exact.length > 0) return exact;
  const same = units.filter((unit) => sameUnit(unitName(unit.name), asked));
  return same.length > 0 ? same : units.filter((unit) => fold(unit.name) === fold(name));
};
