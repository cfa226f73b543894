import { awardColumnField } from "../awards/awardColumnField";
import { findAwardColumn, isCaseTable } from "../awards/awardColumns";
import { caseFields } from "../awards/caseFields";
import { collectiveInput, type CollectiveValues } from "../awards/collectiveInput";
import { rankedPlan } from "../awards/rankedPlan";
import { ofRate, structureField } from "../awards/structureField";
import { tieFields } from "../awards/tieFields";
import { unitTableField } from "../awards/unitTableField";
import { defineAction } from "../defineAction";
import { onlyWhen } from "../fields/onlyWhen";
import { tableField } from "../fields/tableField";
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
    cotSoCanBo: onlyWhen((context) => !ofRate(context), awardColumnField("officials")),
    cotChiTieu: onlyWhen(ofRate, awardColumnField("target")),
    cotThuoc: awardColumnField("parent"),
    bangDonVi: unitTableField(),
    ...tieFields,
    ...caseFields,
  },
  plan(workbook, values: CollectiveValues): Outcome {
    const input = collectiveInput(workbook, values);
    return "kind" in input ? input : rankedPlan(workbook, "rankCollectives", input);
  },
});
