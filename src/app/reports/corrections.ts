import { closingTexts } from "../messages/reportsClosing";
import type { Write } from "../plan/plan";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { Instant } from "../../domain/reports/instant";
import type { ReportChange } from "../../domain/reports/mergeReports";
import type { ArchivedIndicator } from "./archive";
import type { ClosedDay } from "./closedDay";
import { logSheet } from "./logSheet";
import { momentOf } from "./moments";
import { nextRow } from "./nextRow";
import { CORRECTION_SHEET } from "./reportSheets";

/** One line of the log: what was closed, what it is now, and why. */
export interface Correction {
  readonly closed: ClosedDay;
  readonly change: ReportChange;
  readonly unit: string;
  readonly indicator: string;
  readonly old: CellValue;
  readonly now: CellValue;
  readonly reason: string;
}

/** All that differs from what was closed. What comes to a blank was not there yet: its reason is known. */
export function correctionsOf(
  days: readonly ClosedDay[],
  indicators: readonly ArchivedIndicator[],
  reason: string,
): readonly Correction[] {
  return days.flatMap((closed) =>
    closed.changes.map((change): Correction => {
      const { of, old, now } = change;
      return {
        closed,
        change,
        unit: unitIn(closed, change),
        indicator: of === "received" ? closingTexts.received : (indicators[of]?.name ?? ""),
        old: cellOf(of, old),
        now: cellOf(of, now),
        reason: reason === "" && isSupplement(change) ? closingTexts.lateReport : reason,
      };
    }),
  );
}

const unitIn = ({ reports }: ClosedDay, { key }: ReportChange): string =>
  reports.find((report) => report.key === key)?.unit ?? "";

/** Whether a change adds to what was blank, and takes nothing back. */
export function isSupplement({ old }: ReportChange): boolean {
  return old === undefined;
}

const cellOf = (of: ReportChange["of"], value: number | undefined): CellValue => {
  if (of !== "received") return value ?? closingTexts.notReported;
  return value === undefined ? closingTexts.unknownHour : momentOf(value as Instant);
};

const HEAD_ROWS = 3;
const REASON = 5;

/** Adds lines to the sheet "Đính chính"; makes the sheet where there is none. */
export function correctionWrites(
  workbook: WorkbookSnapshot,
  corrections: readonly Correction[],
): readonly Write[] {
  if (corrections.length === 0) return [];
  const { correctionTitle, correctionNote, correctionHeader } = closingTexts;
  const width = correctionHeader.length;
  const lineOf = (cells: readonly CellValue[]) =>
    Array.from({ length: width }, (_, column) => ({ value: cells[column] ?? "" }));
  const head = [[correctionTitle], [correctionNote], correctionHeader].map(lineOf);
  const row = nextRow(workbook.sheet(CORRECTION_SHEET)?.values ?? [], HEAD_ROWS);
  const made = logSheet(CORRECTION_SHEET, head, 1, FORMATS, {
    freeze: { rows: HEAD_ROWS, columns: 0 },
    columnWidths: [100, 200, 200, 100, 100, 300, 150],
  });
  const cells = corrections.map(({ closed, unit, indicator, old, now, reason }) =>
    lineOf([{ day: closed.day, minute: 0 }, unit, indicator, old, now, reason]),
  );
  const times = cells.map((_, index) => ({ row: index, column: REASON + 1 }));
  return [made, { kind: "rows", sheet: CORRECTION_SHEET, row, column: 0, cells, times }];
}

const FORMATS = ["dd/mm/yyyy", "", "", "", "", "", "hh:mm dd/mm/yyyy"];
