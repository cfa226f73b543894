import type { Day } from "../../domain/day";
import { closeDays } from "../actions/closeDays";
import { closingInputs } from "../reports/closingInputs";
import type { CloseValues } from "../reports/closeValues";
import type { ReportingUnit } from "../reports/reportingUnits";
import { readForm } from "../respond/readForm";
import type { Moment, WorkbookSnapshot } from "../snapshot";

/** Units whose report of a day is not there yet. */
export interface MissingReports {
  readonly day: Day;
  readonly due: Moment;
  readonly units: readonly ReportingUnit[];
}

/** Who has not reported, by the table's own day, read as closing reads it; nothing where closing would have to ask. */
export function missingNow(workbook: WorkbookSnapshot): readonly MissingReports[] {
  const { values, questions, problems } = readForm(closeDays, {}, workbook);
  if (questions.length > 0 || problems.length > 0) return [];
  // The form read every field of the action: these are its values.
  const inputs = closingInputs(workbook, values as unknown as CloseValues);
  if (inputs.kind !== "inputs") return [];
  return inputs.entries.map(({ day, due, reports }) => ({
    day,
    due,
    units: reports.filter(({ figures }) => figures.every((figure) => figure === undefined)),
  }));
}
