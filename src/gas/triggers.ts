// Google's installable triggers. They run as whoever set them up, and nobody else can see or remove them: so the sheet
// "Chạy tự động" says whether they may do anything, and a trigger that finds it off does nothing.
import { EVERY_MINUTES } from "../app/automatic/everyMinutes";

/** Stubs of dist/Code.js in the automatic build. */
const ON_TIME = "tuDongTheoGio";
const ON_EDIT = "tuDongKhiSua";

/** Removes the triggers that this person set. */
export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if ([ON_TIME, ON_EDIT].includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  }
}

/** Sets both triggers, once. */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  removeTriggers();
  ScriptApp.newTrigger(ON_TIME).timeBased().everyMinutes(EVERY_MINUTES).create();
  ScriptApp.newTrigger(ON_EDIT).forSpreadsheet(spreadsheet).onEdit().create();
}
