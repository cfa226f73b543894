import { AUTOMATIC, AUTOMATIC_SHEET, SAID } from "../app/automatic/automaticLayout";
import { loadActions, type Evaluate } from "./loadActions";

/** The part of Google's event that is looked at; nothing of it where the trigger goes by the clock. */
interface TriggerEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly value?: string;
}

const isBox = ({ range, value }: TriggerEvent): boolean =>
  value === "TRUE" &&
  range?.getRow() === AUTOMATIC.closeNow + 1 &&
  range.getColumn() === SAID + 1 &&
  range.getSheet().getName() === AUTOMATIC_SHEET;

/** A trigger went off. Every edit of everybody comes here: the actions are loaded only for the one box that means something. */
export function wakeUp(event: TriggerEvent, evaluate: Evaluate): void {
  if (event.range === undefined) loadActions(evaluate).runUnattended("time");
  else if (isBox(event)) loadActions(evaluate).runUnattended("box");
}
