import { actionTexts } from "../messages/actions";

interface ActionTexts {
  /** Menu and item: ["Chỉ tiêu", "Phân bổ chỉ tiêu"]. */
  readonly menu: readonly [string, string];
  readonly summary: string;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
}

/** The words of an action by its id. The catalogue is checked against the list of actions where it is declared. */
export function textsOf(id: string): ActionTexts {
  const texts: Readonly<Record<string, ActionTexts>> = actionTexts;
  return texts[id] ?? { menu: ["", id], summary: "", fields: {} };
}
