import { automaticSheet } from "../automatic/automaticSheet";
import { AUTOMATIC, SAID } from "../automatic/automaticLayout";
import { EVERY_MINUTES } from "../automatic/everyMinutes";
import { contactSheet } from "../automatic/contactSheet";
import { readAutomatic } from "../automatic/readAutomatic";
import { readContacts } from "../automatic/readContacts";
import { defineAction } from "../defineAction";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import { wholeField } from "../fields/wholeField";
import { automaticTexts } from "../messages/automatic";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { isDailyTable } from "../reports/dailyTable";
import { reportingUnits } from "../reports/reportingUnits";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";

interface StartValues {
  readonly bang: Table;
  readonly nguoiDat: string;
  readonly nhacTruoc: number;
}

/** Half an hour is enough to type some numbers. */
const REMIND_BEFORE = 30;

/** Sets unattended closing and reminders up (domain A7): once per workbook, by somebody who says who he or she is. */
export const startAutomatic = defineAction({
  id: "startAutomatic",
  fields: {
    bang: tableField({ fits: isDailyTable }),
    nguoiDat: textField(),
    nhacTruoc: wholeField<number>(() => ({ kind: "value", value: REMIND_BEFORE })),
  },
  plan(workbook, values: StartValues): Outcome {
    if (!workbook.canRunUnattended) {
      return problemOf("not-in-this-build", automaticTexts.notInThisBuild);
    }
    const state = readAutomatic(workbook);
    if (state?.isOn) {
      return problemOf("already-on", [automaticTexts.isOn(state.by, state.since)]);
    }
    if (values.nguoiDat === "") {
      const question = { text: automaticTexts.whoIsNeeded, options: [], guess: null };
      return { kind: "questions", questions: [{ field: "nguoiDat", ...question }] };
    }
    return startPlan(workbook, values);
  },
});

const startPlan = (
  workbook: WorkbookSnapshot,
  { bang, nguoiDat, nhacTruoc }: StartValues,
): Outcome => {
  const { units, messages } = reportingUnits(bang);
  if (messages.length > 0) return problemOf("bad-units", messages);
  const sheet = automaticSheet({
    isOn: true,
    by: nguoiDat,
    since: "",
    remindBefore: nhacTruoc === 0 ? undefined : nhacTruoc,
    result: "",
    resultAt: undefined,
    // What was sent stays known: nobody is written to twice because somebody set it up anew.
    reminded: readAutomatic(workbook)?.reminded ?? [],
  });
  const contacts = contactSheet(units.map(({ unit }) => unit));
  return {
    kind: "plan",
    action: "startAutomatic",
    restsOn: [],
    writes: [
      ...(nhacTruoc === 0 ? [] : [contacts]),
      { ...sheet, stamp: { row: AUTOMATIC.since, column: SAID } },
    ],
    summary: [
      automaticTexts.starts(nguoiDat),
      automaticTexts.every(EVERY_MINUTES),
      nhacTruoc === 0 ? automaticTexts.remindsNot : automaticTexts.reminds(nhacTruoc),
      automaticTexts.howToStop,
    ],
    tables: [],
    findings: readContacts(workbook).findings,
    triggers: "install",
  };
};
