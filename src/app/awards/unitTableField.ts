import { tableField } from "../fields/tableField";
import type { Field } from "../fields/field";
import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { tablesOn } from "../table/tablesOn";
import { findAwardColumn, isCaseTable } from "./awardColumns";

/** The table with the officials of every unit; only a list of cases needs one. By default the only one of the file. */
export function unitTableField(): Field<Table | undefined> {
  const named = tableField({ fits, hasDefault: false });
  return {
    ...named,
    optional: true,
    read(typed = "", context) {
      if (typed.trim() !== "") return named.read(typed, context);
      const isNeeded = context.table !== undefined && isCaseTable(context.table);
      const value = isNeeded ? onlyUnitTable(context.workbook) : undefined;
      const shown = value ? tableName(value) : null;
      return { outcome: { kind: "value", value }, options: null, shown };
    },
  };
}

const fits = (table: Table): boolean =>
  !isCaseTable(table) && findAwardColumn(table, "officials") !== undefined;

const onlyUnitTable = (workbook: WorkbookSnapshot): Table | undefined => {
  const found = workbook.sheetNames.flatMap((name) =>
    tablesOn(workbook, name, { fits, skips: isOwnSheet }).filter(fits),
  );
  return found.length === 1 ? found[0] : undefined;
};
