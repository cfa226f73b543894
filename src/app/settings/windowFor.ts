import { countDays } from "../../domain/countDays";
import type { Finding } from "../finding";
import type { Write } from "../plan/plan";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { countings } from "./dayOptions";
import { fittingWindow, type WindowChoice } from "./fittingWindow";
import { calendarOf, readHolidays } from "./holidays";
import { holidayWrites } from "./holidayWrites";
import { readSettings, type CampaignWindow } from "./settings";
import { SETTINGS_SHEET, WINDOW } from "./settingsLayout";
import { namesInRow, settingsSheet, windowRow, type NewWindow } from "./settingsSheet";

/** A window of the settings that formulas can use, with the writes that make it where it is missing. */
export interface WindowUse {
  readonly code: string;
  /** Of "Thông tin chiến dịch". */
  readonly row: number;
  readonly days: number;
  readonly isNew: boolean;
  readonly writes: readonly Write[];
  /** What is wrong on the shared sheets; `lỗi` stands in the way of any plan that needs them. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the window with exactly these dates, convention and calendar, or adds one; a window in use is never changed.
 *
 * @param note - What the new window is for.
 * @throws `end-before-start`.
 */
export function windowFor(
  workbook: WorkbookSnapshot,
  choice: WindowChoice,
  note: string,
): WindowUse {
  const settings = readSettings(workbook);
  const holidays = readHolidays(workbook);
  const calendar = calendarOf(choice.calendar, holidays);
  const days = countDays(choice.from, choice.to, countings[choice.counting], calendar);
  const shared = holidayWrites(workbook);
  // Phases and other windows are the office's business; only what this window needs stands in the way.
  const findings = [
    ...settings.findings.filter(({ code }) => code === "settings-header"),
    ...(choice.calendar === "mọi ngày" ? [] : holidays.findings),
    ...shared.findings,
  ];
  const fits = fittingWindow(workbook, settings.windows, choice, days);
  if (fits !== undefined) {
    return { code: fits.code, row: fits.row, days, isNew: false, writes: shared.writes, findings };
  }
  const code = freeCode(workbook, settings.windows);
  const added = addedWindow(settings, { ...choice, code, kind: "khoảng ngày", name: "", note });
  const writes = [...shared.writes, ...added.writes];
  return { code, row: added.row, days, isNew: true, writes, findings };
}

/** The row of a new window: below the others, or on a new sheet. */
const addedWindow = (
  { sheet, nextRow }: ReturnType<typeof readSettings>,
  window: NewWindow,
): { readonly row: number; readonly writes: readonly Write[] } => {
  if (sheet === undefined) {
    const made = settingsSheet({}, [window]);
    return { row: made.names?.[0]?.row ?? nextRow, writes: [made] };
  }
  const { code: column } = WINDOW;
  const cells = [windowRow(window)];
  const names = namesInRow(window.code, nextRow).map(
    (name) => ({ kind: "name", sheet: SETTINGS_SHEET, ...name }) as const,
  );
  return {
    row: nextRow,
    writes: [{ kind: "rows", sheet: SETTINGS_SHEET, row: nextRow, column, cells }, ...names],
  };
};

/** What a formula shows whose name is gone. */
const isDead = (value: CellValue): boolean => value === "#NAME?" || value === "#REF!";

/** Formulas that may mention a window whose names are gone: those are read only where something shows it. */
const deadFormulas = (workbook: WorkbookSnapshot): readonly string[] =>
  workbook.sheetNames.flatMap((name) => {
    const sheet = workbook.sheet(name);
    const isSuspect = sheet?.values.some((line) => line.some(isDead)) ?? false;
    return isSuspect ? [...new Set(sheet?.formulas.flat())] : [];
  });

/**
 * The next code after the highest that any window, name or formula mentions. Formulas outlive the window they were made
 * for: with its code used again they would silently count the days of another one.
 */
const freeCode = (workbook: WorkbookSnapshot, windows: readonly CampaignWindow[]): string => {
  const names = workbook.namedAreas.map(({ name }) => name);
  const said = [...names, ...deadFormulas(workbook)].join("\n");
  const inNames = [...said.matchAll(/\bCD_(?:(?:SO|TU|DEN)_NGAY|DA_QUA)_GD(\d{1,9})(?!\d)/gi)];
  const inRows = windows.flatMap(({ code }) => [...code.matchAll(/^GD(\d{1,9})(?!\d)/g)]);
  return `GD${Math.max(0, ...[...inNames, ...inRows].map(([, digits]) => Number(digits))) + 1}`;
};
