import type { Day } from "../../domain/day";
import type { Finding, Severity } from "../finding";
import { settingsTexts } from "../messages/settings";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { textOf } from "./cellAt";
import { daysOf } from "./daysOf";
import { findingAt } from "./findingAt";
import type { Holidays } from "./holidays";
import type { CampaignWindow, Settings } from "./settings";
import { SETTINGS_SHEET, WINDOW } from "./settingsLayout";

type Dated = CampaignWindow & { readonly from: Day; readonly to: Day };

/** What is wrong with the windows and phases: order, overlaps, gaps, open ends, codes, numbers of days. */
export function checkSettings(settings: Settings, holidays: Holidays): readonly Finding[] {
  const { windows } = settings;
  const phases = windows.filter(
    (window): window is Dated => window.kind === "giai đoạn" && isInOrder(window),
  );
  phases.sort((a, b) => a.from - b.from);
  return [
    ...settings.findings,
    ...holidays.findings,
    ...windows.flatMap((window, index) => checkRow(window, windows.slice(0, index), holidays)),
    ...overlaps(phases),
    ...gaps(phases, settings),
  ];
}

const isInOrder = ({ from, to }: CampaignWindow): boolean =>
  from !== undefined && to !== undefined && from <= to;

const at = (
  severity: Severity,
  code: string,
  row: number,
  column: number,
  text: (where: string) => string,
): Finding =>
  findingAt(
    severity,
    code,
    [SETTINGS_SHEET, row, column],
    text(sheetCell(SETTINGS_SHEET, row, column)),
  );

const checkRow = (
  window: CampaignWindow,
  above: readonly CampaignWindow[],
  holidays: Holidays,
): readonly Finding[] => {
  const { row, code, from, to } = window;
  const findings: Finding[] = [];
  if (above.some((other) => other.code === code)) {
    findings.push(
      at("lỗi", "same-code", row, WINDOW.code, (where) => settingsTexts.sameCode(where, code)),
    );
  }
  if (from === undefined || to === undefined) {
    const severity = window.kind === "giai đoạn" ? "cần xác nhận" : "lưu ý";
    const text = (where: string): string => settingsTexts.openEnded(where, code);
    return [...findings, at(severity, "open-ended", row, WINDOW.to, text)];
  }
  if (to < from) {
    const text = (where: string): string =>
      settingsTexts.endBeforeStart(where, formatDay(from), formatDay(to));
    return [...findings, at("lỗi", "end-before-start", row, WINDOW.to, text)];
  }
  return [...findings, ...checkDays({ ...window, from, to }, holidays)];
};

/** The office sees the cell; if somebody typed over its formula, everything that uses it is wrong. */
const checkDays = (window: Dated, holidays: Holidays): readonly Finding[] => {
  const { row, days } = window;
  const expected = daysOf(window, holidays);
  if (expected === undefined || days === "" || days === expected) return [];
  const found = typeof days === "number" ? formatNumber(days) : `“${textOf(days)}”`;
  const text = (where: string): string =>
    settingsTexts.wrongDays(where, found, formatNumber(expected));
  return [at("lỗi", "wrong-days", row, WINDOW.days, text)];
};

const overlaps = (phases: readonly Dated[]): readonly Finding[] =>
  phases.flatMap((phase, index) => {
    const before = phases.slice(0, index).find(({ to }) => to >= phase.from);
    if (before === undefined) return [];
    const text = (where: string): string =>
      settingsTexts.overlap(where, before.code, phase.code, formatDay(phase.from));
    return [at("lỗi", "phases-overlap", phase.row, WINDOW.from, text)];
  });

const gaps = (phases: readonly Dated[], settings: Settings): readonly Finding[] => {
  const [first] = phases;
  const last = phases[phases.length - 1];
  if (first === undefined || last === undefined) return [];
  const findings: Finding[] = [];
  const gap = (from: number, to: number, { row }: Dated): void => {
    if (from > to) return;
    const text = (where: string): string =>
      settingsTexts.gap(where, formatDay(from as Day), formatDay(to as Day));
    findings.push(at("cần xác nhận", "days-in-no-phase", row, WINDOW.from, text));
  };
  gap(settings.from ?? first.from, first.from - 1, first);
  let covered: number = first.to;
  for (const phase of phases) {
    gap(covered + 1, phase.from - 1, phase);
    covered = Math.max(covered, phase.to);
  }
  gap(covered + 1, settings.to ?? covered, last);
  return findings;
};
