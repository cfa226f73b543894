import { awardTexts } from "../messages/awards";
import type { Outcome, Question } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { tableName } from "../table/tableName";
import { isCaseTable } from "./awardColumns";
import type { AwardEntry } from "./awardRound";
import type { CaseValues } from "./caseFields";
import { columnQuestion } from "./columnQuestion";
import { groupedByUnit } from "./groupedByUnit";
import { peopleCaseSource } from "./peopleCaseSource";
import { peopleSource } from "./peopleSource";
import type { RankedInput } from "./rankedInput";
import { tieOf, type TieValues } from "./tieFields";

/** Whether everybody competes, or the officials of each unit among themselves. */
export const scopeWords = ["theo cơ cấu", "toàn bảng", "trong từng đơn vị"] as const;
/** What a disputed citizen costs an official: that case, or everything. */
export const disputeWords = [
  "chỉ bỏ trường hợp trùng",
  "bỏ cả kết quả của người bị trùng",
] as const;

/** What a ranking of officials is made from. */
export interface IndividualValues extends CaseValues, TieValues {
  readonly bang: Table;
  readonly cotHoTen: TableColumn | undefined;
  readonly cotDonVi: TableColumn | undefined;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly phamVi: (typeof scopeWords)[number];
  readonly cachTrung: (typeof disputeWords)[number];
}

/** Officials with their cases, from a table of officials or a list of cases; or what has to be asked or mended. */
export function individualInput(
  workbook: WorkbookSnapshot,
  values: IndividualValues,
): RankedInput | Outcome {
  const { bang, coCau: structure } = values;
  const isList = isCaseTable(bang);
  const tie = tieOf(values);
  const questions = isList ? [] : asked(values);
  if ("kind" in tie) return { ...tie, questions: [...questions, ...tie.questions] };
  if (questions.length > 0) return { kind: "questions", questions };
  const source = isList ? peopleCaseSource(workbook, values) : peopleSource(workbook, values);
  if ("kind" in source) return source;
  const { entries, rules, ...rest } = source;
  const isWithin = withinUnits(values);
  return {
    ...rest,
    subject: "Cá nhân",
    groups: isWithin ? groupsOf(entries) : [{ scope: "", entries }],
    structure,
    tie,
    about: awardTexts.aboutPeople(tableName(bang), entries.length),
    rules: [
      awardTexts.rulePerson,
      awardTexts.ruleScope(isWithin ? "trong từng đơn vị" : "toàn bảng"),
      ...rules,
    ],
  };
}

const withinUnits = ({ phamVi, coCau }: IndividualValues): boolean =>
  phamVi === "theo cơ cấu" ? coCau.withinUnits : phamVi !== "toàn bảng";

const groupsOf = (people: readonly AwardEntry[]): RankedInput["groups"] =>
  groupedByUnit(people).map((entries) => ({ scope: entries[0]?.unit ?? "", entries }));

const asked = (values: IndividualValues): readonly Question[] => {
  const { bang, cotHoTen, cotDonVi, cotSoTruongHop } = values;
  const needed = [
    ["cotHoTen", "Cột họ tên", cotHoTen],
    ["cotDonVi", "Cột đơn vị", cotDonVi],
    ["cotSoTruongHop", "Cột số trường hợp", cotSoTruongHop],
  ] as const;
  return needed.flatMap(([field, label, column]) =>
    column ? [] : [columnQuestion(bang, field, awardTexts.needsColumn(label))],
  );
};
