import type { Day } from "../../domain/day";
import type { WorkbookSnapshot } from "../snapshot";
import type { CalendarWord, CountingWord } from "./dayOptions";
import type { CampaignWindow } from "./settings";
import { SETTINGS_SHEET, WINDOW, windowNames } from "./settingsLayout";

export interface WindowChoice {
  readonly from: Day;
  readonly to: Day;
  readonly counting: CountingWord;
  readonly calendar: CalendarWord;
}

/** The window of the settings with exactly these dates, convention, calendar and days that formulas can use. */
export function fittingWindow(
  { namedAreas }: WorkbookSnapshot,
  windows: readonly CampaignWindow[],
  choice: WindowChoice,
  days: number,
): CampaignWindow | undefined {
  const isSame = (window: CampaignWindow): boolean =>
    (["from", "to", "counting", "calendar"] as const).every(
      (part) => window[part] === choice[part],
    );
  const isNamed = ({ code, row }: CampaignWindow): boolean =>
    namedAreas.some(
      (area) =>
        area.name === windowNames(code).days &&
        area.sheetName === SETTINGS_SHEET &&
        area.row === row &&
        area.column === WINDOW.days,
    );
  return windows.find((window) => isSame(window) && window.days === days && isNamed(window));
}
