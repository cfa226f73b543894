import { defineAction } from "../defineAction";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import { registerTexts } from "../messages/reportsRegister";
import type { Outcome } from "../plan/outcome";
import { isDailyTable } from "../reports/dailyTable";
import { regimeField } from "../reports/regimeField";
import { registerBlock, chased } from "../reports/registerBlock";
import { registerGrounds, registerStale } from "../reports/registerGrounds";
import { registerInputs } from "../reports/registerInputs";
import { registerPreviews } from "../reports/registerPreviews";
import { registerSummary, reminder } from "../reports/registerSummary";
import type { DailyRegime } from "../reports/regime";
import { REGISTER_SHEET } from "../reports/reportSheets";
import { timeZoneFindings } from "../reports/timeZoneFinding";
import type { Table } from "../table/table";

interface RegisterValues {
  readonly bang: Table | undefined;
  readonly cheDo: DailyRegime;
}

/** Who has reported, who is late and by how long, who is missing (domain A7), and the league of punctuality. */
export const missingReports = defineAction({
  id: "missingReports",
  fields: {
    bang: optionalField(tableField({ fits: isDailyTable })),
    cheDo: regimeField(),
  },
  plan(workbook, { bang, cheDo }: RegisterValues): Outcome {
    const inputs = registerInputs(workbook, bang, cheDo);
    if (inputs.kind !== "inputs") return inputs;
    const summary = registerSummary(inputs);
    const text = reminder(inputs, workbook.now);
    const isThere = workbook.sheetNames.includes(REGISTER_SHEET);
    return {
      kind: "plan",
      action: "missingReports",
      restsOn: registerGrounds(workbook, inputs),
      writes: [
        registerBlock(inputs, [...summary, registerTexts.note], registerStale(workbook, inputs)),
      ],
      summary: [...summary, ...(isThere ? [registerTexts.replaces] : [])],
      tables: registerPreviews(inputs, chased(inputs)),
      findings: [...timeZoneFindings(workbook, REGISTER_SHEET), ...inputs.findings],
      ...(text === undefined ? {} : { texts: [{ title: registerTexts.copyTitle, text }] }),
    };
  },
});
