import type { Day } from "../../domain/day";
import { readSettings } from "../settings/settings";
import type { WorkbookSnapshot } from "../snapshot";

/** First and last day of the campaign, as far as the sheet "Thông tin chiến dịch" says them. */
export interface CampaignDays {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The campaign's own dates, else those of its only window. */
export function campaignDays(workbook: WorkbookSnapshot): CampaignDays {
  const { from, to, windows } = readSettings(workbook);
  const [window, ...others] = windows;
  const only = others.length === 0 ? window : undefined;
  return { from: from ?? only?.from, to: to ?? only?.to };
}
