import { tableField } from "../fields/tableField";
import type { Field, FieldReading } from "../fields/field";
import { onlyWhen } from "../fields/onlyWhen";
import { fieldTexts } from "../messages/fields";
import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import { glance } from "../table/glance";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { tablesOn } from "../table/tablesOn";
import { findAwardColumn, isCaseTable } from "./awardColumns";
import { readsList } from "./readsList";

/** The table with the officials of every unit; only a list of cases needs one. By default the only one of the file. */
export function unitTableField(): Field<Table | undefined> {
  const named = tableField({ fits, hasDefault: false });
  return onlyWhen(readsList, {
    ...named,
    optional: true,
    read(typed = "", context) {
      if (typed.trim() !== "") return named.read(typed, context);
      return byDefault(readsList(context) ? unitTables(context.workbook) : [], context.label);
    },
  });
}

const byDefault = (found: readonly Table[], label: string): FieldReading<Table | undefined> => {
  const options = found.map(tableName);
  const value = onlyOf(found) ?? onlyOf(found.filter((table) => !hasCases(table)));
  if (value !== undefined || found.length === 0) {
    const shown = value ? tableName(value) : null;
    return { outcome: { kind: "value", value }, options, shown };
  }
  const question = { text: fieldTexts.whichTable(label), options, guess: options[0] ?? null };
  return { outcome: { kind: "question", question }, options, shown: null };
};

const fits = (table: Table): boolean =>
  !isCaseTable(table) && findAwardColumn(table, "officials") !== undefined;

/** A table that counts cases itself is rather a result than a list of who takes part. */
const hasCases = (table: Table): boolean => findAwardColumn(table, "cases") !== undefined;

const onlyOf = (tables: readonly Table[]): Table | undefined =>
  tables.length === 1 ? tables[0] : undefined;

/** Sheets are read whole only where a glance finds such a table; in a file of very many sheets people name it. */
const unitTables = (workbook: WorkbookSnapshot): readonly Table[] =>
  workbook.sheetNames
    .filter((name) => !isOwnSheet(name))
    .slice(0, MOST_SHEETS)
    .filter((name) => glance(workbook, name).some(fits))
    .flatMap((name) => tablesOn(workbook, name, { fits, skips: isOwnSheet }).filter(fits));

/** Each sheet that is looked at costs service calls. */
const MOST_SHEETS = 7;
