import { awardColumnField } from "../awards/awardColumnField";
import { findAwardColumn, isCaseTable } from "../awards/awardColumns";
import { caseFields } from "../awards/caseFields";
import { collectiveInput, type CollectiveValues } from "../awards/collectiveInput";
import { rankedPlan } from "../awards/rankedPlan";
import { structureField } from "../awards/structureField";
import { tieWords } from "../awards/tieRules";
import { unitTableField } from "../awards/unitTableField";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import type { Outcome } from "../plan/outcome";
import type { Table } from "../table/table";

const fits = (table: Table): boolean =>
  isCaseTable(table) ||
  (findAwardColumn(table, "cases") !== undefined &&
    findAwardColumn(table, "officials") !== undefined);

/** Ranks units by cases per official and gives out prizes as far as the rules decide (domain A6). */
export const rankCollectives = defineAction({
  id: "rankCollectives",
  fields: {
    bang: tableField({ fits }),
    coCau: structureField("Tập thể"),
    cotSoTruongHop: awardColumnField("cases"),
    cotSoCanBo: awardColumnField("officials"),
    cotThuoc: awardColumnField("parent"),
    cotChiTieu: awardColumnField("target"),
    bangDonVi: unitTableField(),
    xuLyBangDiem: choiceField(tieWords, "chờ quyết định"),
    canCu: textField(),
    ...caseFields,
  },
  plan(workbook, values: CollectiveValues): Outcome {
    const input = collectiveInput(workbook, values);
    return "kind" in input ? input : rankedPlan(workbook, input);
  },
});
