import { fieldTexts } from "../messages/fields";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import type { WorkbookSnapshot } from "../snapshot";
import { findAwardColumn } from "./awardColumns";
import { rolledRules } from "./awardRules";
import type { CollectiveValues } from "./collectiveInput";
import type { EntrySource } from "./rankedInput";
import { rollUp } from "./rollUp";
import { tableInputs } from "./tableInputs";
import { unitEntry } from "./unitEntry";
import { unitRows } from "./unitRows";

/** Units from a table that has their figures, departments rolled up into their communes. */
export function unitSource(
  workbook: WorkbookSnapshot,
  values: CollectiveValues,
): EntrySource | Outcome {
  const { bang: table, coCau: structure, cotSoTruongHop, cotSoCanBo, cotThuoc } = values;
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const columns = {
    cases: cotSoTruongHop,
    officials: structure.isRate ? undefined : cotSoCanBo,
    target: structure.isRate ? values.cotChiTieu : undefined,
    parent: cotThuoc,
    type: findAwardColumn(table, "type"),
  };
  const { rows, messages } = unitRows(sheet, table, columns);
  if (messages.length > 0) return problemOf("bad-figures", messages);
  const { units, messages: lost } = rollUp(rows);
  if (lost.length > 0) return problemOf("bad-units", lost);
  const used = Object.values(columns).flatMap((column) => column?.index ?? []);
  return {
    entries: units.map((unit) => unitEntry(unit, structure)),
    rules: rolledRules(units, structure, true),
    inputs: tableInputs(sheet, table, [table.keyColumn, ...used]),
    conditions: [],
    restsOn: restsOnTable(sheet, table, used, []),
    findings: [],
  };
}
