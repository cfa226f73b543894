import { fieldTexts } from "../messages/fields";
import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import { defaultTable } from "../table/defaultTable";
import { namedTable } from "../table/namedTable";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import type { FoundTable } from "../table/tableSearch";
import { tablesOn } from "../table/tablesOn";
import type { Field, FieldOutcome, FieldReading } from "./field";

interface TableFieldOptions {
  /** Which tables can be the default; by name, people may choose any. */
  readonly fits: (table: Table) => boolean;
  /** False where nothing but a name tells which table is meant. */
  readonly hasDefault?: boolean;
}

/** Rows from which on a sheet is read for tables no more often than it must be. */
const LONG_SHEET = 5000;

const any = { fits: () => true, skips: isOwnSheet };

/** A table, named by any of its cells; by default the one that the person is looking at. */
export function tableField({ fits, hasDefault = true }: TableFieldOptions): Field<Table> {
  return {
    type: "table",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, label }) {
      const name = typed.trim();
      if (name === "" && !hasDefault) return unanswered(fieldTexts.needed(label));
      const found = name === "" ? byDefault(workbook, fits) : namedTable(workbook, name, any);
      const outcome = outcomeOf(found, label, name);
      const table = outcome.kind === "value" ? outcome.value : undefined;
      // Only the sheets that were read anyway: every further one costs service calls.
      const options = hasDefault ? optionsOf(workbook, found, table) : null;
      return { outcome, options, shown: shownFor(table, name) };
    },
  };
}

const shownFor = (table: Table | undefined, name: string): string | null =>
  table ? tableName(table) : name || null;

const unanswered = (text: string): FieldReading<Table> => ({
  outcome: { kind: "question", question: { text, options: [], guess: null } },
  options: null,
  shown: null,
});

const byDefault = (workbook: WorkbookSnapshot, fits: (table: Table) => boolean): FoundTable => {
  const fitting = defaultTable(workbook, { fits, skips: isOwnSheet });
  return fitting.kind === "none" ? defaultTable(workbook, any) : fitting;
};

const outcomeOf = (found: FoundTable, label: string, name: string): FieldOutcome<Table> => {
  if (found.kind === "table") return { kind: "value", value: found.table };
  if (found.kind === "several") {
    const options = found.tables.map(tableName);
    const question = { text: fieldTexts.whichTable(label), options, guess: options[0] ?? null };
    return { kind: "question", question };
  }
  const message = name === "" ? fieldTexts.noTable(label) : fieldTexts.noTableAt(label, name);
  return { kind: "problem", code: "no-table", message };
};

const optionsOf = (
  workbook: WorkbookSnapshot,
  found: FoundTable,
  chosen: Table | undefined,
): readonly string[] => {
  const sheetName = chosen?.sheet ?? workbook.active.sheetName;
  // Looking for tables twice on a sheet of 100,000 rows would take longer than the work itself.
  const isLong = (workbook.sheet(sheetName)?.values.length ?? 0) > LONG_SHEET;
  const others = isLong ? [] : tablesOn(workbook, sheetName, any);
  const near = found.kind === "several" ? found.tables : others;
  return [...new Set([...near, ...(chosen ? [chosen] : [])].map(tableName))];
};
