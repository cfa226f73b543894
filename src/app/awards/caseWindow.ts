import type { Day } from "../../domain/day";
import type { CaseStanding } from "../../domain/awards/caseList";
import { readSettings } from "../settings/settings";
import { textOf } from "../settings/cellAt";
import type { WorkbookSnapshot } from "../snapshot";
import { fold } from "../text/fold";

export const gapWords = ["chờ quyết định", "tính", "không tính"] as const;
export type GapWord = (typeof gapWords)[number];

/** What decides whether a case counts by its day. */
export interface CaseWindow {
  readonly from: Day;
  readonly to: Day;
  /** The day of the plan: what was activated before does not count; undefined where the office sets none. */
  readonly issued: Day | undefined;
  readonly gaps: GapWord;
  readonly phases: readonly { readonly from: number; readonly to: number }[];
}

/** Phases as the office has them; open ends reach on. */
export function phasesOf(workbook: WorkbookSnapshot): CaseWindow["phases"] {
  return readSettings(workbook).windows.flatMap(({ kind, from, to }) =>
    kind === "giai đoạn" && from !== undefined ? [{ from, to: to ?? Infinity }] : [],
  );
}

/** The window to offer: from the first phase to the last one that has an end, else the campaign's. */
export function presetWindow(workbook: WorkbookSnapshot, end: "from" | "to"): Day | undefined {
  const settings = readSettings(workbook);
  const closed = settings.windows.filter(
    ({ kind, to }) => kind === "giai đoạn" && to !== undefined,
  );
  const days = closed.flatMap((window) => window[end] ?? []);
  if (days.length === 0) return settings[end];
  return (end === "from" ? Math.min(...days) : Math.max(...days)) as Day;
}

/** The day of the plan, where the office has written one on the sheet of the campaign. */
export function presetIssued(workbook: WorkbookSnapshot): Day | undefined {
  const { sheet } = readSettings(workbook);
  const row = sheet?.values.find(([label = ""]) => fold(textOf(label)).startsWith("ngay ban hanh"));
  const cell = row?.[1];
  return typeof cell === "object" ? cell.day : undefined;
}

/** Whether a case of this day counts. */
export function standingOf(window: CaseWindow): (day: Day) => CaseStanding {
  const { from, to, issued, gaps, phases } = window;
  const first = Math.max(from, issued ?? from);
  const gap: CaseStanding = gaps === "tính" ? 1 : gaps === "không tính" ? 0 : 2;
  return (day) => {
    if (day < first || day > to) return 0;
    const isInPhase =
      phases.length === 0 || phases.some((phase) => day >= phase.from && day <= phase.to);
    return isInPhase ? 1 : gap;
  };
}
