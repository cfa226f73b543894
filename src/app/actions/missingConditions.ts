import { awardColumnField } from "../awards/awardColumnField";
import { findAwardColumn, isCaseTable } from "../awards/awardColumns";
import { caseFields, type CaseValues } from "../awards/caseFields";
import { collectiveInput } from "../awards/collectiveInput";
import { disputeWords, individualInput } from "../awards/individualInput";
import { missingPlan } from "../awards/missingPlan";
import type { RankedInput } from "../awards/rankedInput";
import { readsList } from "../awards/readsList";
import { readStructure } from "../awards/readStructure";
import type { Subject } from "../awards/structure";
import { unitTableField } from "../awards/unitTableField";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { onlyWhen } from "../fields/onlyWhen";
import { tableField } from "../fields/tableField";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";

const subjectWords = ["tập thể", "cá nhân", "tập thể và cá nhân"] as const;
type SubjectWord = (typeof subjectWords)[number];

interface MissingValues extends CaseValues {
  readonly bang: Table;
  readonly doiTuong: SubjectWord;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly cotSoCanBo: TableColumn | undefined;
  readonly bangDonVi: Table | undefined;
  readonly cachTrung: (typeof disputeWords)[number];
}

const fits = (table: Table): boolean =>
  isCaseTable(table) || findAwardColumn(table, "cases") !== undefined;

/** A list of cases tells of both. */
const presetSubject = ({ table }: { readonly table: Table | undefined }): SubjectWord => {
  if (table === undefined) return "tập thể";
  if (isCaseTable(table)) return "tập thể và cá nhân";
  return findAwardColumn(table, "officials") === undefined ? "cá nhân" : "tập thể";
};

/** What everybody who has no prize yet lacks: to be eligible, to rise by one rank, to have a prize for sure (domain A6). */
export const missingConditions = defineAction({
  id: "missingConditions",
  fields: {
    bang: tableField({ fits }),
    doiTuong: choiceField(subjectWords, presetSubject),
    cotSoTruongHop: awardColumnField("cases"),
    cotSoCanBo: awardColumnField("officials"),
    bangDonVi: unitTableField(),
    cachTrung: onlyWhen(readsList, choiceField(disputeWords, "chỉ bỏ trường hợp trùng")),
    ...caseFields,
  },
  plan(workbook, values: MissingValues): Outcome {
    const subjects = subjectsOf(values.doiTuong);
    const inputs = subjects.map((subject) => inputOf(workbook, values, subject));
    const ready = inputs.flatMap((input) => ("kind" in input ? [] : [input]));
    return inputs.find((input) => "kind" in input) ?? missingPlan(workbook, ready);
  },
});

const subjectsOf = (word: SubjectWord): readonly Subject[] => {
  if (word === "tập thể và cá nhân") return ["Tập thể", "Cá nhân"];
  return [word === "tập thể" ? "Tập thể" : "Cá nhân"];
};

const inputOf = (
  workbook: WorkbookSnapshot,
  values: MissingValues,
  subject: Subject,
): RankedInput | Outcome => {
  const { structure: coCau, messages } = readStructure(workbook, subject, "");
  if (coCau === undefined) return problemOf("bad-structure", messages);
  const column = (kind: "parent" | "target" | "person" | "unit") =>
    findAwardColumn(values.bang, kind);
  const common = { ...values, coCau, xuLyBangDiem: "theo cơ cấu", canCu: "" } as const;
  if (subject === "Tập thể") {
    const [cotThuoc, cotChiTieu] = [column("parent"), column("target")];
    return collectiveInput(workbook, { ...common, cotThuoc, cotChiTieu });
  }
  const [cotHoTen, cotDonVi] = [column("person"), column("unit")];
  return individualInput(workbook, { ...common, cotHoTen, cotDonVi, phamVi: "theo cơ cấu" });
};
