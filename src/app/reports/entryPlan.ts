import type { Day } from "../../domain/day";
import { entryTexts } from "../messages/reportsEntry";
import type { Outcome } from "../plan/outcome";
import type { SheetWrite } from "../plan/plan";
import { problemOf } from "../plan/problemOf";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import { readHolidays } from "../settings/holidays";
import { readSettings } from "../settings/settings";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { formatDay } from "../text/formatDay";
import { campaignDays } from "./campaignDays";
import { entrySheet } from "./entrySheet";
import { periodicSheet } from "./periodicSheet";
import { periodsOf } from "./periodsOf";
import { readRegime } from "./readRegime";
import { regimeSheet } from "./regimeLayout";
import { PERIODIC_SHEET, REGIME_SHEET } from "./reportSheets";
import { reportingUnits, type ReportingUnit } from "./reportingUnits";

/** What to do with a form that is there. */
export const formWords = ["giữ nguyên", "xóa số để nhập ngày mới"] as const;
export type FormWord = (typeof formWords)[number];

interface Entry {
  readonly bang: Table;
  readonly chiTieu: readonly string[];
  readonly ngay: Day;
}

/** A sheet to make, with the sentence that says so; or why not. */
interface Made {
  readonly writes: readonly SheetWrite[];
  readonly said: readonly string[];
}

/** Makes the form and the sheets beside it, as far as they are missing: those that are there belong to the office. */
export function entryPlan(workbook: WorkbookSnapshot, entry: Entry, isThere: boolean): Outcome {
  const { bang } = entry;
  const sheet = workbook.sheet(bang.sheet);
  // The table was read from this very sheet.
  if (sheet === undefined) throw new Error(`no sheet: ${bang.sheet}`);
  const { units, messages } = reportingUnits(bang);
  if (messages.length > 0) return problemOf("bad-units", messages);
  const made = [
    isThere ? { writes: [], said: [entryTexts.keptNew] } : form(units, entry),
    regime(workbook),
    periodic(workbook, units),
  ];
  return {
    kind: "plan",
    action: "makeEntryForm",
    restsOn: [...restsOnTable(sheet, bang, [], []), ...restsOnSettings(workbook)],
    writes: made.flatMap(({ writes }) => writes),
    summary: made.flatMap(({ said }) => said),
    tables: [],
    findings: [],
  };
}

const form = (units: readonly ReportingUnit[], { chiTieu, ngay }: Entry): Made => ({
  writes: [entrySheet(units, chiTieu, ngay)],
  said: [entryTexts.makes(units.length, chiTieu.length, formatDay(ngay))],
});

const NOTHING: Made = { writes: [], said: [] };

const regime = ({ sheetNames }: WorkbookSnapshot): Made =>
  sheetNames.includes(REGIME_SHEET)
    ? NOTHING
    : { writes: [regimeSheet()], said: [entryTexts.makesRegime] };

const periodic = (workbook: WorkbookSnapshot, units: readonly ReportingUnit[]): Made => {
  if (workbook.sheetNames.includes(PERIODIC_SHEET)) return NOTHING;
  const campaign = campaignDays(workbook);
  const periods = periodsOf(
    readRegime(workbook),
    readSettings(workbook),
    campaign,
    readHolidays(workbook),
  );
  if (periods.length === 0) return { writes: [], said: [entryTexts.noPeriodic] };
  return {
    writes: [periodicSheet(units, periods)],
    said: [entryTexts.makesPeriodic(periods.length)],
  };
};
