import { awardColumnField } from "../awards/awardColumnField";
import { findAwardColumn, isCaseTable } from "../awards/awardColumns";
import { caseFields } from "../awards/caseFields";
import {
  disputeWords,
  individualInput,
  scopeWords,
  type IndividualValues,
} from "../awards/individualInput";
import { rankedPlan } from "../awards/rankedPlan";
import { readsList } from "../awards/readsList";
import { structureField } from "../awards/structureField";
import { tieFields } from "../awards/tieFields";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { onlyWhen } from "../fields/onlyWhen";
import { tableField } from "../fields/tableField";
import type { Outcome } from "../plan/outcome";
import type { Table } from "../table/table";

const fits = (table: Table): boolean =>
  isCaseTable(table) ||
  (findAwardColumn(table, "person") !== undefined && findAwardColumn(table, "cases") !== undefined);

/** Ranks officials by their cases, overall or within each unit (domain A6). */
export const rankIndividuals = defineAction({
  id: "rankIndividuals",
  fields: {
    bang: tableField({ fits }),
    coCau: structureField("Cá nhân"),
    cotHoTen: awardColumnField("person"),
    cotDonVi: awardColumnField("unit"),
    cotSoTruongHop: awardColumnField("cases"),
    phamVi: choiceField(scopeWords, "theo cơ cấu"),
    cachTrung: onlyWhen(readsList, choiceField(disputeWords, "chỉ bỏ trường hợp trùng")),
    ...tieFields,
    ...caseFields,
  },
  plan(workbook, values: IndividualValues): Outcome {
    const input = individualInput(workbook, values);
    return "kind" in input ? input : rankedPlan(workbook, "rankIndividuals", input);
  },
});
