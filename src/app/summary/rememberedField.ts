import type { Field } from "../fields/field";
import { REMEMBERED } from "./summaryLayout";
import { SUMMARY_SHEET } from "../reports/reportSheets";
import { valueAt } from "../settings/cellAt";
import type { WorkbookSnapshot } from "../snapshot";

/** What the form was filled with the last time, by field name; nothing where the sheet is not there or was changed. */
function rememberedChoices(workbook: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  if (!workbook.sheetNames.includes(SUMMARY_SHEET)) return {};
  const { row, column } = REMEMBERED;
  const text = valueAt(workbook.sheet(SUMMARY_SHEET), row, column);
  try {
    const choices: unknown = JSON.parse(typeof text === "string" ? text : "{}");
    return typeof choices === "object" && choices !== null ? { ...choices } : {};
  } catch {
    return {};
  }
}

/**
 * The same field, whose default is what it was filled with the last time, if that can still be read.
 *
 * @param isLast - Whether the field's own default, where it has one, comes before that.
 */
export function rememberedField<T>(field: Field<T>, isLast = false): Field<T> {
  return {
    ...field,
    read(typed, context) {
      const own = field.read(typed, context);
      const isAnswered = own.outcome.kind === "value" && own.outcome.value !== undefined;
      if (typed !== undefined || (isLast && isAnswered)) return own;
      const kept = rememberedChoices(context.workbook)[context.name];
      if (typeof kept !== "string" || kept === "") return own;
      const remembered = field.read(kept, context);
      return remembered.outcome.kind === "value" ? remembered : own;
    },
  };
}
