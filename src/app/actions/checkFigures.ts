import { allChecks } from "../checks/allChecks";
import type { Observation } from "../checks/check";
import { checkContext, type StatedPace } from "../checks/checkContext";
import { CHECK_SHEET } from "../checks/checkSheet";
import { findingsSheet } from "../checks/findingsSheet";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import { wholeField } from "../fields/wholeField";
import type { Finding } from "../finding";
import { checkTexts } from "../messages/checks";
import type { Day } from "../../domain/day";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { readSettings } from "../settings/settings";
import type { SheetSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import { problemOf } from "../plan/problemOf";
import { restsOnSettings } from "../plan/restsOn";

const scopes = ["mọi trang", "trang đang mở"] as const;

interface CheckValues {
  readonly phamVi: (typeof scopes)[number];
  readonly mucMoiNgay: number | undefined;
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
}

/** More findings than this nobody reads; they come by severity, so the worst are there. */
const MOST_FINDINGS = 2000;

/** Looks for what is wrong with the office's numbers (domain A8), and changes none of them. */
export const checkFigures = defineAction({
  id: "checkFigures",
  fields: {
    phamVi: choiceField(scopes, "mọi trang"),
    mucMoiNgay: optionalField(wholeField(() => ({ kind: "value", value: undefined }))),
    tuNgay: optionalField(
      dayField(({ workbook }) => {
        const { asOf, from } = readSettings(workbook);
        return asOf ?? from;
      }),
    ),
    denNgay: optionalField(dayField(({ workbook }) => readSettings(workbook).to)),
  },
  plan(workbook, values: CheckValues): Outcome {
    const { phamVi } = values;
    const names = phamVi === "mọi trang" ? workbook.sheetNames : [workbook.active.sheetName];
    const context = checkContext(workbook, names, paceOf(values));
    const { sheets, tables } = context;
    if (sheets.length === 0) return problemOf("no-sheets", [checkTexts.nothingRead]);
    const all = inOrder(
      allChecks.flatMap((check) => check.run(context)),
      workbook.sheetNames,
    );
    const findings = all.slice(0, MOST_FINDINGS);
    const about = [
      checkTexts.scope(sheets.length, tables.length),
      all.length === 0 ? checkTexts.nothing : checkTexts.counts(...countsOf(all)),
      ...(all.length > findings.length ? [checkTexts.more(all.length - findings.length)] : []),
    ];
    const idOf = (name: string): number | undefined => workbook.sheet(name)?.id;
    return {
      kind: "plan",
      action: "checkFigures",
      restsOn: [...sheets.map(wholeSheet), ...restsOnSettings(workbook)],
      writes: [findingsSheet(findings, about, sheets, idOf)],
      summary: [
        ...about,
        checkTexts.unchanged,
        ...(workbook.sheetNames.includes(CHECK_SHEET) ? [checkTexts.replaces] : []),
      ],
      tables: all.length === 0 ? [] : [countTable(all)],
      findings: findings.map(({ severity, sheet, cell, code, text }) => {
        return { severity, sheet, cell, code, text };
      }),
      isReport: true,
    };
  },
});

const paceOf = ({ mucMoiNgay, tuNgay, denNgay }: CheckValues): StatedPace => ({
  perDay: mucMoiNgay,
  from: tuNgay,
  to: denNgay,
});

const SEVERITIES: readonly Finding["severity"][] = ["lỗi", "cần xác nhận", "lưu ý"];

const countsOf = (findings: readonly Finding[]): readonly [number, number, number] => {
  const count = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return [count("lỗi"), count("cần xác nhận"), count("lưu ý")];
};

/** By severity, then sheet by sheet; the same thing is said once. */
const inOrder = (
  findings: readonly Observation[],
  sheetNames: readonly string[],
): readonly Observation[] => {
  const key = ({ sheet, cell, code, text }: Observation): string =>
    [sheet, cell, code, text].join("\n");
  const once = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  const rank = ({ severity, sheet }: Observation): number =>
    SEVERITIES.indexOf(severity) * (sheetNames.length + 1) + sheetNames.indexOf(sheet);
  return once.sort((a, b) => rank(a) - rank(b));
};

const wholeSheet = (sheet: SheetSnapshot) =>
  fingerprint(sheet, "inputs", {
    row: 0,
    column: 0,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  });

const countTable = (findings: readonly Observation[]): PreviewTable => {
  const byCode = new Map<string, Observation[]>();
  for (const finding of findings) {
    const same = byCode.get(finding.code);
    if (same === undefined) byCode.set(finding.code, [finding]);
    else same.push(finding);
  }
  return {
    title: checkTexts.preview,
    columns: checkTexts.previewColumns,
    rows: [...byCode].map(([code, same]) => [
      same[0]?.severity ?? "",
      code,
      formatNumber(same.length),
      [...new Set(same.map(({ sheet }) => sheet))].slice(0, 5).join(", "),
    ]),
    figures: [2],
  };
};
