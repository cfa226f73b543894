import type { Field } from "../fields/field";
import { tableField } from "../fields/tableField";
import type { Table, TableColumn } from "../table/table";
import { needField } from "./needField";

/** Whether a table says how many files its units have to hand in. */
export const hasNeeds = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "target" || role === "remaining");

/**
 * The table of needs. A workbook may have none.
 *
 * @param isAsked - Whether somebody must say which where there are several; else none is taken.
 */
export function needTable(isAsked: boolean): Field<Table | undefined> {
  const field = tableField({ fits: hasNeeds });
  return {
    ...field,
    optional: true,
    read(typed = "", context) {
      const reading = field.read(typed, context);
      const { outcome } = reading;
      const isUsable =
        outcome.kind === "value" ? hasNeeds(outcome.value) : outcome.kind === "question" && isAsked;
      if (typed.trim() !== "" || isUsable) return reading;
      return { ...reading, outcome: { kind: "value", value: undefined }, shown: null };
    },
  };
}

/** Its column; without a table there is none to choose. */
export function needColumn(): Field<TableColumn | undefined> {
  const field = needField();
  return {
    ...field,
    optional: true,
    read(typed, context) {
      if (context.table) return field.read(typed, context);
      return { outcome: { kind: "value", value: undefined }, options: null, shown: null };
    },
  };
}
