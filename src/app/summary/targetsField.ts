import type { Field } from "../fields/field";
import { tableField } from "../fields/tableField";
import { isOwnSheet } from "../settings/ownSheets";
import { defaultTable } from "../table/defaultTable";
import type { Table } from "../table/table";
import { hasTargets } from "./baseColumns";

/** The table that says what units have to reach; none where the workbook has no such table. */
export function targetsField(): Field<Table | undefined> {
  const field = tableField({ fits: hasTargets });
  return {
    ...field,
    optional: true,
    read(typed, context) {
      const isAnyThere = (): boolean =>
        defaultTable(context.workbook, { fits: hasTargets, skips: isOwnSheet }).kind !== "none";
      if (typed === undefined ? isAnyThere() : typed.trim() !== "") {
        return field.read(typed, context);
      }
      const { options } = field.read(undefined, context);
      return { outcome: { kind: "value", value: undefined }, options, shown: null };
    },
  };
}
