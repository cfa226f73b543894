import { COLLECTIVE_SHEET, INDIVIDUAL_SHEET } from "../awards/awardSheets";
import { defineAction } from "../defineAction";
import { documentFields, factsOf, type DocumentValues } from "../documents/documentFields";
import { documentKinds, type DocumentKind } from "../documents/documentKinds";
import { dailyDraft } from "../documents/dailyDraft";
import { documentPlan } from "../documents/documentPlan";
import type { Draft } from "../documents/draft";
import { awardDraft, scheduleDraft } from "../documents/sheetDrafts";
import { sourceSheetField, type SourceSheet } from "../documents/sourceSheetField";
import { tableDraft } from "../documents/tableDraft";
import { choiceField } from "../fields/choiceField";
import type { FieldContext } from "../fields/field";
import { linesField } from "../fields/linesField";
import { onlyWith } from "../fields/onlyWith";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import { awardDocumentTexts } from "../messages/awardDocument";
import { exportTexts } from "../messages/exportWord";
import { dailyReportTexts } from "../messages/dailyReport";
import type { Outcome, Problem, Questions } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { ARCHIVE_SHEET } from "../reports/reportSheets";
import { readForm } from "../respond/readForm";
import { SCHEDULE_SHEET } from "../schedule/scheduleSheets";
import { documentPresets } from "../settings/documentPresets";
import type { WorkbookSnapshot } from "../snapshot";
import type { SummaryValues } from "../summary/summaryPlan";
import type { Table } from "../table/table";
import { updateSummary } from "./updateSummary";

const personalWords = ["không xuất", "xuất"] as const;

interface ExportValues extends DocumentValues {
  readonly noiDung: DocumentKind;
  readonly bang: Table | undefined;
  readonly trang: SourceSheet | undefined;
  readonly tieuDe: readonly string[] | undefined;
  readonly loaiVanBan: string | undefined;
  readonly duLieuCaNhan: (typeof personalWords)[number] | undefined;
}

/** What the person is looking at. */
const kindInSight = ({ workbook }: FieldContext): DocumentKind => {
  const { sheetName } = workbook.active;
  if (sheetName === SCHEDULE_SHEET) return "lịch thu nhận";
  if ([COLLECTIVE_SHEET, INDIVIDUAL_SHEET].includes(sheetName)) return "danh sách khen thưởng";
  return workbook.sheetNames.includes(ARCHIVE_SHEET) ? "báo cáo ngày" : "phụ lục chỉ tiêu";
};

/** An annex is named as its table is; "PHỤ LỤC 2" and what stands in parentheses is no name. */
const titleInSight = ({ earlier }: FieldContext): readonly string[] => {
  const table = earlier["bang"] as Table | undefined;
  const source = earlier["trang"] as SourceSheet | undefined;
  if (source?.kind === "schedule") return [exportTexts.scheduleTitle];
  if (source?.kind === "awards") {
    const { collectiveTitle, individualTitle } = awardDocumentTexts;
    return [source.sheet.name === COLLECTIVE_SHEET ? collectiveTitle : individualTitle];
  }
  const lines = (table?.titles ?? []).map(({ text }) => text);
  return lines.filter((text) => !/^(?:\(|(?:phụ lục|biểu)(?: số)? ?\S{0,4}$)/iu.test(text));
};

const typeInSight = ({ earlier }: FieldContext): string =>
  earlier["noiDung"] === "danh sách khen thưởng"
    ? exportTexts.types.proposal
    : exportTexts.types.plan;

/** An annex of the plan has the plan's number. */
const numberInSight = ({ earlier, workbook }: FieldContext): string =>
  ["phụ lục chỉ tiêu", "lịch thu nhận"].includes(String(earlier["noiDung"]))
    ? documentPresets(workbook).planNumber
    : "";

const ANNEXES = documentKinds.filter((kind) => kind !== "báo cáo ngày");

/** A .docx in the form of an official document; nothing is written to the sheet. */
export const exportWord = defineAction({
  id: "exportWord",
  fields: {
    noiDung: choiceField(documentKinds, kindInSight),
    bang: onlyWith("noiDung", ["phụ lục chỉ tiêu"], tableField({ fits: () => true })),
    trang: onlyWith("noiDung", ["lịch thu nhận", "danh sách khen thưởng"], sourceSheetField()),
    tieuDe: onlyWith("noiDung", ANNEXES, { ...linesField(titleInSight), optional: false }),
    loaiVanBan: onlyWith("noiDung", ANNEXES, { ...textField(typeInSight), optional: false }),
    ...documentFields(numberInSight),
    duLieuCaNhan: onlyWith(
      "noiDung",
      ["phụ lục chỉ tiêu"],
      choiceField(personalWords, "không xuất"),
    ),
  },
  plan(workbook, values: ExportValues): Outcome {
    const draft = draftOf(workbook, values);
    return draft.kind === "draft" ? documentPlan("exportWord", draft, factsOf(values)) : draft;
  },
});

const draftOf = (workbook: WorkbookSnapshot, values: ExportValues): Draft | Problem | Questions => {
  const { noiDung, trang: source, tieuDe = [], loaiVanBan: type = "" } = values;
  if (noiDung === "báo cáo ngày") return daily(workbook, values);
  const wanted = { title: tieuDe.join("\n"), type };
  if (source?.kind === "schedule") return scheduleDraft(source.schedule, wanted);
  if (source?.kind === "awards") return awardDraft(source.sheet, wanted);
  return tableOf(workbook, values, wanted);
};

const tableOf = (
  workbook: WorkbookSnapshot,
  { bang: table, duLieuCaNhan }: ExportValues,
  wanted: { readonly title: string; readonly type: string },
): Draft => {
  const sheet = table && workbook.sheet(table.sheet);
  if (table === undefined || sheet === undefined) throw new Error("a table without its sheet");
  return tableDraft(workbook, sheet, table, { ...wanted, withPersonal: duLieuCaNhan === "xuất" });
};

/** The report says what the leaders' page says: the same answers, its message, its findings. */
const daily = (workbook: WorkbookSnapshot, values: ExportValues): Draft | Problem | Questions => {
  const form = readForm(updateSummary, {}, workbook);
  const wrong = form.problems.map(({ message }) => message);
  const asked = form.questions.map(({ text }) => dailyReportTexts.needsAnswers(text));
  if (wrong.length + asked.length > 0) return problemOf("no-answers", [...wrong, ...asked]);
  // The form was read by the fields of that very action.
  const answers = form.values as unknown as SummaryValues;
  const page = updateSummary.plan(workbook, answers);
  if (page.kind === "plan") return dailyDraft(workbook, answers, page, factsOf(values));
  if (page.kind === "problem") return page;
  const open = page.questions.map(({ text }) => dailyReportTexts.needsAnswers(text));
  return problemOf("no-answers", open);
};
