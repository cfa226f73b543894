import { readAutomatic } from "../app/automatic/readAutomatic";
import { recordState } from "../app/automatic/recordState";
import type { AutomaticState } from "../app/automatic/automaticState";
import type { AnyAction } from "../app/defineAction";
import { automaticTexts } from "../app/messages/automatic";
import { problemOf } from "../app/plan/problemOf";
import { commitUnattended } from "./commitUnattended";

/** Changes what the sheet "Chạy tự động" says; false where it could not be written. */
export function noteState(change: (state: AutomaticState) => AutomaticState): boolean {
  // Not in the menu: the product writes this to itself.
  const id = "noteAutomatic";
  const action: AnyAction = {
    id,
    fields: {},
    plan: (workbook) => {
      const state = readAutomatic(workbook);
      return state === undefined
        ? problemOf("already-off", [automaticTexts.isOff])
        : recordState(workbook, id, change(state));
    },
  };
  return commitUnattended(action, {}).kind === "written";
}
