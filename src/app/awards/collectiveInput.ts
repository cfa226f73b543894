import type { CaseTally } from "../../domain/awards/caseTally";
import type { Day } from "../../domain/day";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import { caseTexts } from "../messages/awardCases";
import { awardTexts } from "../messages/awards";
import { fieldTexts } from "../messages/fields";
import type { Outcome, Question } from "../plan/outcome";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { tableName } from "../table/tableName";
import { columnName } from "../text/a1";
import { askedSource } from "./askedSource";
import { findAwardColumn, isCaseTable } from "./awardColumns";
import type { AwardEntry } from "./awardRound";
import { rolledRules } from "./awardRules";
import type { CaseValues } from "./caseFields";
import { caseRemarks } from "./caseRemarks";
import { caseSource, type CaseSource } from "./caseSource";
import { knownUnits } from "./knownUnits";
import type { RankedInput } from "./rankedPlan";
import type { Structure } from "./readStructure";
import { rollUp, type RolledUnit } from "./rollUp";
import type { TieWord } from "./tieRules";
import { unitInputs } from "./unitInputs";
import { unitRows } from "./unitRows";

/** What a ranking of units is made from. */
export interface CollectiveValues extends CaseValues {
  readonly bang: Table;
  readonly coCau: Structure;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly cotSoCanBo: TableColumn | undefined;
  readonly cotThuoc: TableColumn | undefined;
  readonly cotChiTieu: TableColumn | undefined;
  readonly bangDonVi: Table | undefined;
  readonly xuLyBangDiem: TieWord;
  readonly canCu: string;
}

/** Units with what they are ranked by, from a table of units or a list of cases; or what has to be asked or mended. */
export function collectiveInput(
  workbook: WorkbookSnapshot,
  values: CollectiveValues,
): RankedInput | Outcome {
  const isList = isCaseTable(values.bang);
  const questions = isList ? askedOfList(values) : asked(values);
  if (questions.length > 0) return { kind: "questions", questions };
  return isList ? fromCases(workbook, values) : fromUnits(workbook, values);
}

/** What only becomes a question once the table and the structure are known. */
const asked = (values: CollectiveValues): readonly Question[] => {
  const { bang, coCau, cotSoTruongHop, cotSoCanBo, cotChiTieu } = values;
  const options = bang.columns.map(({ index, header }) => `${columnName(index)} – ${header}`);
  const column = (field: string, text: string) => ({ field, text, options, guess: null });
  const needs = awardTexts.needsColumn;
  return [
    ...(cotSoTruongHop ? [] : [column("cotSoTruongHop", needs("Cột số trường hợp"))]),
    ...(cotSoCanBo ? [] : [column("cotSoCanBo", needs("Cột số cán bộ"))]),
    ...(coCau.isRate && !cotChiTieu ? [column("cotChiTieu", awardTexts.needsTarget)] : []),
    ...askedSource(values),
  ];
};

const askedOfList = (values: CollectiveValues): readonly Question[] => [
  ...(values.bangDonVi
    ? []
    : [{ field: "bangDonVi", text: caseTexts.noUnitTable, options: [], guess: null }]),
  ...askedSource(values),
];

/** Cases of a list, officials of the table of units. */
const fromCases = (workbook: WorkbookSnapshot, values: CollectiveValues): RankedInput | Outcome => {
  const { bang: table, bangDonVi, coCau: structure } = values;
  const sheet = workbook.sheet(table.sheet);
  const unitSheet = bangDonVi && workbook.sheet(bangDonVi.sheet);
  if (!sheet || !unitSheet) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const { units, used, messages } = takingPart(unitSheet, bangDonVi, structure);
  if (messages.length > 0) return problemOf("bad-units", messages);
  const source = caseSource(workbook, sheet, table, values, knownUnits(units, bangDonVi));
  if ("kind" in source) return source;
  const empty = withoutOfficials(units, source.reading.count.units);
  if (empty.length > 0) return problemOf("no-officials", empty);
  return {
    action: "rankCollectives",
    subject: "Tập thể",
    groups: [{ scope: "", entries: countedEntries(units, source, structure) }],
    structure,
    tie: { word: values.xuLyBangDiem, source: values.canCu },
    about: awardTexts.about(tableName(table), units.length),
    rules: [
      structure.isRate ? awardTexts.ruleRate : awardTexts.ruleScore,
      ...source.rules,
      ...rolledRules(units),
    ],
    inputs: unitInputs(unitSheet, bangDonVi, [bangDonVi.keyColumn, ...used]),
    conditions: source.conditions,
    restsOn: [...source.restsOn, ...restsOnTable(unitSheet, bangDonVi, used, [])],
    findings: source.findings,
  };
};

/** The units that take part, rolled up, and the columns that say so. */
const takingPart = (sheet: SheetSnapshot, table: Table, { isRate }: Structure) => {
  const kinds = ["officials", "parent", "type", "target"] as const;
  const [officials, parent, type, goal] = kinds.map((kind) => findAwardColumn(table, kind));
  const target = isRate ? goal : undefined;
  const { rows, messages } = unitRows(sheet, table, { officials, parent, type, target });
  const rolled = rollUp(messages.length > 0 ? [] : rows);
  const lost = isRate && target === undefined ? [awardTexts.needsTarget] : [];
  return {
    units: rolled.units,
    used: [officials, parent, type, target].flatMap((one) => one?.index ?? []),
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
    const entry = entryOf({ ...unit, cases: counted }, structure);
    const reachedOn = lastDay > 0 ? (lastDay as Day) : undefined;
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

const fromUnits = (workbook: WorkbookSnapshot, values: CollectiveValues): RankedInput | Outcome => {
  const { bang: table, coCau: structure, cotSoTruongHop, cotSoCanBo, cotThuoc } = values;
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const type = findAwardColumn(table, "type");
  const target = structure.isRate ? values.cotChiTieu : undefined;
  const columns = { cases: cotSoTruongHop, officials: cotSoCanBo, parent: cotThuoc, type, target };
  const { rows, messages } = unitRows(sheet, table, columns);
  if (messages.length > 0) return problemOf("bad-figures", messages);
  const rolled = rollUp(rows);
  if (rolled.messages.length > 0) return problemOf("bad-units", rolled.messages);
  const used = [cotSoTruongHop, cotSoCanBo, cotThuoc, type, target].flatMap(
    (one) => one?.index ?? [],
  );
  return {
    action: "rankCollectives",
    subject: "Tập thể",
    groups: [{ scope: "", entries: rolled.units.map((unit) => entryOf(unit, structure)) }],
    structure,
    tie: { word: values.xuLyBangDiem, source: values.canCu },
    about: awardTexts.about(tableName(table), rolled.units.length),
    rules: [
      structure.isRate ? awardTexts.ruleRate : awardTexts.ruleScore,
      ...rolledRules(rolled.units),
    ],
    inputs: unitInputs(sheet, table, [table.keyColumn, ...used]),
    conditions: [],
    restsOn: restsOnTable(sheet, table, used, []),
    findings: [],
  };
};

const entryOf = (
  { name, cases, officials, target }: RolledUnit,
  { isRate }: Structure,
): AwardEntry => ({
  name,
  unit: "",
  cases,
  officials: isRate ? target : officials,
  headcount: officials,
  remarks: [],
});
