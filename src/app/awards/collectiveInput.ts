import { awardTexts } from "../messages/awards";
import { caseTexts } from "../messages/awardCases";
import type { Outcome, Question } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { tableName } from "../table/tableName";
import { isCaseTable } from "./awardColumns";
import type { CaseValues } from "./caseFields";
import { columnQuestion } from "./columnQuestion";
import type { RankedInput } from "./rankedInput";
import { tieOf, type TieValues } from "./tieFields";
import { unitCaseSource } from "./unitCaseSource";
import { unitSource } from "./unitSource";

/** What a ranking of units is made from. */
export interface CollectiveValues extends CaseValues, TieValues {
  readonly bang: Table;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly cotSoCanBo: TableColumn | undefined;
  readonly cotThuoc: TableColumn | undefined;
  readonly cotChiTieu: TableColumn | undefined;
  readonly bangDonVi: Table | undefined;
}

/** Units with what they are ranked by, from a table of units or a list of cases; or what has to be asked or mended. */
export function collectiveInput(
  workbook: WorkbookSnapshot,
  values: CollectiveValues,
): RankedInput | Outcome {
  const { bang, coCau: structure } = values;
  const isList = isCaseTable(bang);
  const tie = tieOf(values);
  const questions = isList ? askedOfList(values) : askedOfUnits(values);
  if ("kind" in tie) return { ...tie, questions: [...questions, ...tie.questions] };
  if (questions.length > 0) return { kind: "questions", questions };
  const source = isList ? unitCaseSource(workbook, values) : unitSource(workbook, values);
  if ("kind" in source) return source;
  const { entries, rules, ...rest } = source;
  return {
    ...rest,
    subject: "Tập thể",
    groups: [{ scope: "", entries }],
    structure,
    tie,
    about: awardTexts.about(tableName(bang), entries.length),
    rules: [structure.isRate ? awardTexts.ruleRate : awardTexts.ruleScore, ...rules],
  };
}

/** What only becomes a question once the table and the structure are known. */
const askedOfUnits = (values: CollectiveValues): readonly Question[] => {
  const { bang, coCau, cotSoTruongHop, cotSoCanBo, cotChiTieu } = values;
  const needs = awardTexts.needsColumn;
  const isAsked: readonly (readonly [string, string, boolean])[] = [
    ["cotSoTruongHop", needs("Cột số trường hợp"), cotSoTruongHop === undefined],
    ["cotSoCanBo", needs("Cột số cán bộ"), !coCau.isRate && cotSoCanBo === undefined],
    ["cotChiTieu", awardTexts.needsTarget, coCau.isRate && cotChiTieu === undefined],
  ];
  return isAsked.flatMap(([field, text, isOpen]) =>
    isOpen ? [columnQuestion(bang, field, text)] : [],
  );
};

const askedOfList = ({ bangDonVi }: CollectiveValues): readonly Question[] =>
  bangDonVi ? [] : [{ field: "bangDonVi", text: caseTexts.noUnitTable, options: [], guess: null }];
