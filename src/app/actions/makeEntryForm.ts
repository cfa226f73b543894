import type { Day } from "../../domain/day";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { tableField } from "../fields/tableField";
import type { Outcome } from "../plan/outcome";
import { entryClearing } from "../reports/entryClearing";
import { entryDayPreset } from "../reports/entryDayPreset";
import { entryPlan, formWords, type FormWord } from "../reports/entryPlan";
import { indicatorsField } from "../reports/indicatorsField";
import { ENTRY_SHEET } from "../reports/reportSheets";
import { entryTexts } from "../messages/reportsEntry";
import type { Table } from "../table/table";
import { formatDay } from "../text/formatDay";

interface EntryValues {
  readonly bang: Table;
  readonly chiTieu: readonly string[];
  readonly ngay: Day;
  readonly bieuDaCo: FormWord;
}

/** A form for daily figures where the office has none, with the rules of reporting and the sheet of other reports. */
export const makeEntryForm = defineAction({
  id: "makeEntryForm",
  fields: {
    bang: tableField({ fits: ({ columns, keyColumn }) => isNamedByUnits(columns, keyColumn) }),
    chiTieu: indicatorsField(),
    ngay: dayField(entryDayPreset),
    bieuDaCo: choiceField(formWords, "giữ nguyên"),
  },
  plan(workbook, values: EntryValues): Outcome {
    const { bieuDaCo, ngay } = values;
    const isThere = workbook.sheetNames.includes(ENTRY_SHEET);
    if (!isThere || bieuDaCo === "giữ nguyên") return entryPlan(workbook, values, isThere);
    const clearing = entryClearing(workbook, ngay);
    if (clearing.kind === "problem") return clearing;
    const { day, writes, restsOn } = clearing;
    return {
      kind: "plan",
      action: "makeEntryForm",
      restsOn,
      writes,
      summary: [entryTexts.clears(formatDay(day), formatDay(ngay))],
      tables: [],
      findings: [],
    };
  },
});

const isNamedByUnits = (columns: Table["columns"], keyColumn: number): boolean =>
  columns.some(({ index, role }) => index === keyColumn && role === "unit");
