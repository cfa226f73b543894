import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { columnField } from "../fields/columnField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import type { Outcome } from "../plan/outcome";
import { calendarWords, countingWords } from "../settings/dayOptions";
import { windowPreset } from "../settings/windowPreset";
import { indicatorField } from "../summary/indicatorField";
import { placeField } from "../summary/placeField";
import { rememberedField } from "../summary/rememberedField";
import { summaryInputs } from "../summary/summaryInputs";
import { summaryPlan, type SummaryValues } from "../summary/summaryPlan";
import { summaryWindow } from "../summary/summaryWindow";
import { targetsField } from "../summary/targetsField";
import { conventionPreset } from "../targets/dailyRule";

/** The leaders' page (domain A7): where the campaign stands after the last closed day, with its two charts. */
export const updateSummary = defineAction({
  id: "updateSummary",
  fields: {
    bang: rememberedField(targetsField()),
    cotChiTieu: rememberedField(optionalField(columnField("target"))),
    chiSo: rememberedField(indicatorField()),
    tuNgay: rememberedField(optionalField(dayField((form) => windowPreset(form, "from"))), true),
    denNgay: rememberedField(optionalField(dayField((form) => windowPreset(form, "to"))), true),
    lich: choiceField(calendarWords, (context) => conventionPreset(context).calendar),
    cachDem: choiceField(countingWords, (context) => conventionPreset(context).counting),
    phamVi: rememberedField(placeField()),
  },
  plan(workbook, values: SummaryValues): Outcome {
    const inputs = summaryInputs(workbook, values);
    if (inputs.kind !== "inputs") return inputs;
    const isPlanned = inputs.bases.targets.some((column) => column !== undefined);
    const window = summaryWindow(workbook, values, isPlanned);
    return window.kind === "window" ? summaryPlan(workbook, values, inputs, window) : window;
  },
});
