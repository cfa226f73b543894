import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import type { Outcome } from "../plan/outcome";
import { kindWords } from "../reports/closingIndicators";
import { isDailyTable } from "../reports/dailyTable";
import { messageField } from "../zalo/messageField";
import { pasteInputs, strangeWords, type PasteValues } from "../zalo/pasteInputs";
import { pastePlan } from "../zalo/pastePlan";

/** What units send by message, read with the care of a table and filled into blank cells (domain A7). */
export const pasteZalo = defineAction({
  id: "pasteZalo",
  fields: {
    tin: messageField(),
    bang: tableField({ fits: isDailyTable }),
    ngay: optionalField(dayField()),
    chuLa: choiceField(strangeWords, "hỏi lại"),
    loaiSo: choiceField(kindWords, "hỏi lại"),
  },
  plan(workbook, values: PasteValues): Outcome {
    const inputs = pasteInputs(workbook, values);
    return inputs.kind === "inputs" ? pastePlan(values.bang, inputs) : inputs;
  },
});
