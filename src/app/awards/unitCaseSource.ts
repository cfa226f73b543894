import type { CaseTally } from "../../domain/awards/caseTally";
import type { Day } from "../../domain/day";
import { awardTexts } from "../messages/awards";
import { fieldTexts } from "../messages/fields";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { findAwardColumn } from "./awardColumns";
import type { AwardEntry } from "./awardRound";
import { rolledRules } from "./awardRules";
import { caseRemarks } from "./caseRemarks";
import { caseSource, type CaseSource } from "./caseSource";
import type { CollectiveValues } from "./collectiveInput";
import { knownUnits } from "./knownUnits";
import type { EntrySource } from "./rankedInput";
import type { Structure } from "./structure";
import { rollUp, type RolledUnit } from "./rollUp";
import { tableInputs } from "./tableInputs";
import { unitEntry } from "./unitEntry";
import { unitRows } from "./unitRows";

/** Units with the cases of a list, and the officials (or targets) of a table of units. */
export function unitCaseSource(
  workbook: WorkbookSnapshot,
  values: CollectiveValues,
): EntrySource | Outcome {
  const { bang: table, bangDonVi, coCau: structure } = values;
  const sheet = workbook.sheet(table.sheet);
  const unitSheet = bangDonVi && workbook.sheet(bangDonVi.sheet);
  if (!sheet || !unitSheet) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const { units, used, messages } = takingPart(unitSheet, bangDonVi, structure);
  if (messages.length > 0) return problemOf("bad-units", messages);
  const source = caseSource(workbook, sheet, table, values, knownUnits(units, bangDonVi));
  if ("kind" in source) return source;
  const empty = structure.isRate ? [] : withoutOfficials(units, source.reading.count.units);
  if (empty.length > 0) return problemOf("no-officials", empty);
  return {
    entries: countedEntries(units, source, structure),
    rules: [...source.rules, ...rolledRules(units, structure, false)],
    inputs: tableInputs(unitSheet, bangDonVi, [bangDonVi.keyColumn, ...used]),
    conditions: source.conditions,
    restsOn: [...source.restsOn, ...restsOnTable(unitSheet, bangDonVi, used, [])],
    findings: source.findings,
  };
}

/** The units that take part, rolled up, and the columns that say so. */
const takingPart = (sheet: SheetSnapshot, table: Table, { isRate }: Structure) => {
  const columns = {
    officials: isRate ? undefined : findAwardColumn(table, "officials"),
    target: isRate ? findAwardColumn(table, "target") : undefined,
    parent: findAwardColumn(table, "parent"),
    type: findAwardColumn(table, "type"),
  };
  const { rows, messages } = unitRows(sheet, table, columns);
  const rolled = rollUp(messages.length > 0 ? [] : rows);
  const lost = isRate && columns.target === undefined ? [awardTexts.needsTarget] : [];
  return {
    units: rolled.units,
    used: Object.values(columns).flatMap((column) => column?.index ?? []),
    messages: [...lost, ...messages, ...rolled.messages],
  };
};

const countedEntries = (
  units: readonly RolledUnit[],
  { reading: { count }, window }: CaseSource,
  structure: Structure,
): readonly AwardEntry[] => {
  const names = units.map(({ name }) => name);
  const remarks = caseRemarks(count, "units", names, window);
  return units.map((unit, index) => {
    const { counted = 0, lastDay = 0 } = count.units[index] ?? {};
    const reachedOn = lastDay > 0 ? (lastDay as Day) : undefined;
    const entry = unitEntry({ ...unit, cases: counted }, structure);
    return { ...entry, reachedOn, remarks: remarks[index] ?? [] };
  });
};

const withoutOfficials = (
  units: readonly RolledUnit[],
  tallies: readonly CaseTally[],
): readonly string[] =>
  units.flatMap(({ name, officials, parts }, index) => {
    const { counted = 0 } = tallies[index] ?? {};
    const nameCell = parts[0]?.nameCell ?? "";
    return officials === 0 && counted > 0 ? [awardTexts.noOfficials(nameCell, name, counted)] : [];
  });
