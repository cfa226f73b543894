import { COLLECTIVE_SHEET, INDIVIDUAL_SHEET } from "../awards/awardSheets";
import { defineAction } from "../defineAction";
import { documentFields, factsOf, type DocumentValues } from "../documents/documentFields";
import { documentKinds, type DocumentKind } from "../documents/documentKinds";
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
import type { Outcome, Problem } from "../plan/outcome";
import { SCHEDULE_SHEET } from "../schedule/scheduleSheets";
import { documentPresets } from "../settings/documentPresets";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";

const personalWords = ["không xuất", "xuất"] as const;

interface ExportValues extends DocumentValues {
  readonly noiDung: DocumentKind;
  readonly bang: Table | undefined;
  readonly trang: SourceSheet | undefined;
  readonly tieuDe: readonly string[];
  readonly loaiVanBan: string;
  readonly duLieuCaNhan: (typeof personalWords)[number] | undefined;
}

/** What the person is looking at. */
const kindInSight = ({ workbook }: FieldContext): DocumentKind => {
  const { sheetName } = workbook.active;
  if (sheetName === SCHEDULE_SHEET) return "lịch thu nhận";
  const isAwards = [COLLECTIVE_SHEET, INDIVIDUAL_SHEET].includes(sheetName);
  return isAwards ? "danh sách khen thưởng" : "phụ lục chỉ tiêu";
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
  earlier["noiDung"] === "danh sách khen thưởng" ? "" : documentPresets(workbook).planNumber;

/** A .docx in the form of an official document; nothing is written to the sheet. */
export const exportWord = defineAction({
  id: "exportWord",
  fields: {
    noiDung: choiceField(documentKinds, kindInSight),
    bang: onlyWith("noiDung", ["phụ lục chỉ tiêu"], tableField({ fits: () => true })),
    trang: onlyWith("noiDung", ["lịch thu nhận", "danh sách khen thưởng"], sourceSheetField()),
    tieuDe: { ...linesField(titleInSight), optional: false },
    loaiVanBan: { ...textField(typeInSight), optional: false },
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

const draftOf = (workbook: WorkbookSnapshot, values: ExportValues): Draft | Problem => {
  const { bang: table, trang: source, loaiVanBan: type } = values;
  const title = values.tieuDe.join("\n");
  if (source?.kind === "schedule") return scheduleDraft(source.schedule, { title, type });
  if (source?.kind === "awards") return awardDraft(source.sheet, { title, type });
  const sheet = table && workbook.sheet(table.sheet);
  if (table === undefined || sheet === undefined) throw new Error("a table without its sheet");
  const withPersonal = values.duLieuCaNhan === "xuất";
  return tableDraft(workbook, sheet, table, { title, type, withPersonal });
};
