import { columnField } from "../fields/columnField";
import type { Field } from "../fields/field";
import { onlyWhen } from "../fields/onlyWhen";
import type { TableColumn } from "../table/table";
import { columnName } from "../text/a1";
import { findAwardColumn, type AwardColumn } from "./awardColumns";
import { readsList } from "./readsList";

/** A column by letter or header; by default the one whose header has this meaning, else none. Lists need no such field. */
export function awardColumnField(kind: AwardColumn): Field<TableColumn | undefined> {
  const any = columnField("other");
  return onlyWhen((context) => !readsList(context), {
    ...any,
    optional: true,
    read(typed = "", context) {
      if (typed.trim() !== "") return any.read(typed, context);
      const { table } = context;
      const value = table && findAwardColumn(table, kind);
      const option = ({ index, header }: TableColumn): string => `${columnName(index)} – ${header}`;
      return {
        outcome: { kind: "value", value },
        options: table?.columns.map(option) ?? null,
        shown: value ? option(value) : null,
      };
    },
  });
}
