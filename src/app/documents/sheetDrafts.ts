import { COLLECTIVE_SHEET } from "../awards/awardSheets";
import { awardDocumentTexts } from "../messages/awardDocument";
import { actionTexts } from "../messages/actions";
import { exportTexts } from "../messages/exportWord";
import { scheduleTexts } from "../messages/scheduleMaking";
import { fingerprint } from "../plan/fingerprint";
import type { Problem } from "../plan/outcome";
import type { Fingerprint } from "../plan/plan";
import { problemOf } from "../plan/problemOf";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { findingAt } from "../settings/findingAt";
import type { SheetSnapshot } from "../snapshot";
import { sheetReference } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import { awardTable } from "./awardTable";
import type { Draft } from "./draft";
import { scheduleTable } from "./scheduleTable";
import { staleFindings } from "./staleFindings";
import { tablePreview } from "./tablePreview";

const wholeSheet = (sheet: SheetSnapshot): Fingerprint => {
  const { values } = sheet;
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return fingerprint(sheet, "inputs", area);
};

interface Wanted {
  readonly title: string;
  readonly type: string;
}

/** The annex of an intake schedule. */
export function scheduleDraft(schedule: PrintedSchedule, { title, type }: Wanted): Draft {
  const { sheet, rows } = schedule;
  const content = scheduleTable(schedule);
  return {
    kind: "draft",
    name: exportTexts.scheduleFile,
    body: [],
    annexes: [{ number: "", name: title, notes: [], type, content }],
    summary: [exportTexts.printed(sheetReference(sheet.name), formatNumber(rows.length))],
    tables: [tablePreview(title || scheduleTexts.title, content)],
    findings: staleFindings(sheet),
    restsOn: [wholeSheet(sheet)],
  };
}

/** The list of those who are proposed for an award. */
export function awardDraft(sheet: SheetSnapshot, { title, type }: Wanted): Draft | Problem {
  const isUnits = sheet.name === COLLECTIVE_SHEET;
  const list = awardTable(sheet);
  if (list === undefined) {
    const { menu } = actionTexts[isUnits ? "rankCollectives" : "rankIndividuals"];
    return problemOf("no-awards", [awardDocumentTexts.noList(sheet.name, menu[1])]);
  }
  const { content, awarded, pending } = list;
  if (awarded === 0) return problemOf("no-awards", [awardDocumentTexts.none(sheet.name)]);
  const waiting = awardDocumentTexts.pending(formatNumber(pending));
  return {
    kind: "draft",
    name: isUnits ? exportTexts.collectiveFile : exportTexts.individualFile,
    body: [],
    annexes: [{ number: "", name: title, notes: [], type, content }],
    summary: [exportTexts.printed(sheetReference(sheet.name), formatNumber(awarded))],
    tables: [tablePreview(title, content)],
    findings: [
      ...staleFindings(sheet),
      ...(pending > 0
        ? [findingAt("cần xác nhận", "pending-awards", [sheet.name, 0, 0], waiting)]
        : []),
    ],
    restsOn: [wholeSheet(sheet)],
  };
}
