import type { FieldContext } from "../fields/field";
import { isCaseTable } from "./awardColumns";

/** Whether the chosen table is a list of cases. */
export function readsList({ table }: Pick<FieldContext, "table">): boolean {
  return table !== undefined && isCaseTable(table);
}
