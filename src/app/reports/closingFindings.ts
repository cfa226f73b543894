import { checkContext } from "../checks/checkContext";
import { overBase } from "../checks/overBase";
import type { Finding } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import type { WorkbookSnapshot } from "../snapshot";
import { parseAddress } from "../text/a1";
import type { CloseValues } from "./closeValues";
import type { ClosedDay } from "./closedDay";
import { closingChecks } from "./closingChecks";
import type { ClosingInputs } from "./closingInputs";
import { closingRemarks } from "./closingRemarks";
import { timeZoneFindings } from "./timeZoneFinding";
import type { UnitFigures } from "./unitFigures";

/** What a person should know before days are closed; of days that stay as they are, nothing. */
export function closingFindings(
  workbook: WorkbookSnapshot,
  { bang, cheDo: rule }: CloseValues,
  { sheet, archive, campaign, holidays, indicators: { indicators } }: ClosingInputs,
  days: readonly ClosedDay[],
  figures: UnitFigures,
): readonly Finding[] {
  const changed = days.filter(({ isChanged, old }) => isChanged || old === undefined);
  const closing = { sheet: sheet.name, rule, holidays, indicators };
  const beside = { sheet: sheet.name, indicators, figures };
  const isOpen = campaign.from === undefined || campaign.to === undefined;
  const findings = [
    ...timeZoneFindings(workbook, sheet.name),
    ...(isOpen ? [noCampaign] : []),
    ...(archive?.findings ?? []),
    ...days.flatMap((closed) => closingRemarks(workbook, closed, closing)),
    ...changed.flatMap((closed) => closingChecks(closed, beside)),
    ...(changed.length > 0 ? overBases(workbook, bang.sheet, days) : []),
  ];
  return onceEach(findings);
}

/** What two rules find at one cell is said once. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] => {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, sheet, cell, text } = finding;
    const id = [code, sheet, cell, cell === "" ? text : ""].join("|");
    if (!once.has(id)) once.set(id, finding);
  }
  return [...once.values()];
};

const noCampaign: Finding = {
  severity: "lưu ý",
  sheet: SETTINGS_SHEET,
  cell: "",
  code: "no-campaign-dates",
  text: closingTexts.noCampaign,
};

/** Figures above what they are part of, as the check of the whole workbook finds them, in the columns that are closed. */
const overBases = (
  workbook: WorkbookSnapshot,
  name: string,
  days: readonly ClosedDay[],
): readonly Finding[] => {
  const pace = { perDay: undefined, from: undefined, to: undefined };
  const columns = new Set(days.flatMap(({ entry }) => entry.columns));
  return overBase
    .run(checkContext(workbook, [name], pace))
    .filter(({ cell }) => columns.has(parseAddress(cell)?.area.column))
    .map(({ severity, sheet, cell, code, text }) => ({ severity, sheet, cell, code, text }));
};
