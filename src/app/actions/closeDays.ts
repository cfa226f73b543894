import { fractionWords } from "../columns/readFigures";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import type { Outcome } from "../plan/outcome";
import { closingDaysField } from "../reports/closingDaysField";
import { closingInputs } from "../reports/closingInputs";
import { kindWords } from "../reports/closingIndicators";
import { closingPlan } from "../reports/closingPlan";
import { blankWords } from "../reports/closedDay";
import { unitWords, type CloseValues } from "../reports/closeValues";
import { isDailyTable } from "../reports/dailyTable";
import { lateHourWords } from "../reports/regime";
import { regimeField } from "../reports/regimeField";

/** Closes days (domain A7): every unit's figures are archived once per day, and what differs later is a correction. */
export const closeDays = defineAction({
  id: "closeDays",
  fields: {
    bang: tableField({ fits: isDailyTable }),
    cheDo: regimeField(),
    ngayChot: closingDaysField(),
    lyDo: textField(),
    oTrong: choiceField(blankWords, "giữ số đã chốt"),
    gioSauHan: choiceField(["theo chế độ", ...lateHourWords] as const, "theo chế độ"),
    loaiSo: choiceField(kindWords, "hỏi lại"),
    donViMoi: choiceField(unitWords, "hỏi lại"),
    soLe: choiceField(fractionWords, "hỏi lại"),
  },
  plan(workbook, values: CloseValues): Outcome {
    const inputs = closingInputs(workbook, values);
    return inputs.kind === "inputs" ? closingPlan(workbook, values, inputs) : inputs;
  },
});
