import { countDays } from "../../domain/countDays";
import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import type { Write } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import { countings, type CalendarWord, type CountingWord } from "./dayOptions";
import { calendarOf, readHolidays } from "./holidays";
import { holidayWrites } from "./holidayWrites";
import { readSettings, type CampaignWindow } from "./settings";
import { SETTINGS_SHEET, WINDOW, windowNames } from "./settingsLayout";
import { namesInRow, settingsSheet, windowRow, type NewWindow } from "./settingsSheet";

export interface WindowChoice {
  readonly from: Day;
  readonly to: Day;
  readonly counting: CountingWord;
  readonly calendar: CalendarWord;
}

/** A window of the settings that formulas can use, with the writes that make it where it is missing. */
export interface WindowUse {
  readonly code: string;
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
  const fits = settings.windows.find(
    (window) => isSame(window, choice) && window.days === days && isNamed(workbook, window),
  );
  if (fits !== undefined) {
    return { code: fits.code, days, isNew: false, writes: shared.writes, findings };
  }
  const code = freeCode(workbook, settings.windows);
  const window: NewWindow = { ...choice, code, kind: "khoảng ngày", name: "", note };
  const writes: readonly Write[] =
    settings.sheet === undefined
      ? [settingsSheet({}, [window])]
      : [
          {
            kind: "rows",
            sheet: SETTINGS_SHEET,
            row: settings.nextRow,
            column: WINDOW.code,
            cells: [windowRow(window)],
          },
          ...namesInRow(code, settings.nextRow).map(
            (name) => ({ kind: "name", sheet: SETTINGS_SHEET, ...name }) as const,
          ),
        ];
  return { code, days, isNew: true, writes: [...shared.writes, ...writes], findings };
}

const isSame = (window: CampaignWindow, choice: WindowChoice): boolean =>
  (["from", "to", "counting", "calendar"] as const).every((part) => window[part] === choice[part]);

const isNamed = ({ namedAreas }: WorkbookSnapshot, { code, row }: CampaignWindow): boolean =>
  namedAreas.some(
    (area) =>
      area.name === windowNames(code).days &&
      area.sheetName === SETTINGS_SHEET &&
      area.row === row &&
      area.column === WINDOW.days,
  );

/**
 * The next code after the highest that any window, name or formula mentions. Formulas outlive the window they were made
 * for: with its code used again they would silently count the days of another one.
 */
const freeCode = (workbook: WorkbookSnapshot, windows: readonly CampaignWindow[]): string => {
  const formulas = workbook.sheetNames
    .flatMap((name) => workbook.sheet(name)?.formulas.flat() ?? [])
    .filter((formula) => formula !== "");
  const said = [...workbook.namedAreas.map(({ name }) => name), ...new Set(formulas)].join("\n");
  const inNames = [...said.matchAll(/\bCD_(?:(?:SO|TU|DEN)_NGAY|DA_QUA)_GD(\d{1,9})(?!\d)/gi)];
  const inRows = windows.flatMap(({ code }) => [...code.matchAll(/^GD(\d{1,9})(?!\d)/g)]);
  return `GD${Math.max(0, ...[...inNames, ...inRows].map(([, digits]) => Number(digits))) + 1}`;
};
