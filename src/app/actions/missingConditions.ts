import { awardColumnField } from "../awards/awardColumnField";
import { findAwardColumn, isCaseTable } from "../awards/awardColumns";
import { caseFields, type CaseValues } from "../awards/caseFields";
import { collectiveInput } from "../awards/collectiveInput";
import { individualInput } from "../awards/individualInput";
import { missingPlan } from "../awards/missingPlan";
import { readStructure, type Subject } from "../awards/readStructure";
import { unitTableField } from "../awards/unitTableField";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { tableField } from "../fields/tableField";
import type { Outcome } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { problemOf } from "../plan/problemOf";

const subjectWords = ["tập thể", "cá nhân"] as const;

interface MissingValues extends CaseValues {
  readonly bang: Table;
  readonly doiTuong: (typeof subjectWords)[number];
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly cotSoCanBo: TableColumn | undefined;
  readonly bangDonVi: Table | undefined;
}

const fits = (table: Table): boolean =>
  isCaseTable(table) || findAwardColumn(table, "cases") !== undefined;

/** What everybody who has no prize yet lacks: to be eligible, and to rise by one rank (domain A6). */
export const missingConditions = defineAction({
  id: "missingConditions",
  fields: {
    bang: tableField({ fits }),
    doiTuong: choiceField(subjectWords, ({ table }) =>
      table && !isCaseTable(table) && !findAwardColumn(table, "officials") ? "cá nhân" : "tập thể",
    ),
    cotSoTruongHop: awardColumnField("cases"),
    cotSoCanBo: awardColumnField("officials"),
    bangDonVi: unitTableField(),
    ...caseFields,
  },
  plan(workbook, values: MissingValues): Outcome {
    const subject: Subject = values.doiTuong === "tập thể" ? "Tập thể" : "Cá nhân";
    const input = inputOf(workbook, values, subject);
    return "kind" in input ? input : missingPlan(workbook, input);
  },
});

const inputOf = (workbook: WorkbookSnapshot, values: MissingValues, subject: Subject) => {
  const { structure: coCau, messages } = readStructure(workbook, subject, "");
  if (coCau === undefined) return problemOf("bad-structure", messages);
  const column = (kind: "parent" | "target" | "person" | "unit") =>
    findAwardColumn(values.bang, kind);
  const common = { ...values, coCau, xuLyBangDiem: "chờ quyết định", canCu: "" } as const;
  if (subject === "Tập thể") {
    const [cotThuoc, cotChiTieu] = [column("parent"), column("target")];
    return collectiveInput(workbook, { ...common, cotThuoc, cotChiTieu });
  }
  return individualInput(workbook, {
    ...common,
    cotHoTen: column("person"),
    cotDonVi: column("unit"),
    phamVi: "theo cơ cấu",
    cachTrung: "chỉ bỏ trường hợp trùng",
  });
};
