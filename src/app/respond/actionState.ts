import type { AnyAction } from "../defineAction";
import type { ActionState, FieldState } from "../protocol";
import { textsOf } from "./textsOf";

const fixedFields = ({ id, fields }: AnyAction): readonly FieldState[] =>
  Object.entries(fields).map(([name, field]) => ({
    name,
    ...(textsOf(id).fields[name] ?? { label: name, help: "" }),
    type: field.type,
    optional: field.optional,
    options: field.fixedOptions,
    value: field.fixedDefault,
    remark: "",
  }));

/** An action ready to draw; without a workbook its fields show what needs none. */
export function actionState(action: AnyAction, fields = fixedFields(action)): ActionState {
  const { menu, summary } = textsOf(action.id);
  return { id: action.id, path: menu.join(" > "), summary, fields };
}
