// What menu, dialog and README say about each action and its fields.
import type { ListedAction } from "../actions/index";
import { automaticTexts } from "./actionTexts/automaticTexts";
import { awardTexts } from "./actionTexts/awardTexts";
import { documentTexts } from "./actionTexts/documentTexts";
import { progressTexts } from "./actionTexts/progressTexts";
import { reportTexts } from "./actionTexts/reportTexts";
import { scheduleTexts } from "./actionTexts/scheduleTexts";
import { setupTexts } from "./actionTexts/setupTexts";
import { targetTexts } from "./actionTexts/targetTexts";

interface FieldText {
  readonly label: string;
  readonly help: string;
}

interface ActionText<FieldName extends string> {
  /** Menu and item. */
  readonly menu: readonly [string, string];
  readonly summary: string;
  readonly fields: Readonly<Record<FieldName, FieldText>>;
}

/** An action without its text, a text without its action, or a field left out does not compile. */
type ActionTexts = {
  readonly [A in ListedAction as A["id"]]: ActionText<Extract<keyof A["fields"], string>>;
};

const written = {
  ...targetTexts,
  ...progressTexts,
  ...reportTexts,
  ...scheduleTexts,
  ...awardTexts,
  ...documentTexts,
  ...automaticTexts,
  ...setupTexts,
};

type Surplus = Exclude<keyof typeof written, ListedAction["id"]>;

export const actionTexts: [Surplus] extends [never] ? ActionTexts : never = written;
