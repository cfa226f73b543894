// From the words of the command line to an action of the product and its choices.
import type { ActionState, Choices, FieldState } from "../../src/app/protocol";
import { folded } from "./folded";
import { Refusal } from "./refusal";

const MENU = "chiến dịch 06";

/** Compared in NFC, without case, with any spaces around ">"; the menu's own name may stand in front. */
const pathKey = (path: string): string => {
  const steps = path
    .normalize("NFC")
    .toLowerCase()
    .split(">")
    .map((step) => step.replace(/\s+/g, " ").trim());
  return (steps[0] === MENU && steps.length > 1 ? steps.slice(1) : steps).join(">");
};

export function findAction(actions: readonly ActionState[], path: string): ActionState {
  const found = actions.find((action) => pathKey(action.path) === pathKey(path));
  if (found) return found;
  const known = actions.map((action) => `“${action.path}”`).join(", ");
  throw new Refusal(`Không có lệnh “${path}”. Các lệnh hiện có: ${known}.`);
}

/** Options are matched without case or diacritics; everything else goes to the form as typed. */
export function choicesOf(
  fields: readonly FieldState[],
  settings: ReadonlyMap<string, string>,
): Choices {
  const chosen = [...settings].map(([name, value]): [string, string] => {
    const field = fields.find((one) => one.name === name);
    if (!field) {
      const known = fields.map((one) => one.name).join(", ");
      throw new Refusal(
        `Lệnh này không có ô “${name}”. Các ô của lệnh: ${known === "" ? "không có ô nào" : known}.`,
      );
    }
    return [name, optionOf(field, value)];
  });
  return Object.fromEntries(chosen);
}

function optionOf({ name, label, type, options }: FieldState, value: string): string {
  if (options === null || value.trim() === "") return value;
  const option =
    options.find((one) => one === value) ?? options.find((one) => folded(one) === folded(value));
  if (option !== undefined) return option;
  // A table may be named by any of its cells, a column by its letter: only a closed list is closed.
  if (type !== "choice") return value;
  const known = options.map((one) => `“${one}”`).join(", ");
  throw new Refusal(`Ô “${label}” (${name}) không có lựa chọn “${value}”. Các lựa chọn: ${known}.`);
}
