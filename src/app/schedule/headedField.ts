import { columnField } from "../fields/columnField";
import type { Field } from "../fields/field";
import type { Table, TableColumn } from "../table/table";
import { columnName } from "../text/a1";
import { fold } from "../text/fold";

/** A column that a table may do without; by default the only one whose folded header matches. */
export function headedField(header: RegExp): Field<TableColumn | undefined> {
  const named = columnField("other");
  return {
    ...named,
    optional: true,
    read(typed, context) {
      if (typed !== undefined && typed.trim() !== "") return named.read(typed, context);
      // Emptied by a person, it is none.
      const value = typed === undefined ? onlyHeaded(context.table, header) : undefined;
      const { options } = named.read(undefined, context);
      const shown = value ? `${columnName(value.index)} – ${value.header}` : null;
      return { outcome: { kind: "value", value }, options, shown };
    },
  };
}

const onlyHeaded = (table: Table | undefined, header: RegExp): TableColumn | undefined => {
  const fitting = table?.columns.filter((column) => header.test(fold(column.header))) ?? [];
  return fitting.length === 1 ? fitting[0] : undefined;
};
