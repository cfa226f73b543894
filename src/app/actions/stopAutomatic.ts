import { readAutomatic } from "../automatic/readAutomatic";
import { recordState } from "../automatic/recordState";
import { defineAction } from "../defineAction";
import { automaticTexts } from "../messages/automatic";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";

/** Stops unattended closing and reminders: anybody can, whoever set them up. */
export const stopAutomatic = defineAction({
  id: "stopAutomatic",
  fields: {},
  plan(workbook): Outcome {
    if (!workbook.canRunUnattended) {
      return problemOf("not-in-this-build", automaticTexts.notInThisBuild);
    }
    const state = readAutomatic(workbook);
    if (!state?.isOn) return problemOf("already-off", [automaticTexts.isOff]);
    return {
      ...recordState(workbook, "stopAutomatic", { ...state, isOn: false }),
      summary: [automaticTexts.stops(state.by)],
      triggers: "remove",
    };
  },
});
