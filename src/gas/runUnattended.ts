// What triggers do: letters, closing, the leaders' page. Whatever goes wrong is said on the sheet "Chạy tự động".
import { closeDays } from "../app/actions/closeDays";
import { updateSummary } from "../app/actions/updateSummary";
import type { AutomaticState } from "../app/automatic/automaticState";
import { daysToClose } from "../app/automatic/daysToClose";
import { readAutomatic } from "../app/automatic/readAutomatic";
import { automaticTexts } from "../app/messages/automatic";
import type { Choices } from "../app/protocol";
import type { WorkbookSnapshot } from "../app/snapshot";
import { formatDay } from "../app/text/formatDay";
import { commitUnattended } from "./commitUnattended";
import { logError } from "./logError";
import { noteState } from "./noteState";
import { sendReminders } from "./sendReminders";
import { openWorkbook } from "./openWorkbook";

/** Closes and brings the summary up to date; what there is to say. */
function close(choices: Choices): string {
  const closing = commitUnattended(closeDays, choices);
  if (closing.kind !== "written") return automaticTexts.needsPerson(closing.why);
  const summary = commitUnattended(updateSummary, {});
  const rest = summary.kind === "written" ? "" : ` ${automaticTexts.noSummary(summary.why)}`;
  return automaticTexts.closedRun + rest;
}

function closeDue(workbook: WorkbookSnapshot): string {
  const due = daysToClose(workbook);
  if (due.kind === "unclear") return automaticTexts.needsPerson(due.why.join(" "));
  return due.days.length === 0 ? "" : close({ ngayChot: due.days.map(formatDay).join("; ") });
}

/** Says it once: the same trouble every quarter of an hour is no news. */
function tell(state: AutomaticState, workbook: WorkbookSnapshot, result: string): void {
  if (result === "" || result === state.result) return;
  noteState((now) => ({ ...now, result, resultAt: workbook.now }));
}

/**
 * One run of a trigger.
 *
 * @param event - `time`: close what is due and write to who is late. `box`: somebody ticked "Chốt số liệu hôm nay".
 */
export function runUnattended(event: "time" | "box"): void {
  const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet()).snapshot;
  const state = readAutomatic(workbook);
  if (!state?.isOn) return;
  try {
    if (event === "box") {
      const result = close({});
      noteState((now) => ({ ...now, result, resultAt: workbook.now }));
      return;
    }
    const letters = sendReminders(workbook, state);
    tell(state, workbook, [closeDue(workbook), letters].filter(Boolean).join(" "));
  } catch (error) {
    logError(error);
    noteState((now) => ({ ...now, result: automaticTexts.failed, resultAt: workbook.now }));
  }
}
