import { fieldTexts } from "../messages/fields";
import type { Role } from "../table/role";
import type { Table } from "../table/table";
import { columnName } from "../text/a1";
import { fold } from "../text/fold";
import { columnField } from "./columnField";
import type { Field } from "./field";

/** A column to write to: one of the table, or a new one right of it. */
export interface TargetColumn {
  readonly index: number;
  readonly header: string;
  readonly isNew: boolean;
}

/**
 * The column to write to; a new one when the table has none for the role.
 *
 * @param header - What the new column is called.
 */
export function targetColumnField(role: Role, header: string): Field<TargetColumn> {
  const existing = columnField(role);
  return {
    ...existing,
    read(typed, context) {
      const { table } = context;
      const reading = existing.read(typed, context);
      if (table === undefined) return reading as never;
      const added = newColumn(table, header);
      const option = fieldTexts.newColumn(columnName(added.index), header);
      const options = [...(reading.options ?? []), option];
      const hasNone = table.columns.every((column) => column.role !== role);
      const isAsked =
        typed === undefined || typed.trim() === "" ? hasNone : fold(typed) === fold(option);
      if (isAsked) return { outcome: { kind: "value", value: added }, options, shown: option };
      const { outcome } = reading;
      if (outcome.kind === "value") {
        const value = { ...outcome.value, isNew: false };
        return { ...reading, options, outcome: { kind: "value", value } };
      }
      return { ...reading, options, outcome };
    },
  };
}

const newColumn = ({ area }: Table, header: string): TargetColumn => ({
  index: area.column + area.columns,
  header,
  isNew: true,
});
