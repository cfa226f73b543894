import { problemOf } from "../plan/problemOf";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import type { Finding } from "../finding";
import { caseTexts } from "../messages/awardCases";
import { awardTexts } from "../messages/awards";
import type { Outcome } from "../plan/outcome";
import type { Fingerprint } from "../plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { columnName } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { findAwardColumn } from "./awardColumns";
import { caseConditions } from "./caseConditions";
import type { CaseValues } from "./caseFields";
import { phasesOf, type CaseWindow } from "./caseWindow";
import type { KnownUnits } from "./knownUnits";
import { entrySheet } from "./personalData";
import { readCases, type CaseColumns, type CaseReading } from "./readCases";

/** A list of cases, counted. */
export interface CaseSource {
  readonly reading: CaseReading;
  readonly window: CaseWindow;
  readonly rules: readonly string[];
  readonly conditions: readonly string[];
  readonly restsOn: readonly Fingerprint[];
  readonly findings: readonly Finding[];
}

const isOutcome = (found: object): found is Outcome => "kind" in found;

/** Reads and counts a list, or says what has to be asked or mended first. */
export function caseSource(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: Table,
  values: CaseValues,
  known: KnownUnits | undefined,
): CaseSource | Outcome {
  const consent = askConsent(workbook, table, values);
  if (consent !== undefined) return consent;
  const columns = columnsOf(table);
  if (isOutcome(columns)) return columns;
  const window = windowOf(workbook, values);
  if (isOutcome(window)) return window;
  const reading = readCases(sheet, table, columns, window, values.soKhongDau, known);
  const wrong = wrongIn(reading);
  if (wrong !== undefined) return wrong;
  const used = [columns.date, columns.citizen, columns.person, columns.unit, columns.verified];
  const indices = used.filter((column) => column !== undefined);
  return {
    reading,
    window,
    rules: rulesOf(window, reading),
    conditions: caseConditions(sheet, table, columns),
    restsOn: [...restsOnTable(sheet, table, indices, []), ...restsOnSettings(workbook)],
    findings: reading.findings,
  };
}

const wrongIn = ({ messages, question: text }: CaseReading): Outcome | undefined => {
  if (messages.length > 0) return problemOf("bad-cases", messages);
  if (text === undefined) return undefined;
  const options = ["thêm số 0", "giữ nguyên"];
  const question = { field: "soKhongDau", text, options, guess: "thêm số 0" };
  return { kind: "questions", questions: [question] };
};

const askConsent = (
  workbook: WorkbookSnapshot,
  table: Table,
  { xacNhan }: CaseValues,
): Outcome | undefined => {
  const shared = xacNhan === "đồng ý" ? undefined : entrySheet(workbook, table);
  if (shared === undefined) return undefined;
  const text = caseTexts.personal(shared === "many" ? "" : shared.name);
  const question = { field: "xacNhan", text, options: ["đồng ý"], guess: null };
  return { kind: "questions", questions: [question] };
};

const columnsOf = (table: Table): CaseColumns | Outcome => {
  const index = (kind: Parameters<typeof findAwardColumn>[1]) =>
    findAwardColumn(table, kind)?.index;
  const [date, citizen, person] = [index("date"), index("citizen"), index("person")];
  const unit = index("unit") ?? table.columns.find(({ role }) => role === "unit")?.index;
  if (date !== undefined && citizen !== undefined && person !== undefined && unit !== undefined) {
    return { date, citizen, person, unit, verified: index("verified") };
  }
  const options = table.columns.map(({ index: at, header }) => `${columnName(at)} – ${header}`);
  return problemOf("no-columns", [`${awardTexts.needsColumn("Đơn vị")} (${options.join("; ")})`]);
};

const windowOf = (workbook: WorkbookSnapshot, values: CaseValues): CaseWindow | Outcome => {
  const { tuNgay: from, denNgay: to, ngayBanHanh: issued, ngoaiGiaiDoan: gaps } = values;
  const missing = (["tuNgay", "denNgay"] as const).filter((name) => values[name] === undefined);
  if (from === undefined || to === undefined) {
    const questions = missing.map((field) => ({
      field,
      text: caseTexts.noWindow,
      options: [],
      guess: null,
    }));
    return { kind: "questions", questions };
  }
  if (to < from) return problemOf("end-before-start", [caseTexts.endBeforeStart]);
  return { from, to, issued, gaps, phases: phasesOf(workbook) };
};

const rulesOf = (window: CaseWindow, { rows, citizens, count }: CaseReading): readonly string[] => {
  const { from, to, issued, gaps, phases } = window;
  const spans = phases.map((phase) => {
    const end = phase.to === Infinity ? "…" : formatDay(phase.to as typeof to);
    return `${formatDay(phase.from as typeof from)} – ${end}`;
  });
  return [
    caseTexts.ruleWindow(formatDay(from), formatDay(to)),
    ...(issued === undefined ? [] : [caseTexts.ruleIssued(formatDay(issued))]),
    ...(spans.length === 0 ? [] : [caseTexts.rulePhases(spans.join("; "), gaps)]),
    caseTexts.ruleOnce,
    caseTexts.ruleCounted(rows, citizens, count.disputes.length),
  ];
};
