import { columnField } from "../fields/columnField";
import type { Field, FieldContext, FieldReading } from "../fields/field";
import type { Role } from "../table/role";
import { SURE, type TableColumn } from "../table/table";

const sure = ({ table }: FieldContext, role: Role): number =>
  table?.columns.filter((column) => column.role === role && column.confidence >= SURE).length ?? 0;

/** The column of files to take: those left where the table has such a column, else the target. */
export function needField(): Field<TableColumn> {
  const byRole = columnField("target");
  const left = columnField("remaining");
  return {
    ...byRole,
    read: (typed, context): FieldReading<TableColumn> =>
      (sure(context, "remaining") > 0 ? left : byRole).read(typed, context),
  };
}

/** The column of files taken already, to be subtracted: asked of people only where the need is a target. */
export function servedField(): Field<TableColumn | undefined> {
  const named = columnField("done");
  return {
    ...named,
    optional: true,
    read(typed, context) {
      const reading = named.read(typed, context);
      if (typed !== undefined && typed.trim() !== "") return reading;
      const need = context.earlier["cotNhuCau"] as Pick<TableColumn, "role"> | undefined;
      const isWanted =
        typed === undefined && need?.role === "target" && sure(context, "done") === 1;
      if (isWanted) return reading;
      return { ...reading, outcome: { kind: "value", value: undefined }, shown: null };
    },
  };
}
