import type { Day } from "../../domain/day";
import { completionTexts } from "../messages/completionRates";
import type { CellContent, Write } from "../plan/plan";
import { readSettings, type CampaignWindow } from "../settings/settings";
import { SETTINGS_SHEET, WINDOW } from "../settings/settingsLayout";
import { windowRow } from "../settings/settingsSheet";
import type { WindowChoice } from "../settings/fittingWindow";
import type { WindowUse } from "../settings/windowFor";
import type { WorkbookSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { elapsedName } from "./elapsedName";

/** The row of "Thông tin chiến dịch" that counts the days behind: from the window's first day to the as-of day. */
export interface ElapsedRow {
  readonly writes: readonly Write[];
  /** Why the row that is there cannot be used. */
  readonly problem: string | undefined;
}

/** The as-of day of a window that is counted already; undefined while it is not. */
export function knownAsOf(
  workbook: WorkbookSnapshot,
  choice: Partial<WindowChoice>,
): Day | undefined {
  const same = readSettings(workbook).windows.find((window) => isSame(window, choice));
  return same && rowOf(workbook, same.code)?.to;
}

const isSame = (window: CampaignWindow, choice: Partial<WindowChoice>): boolean =>
  (["from", "to", "counting", "calendar"] as const).every((part) => window[part] === choice[part]);

const rowOf = (workbook: WorkbookSnapshot, code: string): CampaignWindow | undefined => {
  const named = workbook.namedAreas.find(
    ({ name, sheetName }) => name === elapsedName(code) && sheetName === SETTINGS_SHEET,
  );
  return named && readSettings(workbook).windows.find(({ row }) => row === named.row);
};

/**
 * Finds the row, or adds it below the window. Its last day is a cell that the office keeps up to date: everything that
 * counts days follows, so a day that differs is for the office to type there, not for another run to change.
 */
export function elapsedFor(
  workbook: WorkbookSnapshot,
  window: WindowUse,
  choice: WindowChoice,
  asOf: Day,
): ElapsedRow {
  const row = rowOf(workbook, window.code);
  if (row !== undefined) {
    const fits = row.from === choice.from && row.counting === choice.counting;
    const where = sheetCell(SETTINGS_SHEET, row.row, WINDOW.to);
    if (!fits || row.calendar !== choice.calendar) {
      return { writes: [], problem: completionTexts.otherWindow(where, window.code) };
    }
    if (row.to === asOf) return { writes: [], problem: undefined };
    const found = row.to === undefined ? "" : formatDay(row.to);
    return { writes: [], problem: completionTexts.otherAsOf(where, found, formatDay(asOf)) };
  }
  const cells = windowRow({
    ...choice,
    to: asOf,
    code: `${window.code}_QUA`,
    kind: "khoảng ngày",
    name: completionTexts.elapsedRow(window.code),
    note: completionTexts.elapsedNote,
  });
  return { writes: rowWrites(workbook, window, cells), problem: undefined };
}

const rowWrites = (
  workbook: WorkbookSnapshot,
  window: WindowUse,
  cells: readonly CellContent[],
): readonly Write[] => {
  const settings = readSettings(workbook);
  const name = elapsedName(window.code);
  const made = window.writes.find(
    (write) => write.kind === "sheet" && write.sheet === SETTINGS_SHEET,
  );
  if (made?.kind === "sheet") {
    // A new sheet has its window in the last row that holds a code; the next one is spare.
    const row = Math.max(...(made.names ?? []).map((area) => area.row)) + 1;
    const block = made.block.map((line, index) => (index === row ? cells : line));
    const named = { name, row, column: WINDOW.days, rows: 1, columns: 1 };
    return [{ ...made, block, names: [...(made.names ?? []), named] }];
  }
  const row = settings.nextRow + Number(window.isNew);
  return [
    { kind: "rows", sheet: SETTINGS_SHEET, row, column: WINDOW.code, cells: [cells] },
    { kind: "name", sheet: SETTINGS_SHEET, name, row, column: WINDOW.days, rows: 1, columns: 1 },
  ];
};
