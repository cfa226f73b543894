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
import { isCaseTable } from "./awardColumns";
import type { AwardEntry } from "./awardRound";
import type { CaseValues } from "./caseFields";
import { caseRemarks } from "./caseRemarks";
import { caseSource, type CaseSource } from "./caseSource";
import { nameKey } from "./nameKey";
import { peopleRows } from "./peopleRows";
import type { RankedInput } from "./rankedPlan";
import type { Structure } from "./readStructure";
import { sortedByName } from "./sortedByName";
import type { TieWord } from "./tieRules";
import { unitInputs } from "./unitInputs";

/** Whether everybody competes, or the officials of each unit among themselves. */
export const scopeWords = ["theo cơ cấu", "toàn bảng", "trong từng đơn vị"] as const;
/** What a disputed citizen costs an official: that case, or everything. */
export const disputeWords = [
  "chỉ bỏ trường hợp trùng",
  "bỏ cả kết quả của người bị trùng",
] as const;

/** What a ranking of officials is made from. */
export interface IndividualValues extends CaseValues {
  readonly bang: Table;
  readonly coCau: Structure;
  readonly cotHoTen: TableColumn | undefined;
  readonly cotDonVi: TableColumn | undefined;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly phamVi: (typeof scopeWords)[number];
  readonly cachTrung: (typeof disputeWords)[number];
  readonly xuLyBangDiem: TieWord;
  readonly canCu: string;
}

/** Officials with their cases, from a table of officials or a list of cases; or what has to be asked or mended. */
export function individualInput(
  workbook: WorkbookSnapshot,
  values: IndividualValues,
): RankedInput | Outcome {
  const { bang: table } = values;
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const isList = isCaseTable(table);
  const questions = [...(isList ? [] : asked(values)), ...askedSource(values)];
  if (questions.length > 0) return { kind: "questions", questions };
  const source = isList ? fromCases(workbook, sheet, values) : fromPeople(sheet, values);
  return "kind" in source ? source : inputOf(values, source);
}

type Source = Pick<RankedInput, "rules" | "inputs" | "conditions" | "restsOn" | "findings"> & {
  readonly people: readonly AwardEntry[];
};

const inputOf = (values: IndividualValues, source: Source): RankedInput => {
  const { bang: table, coCau: structure, phamVi } = values;
  const isWithin = phamVi === "theo cơ cấu" ? structure.withinUnits : phamVi !== "toàn bảng";
  const { people } = source;
  return {
    ...source,
    action: "rankIndividuals",
    subject: "Cá nhân",
    groups: isWithin ? byUnit(people) : [{ scope: "", entries: people }],
    structure,
    tie: { word: values.xuLyBangDiem, source: values.canCu },
    about: awardTexts.aboutPeople(tableName(table), people.length),
    rules: [
      awardTexts.rulePerson,
      awardTexts.ruleScope(isWithin ? "trong từng đơn vị" : "toàn bảng"),
      ...source.rules,
    ],
  };
};

const byUnit = (people: readonly AwardEntry[]): RankedInput["groups"] => {
  const groups = new Map<string, AwardEntry[]>();
  for (const person of people) {
    const key = nameKey(person.unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  const units = [...groups.values()].map((entries) => ({ scope: entries[0]?.unit ?? "", entries }));
  return sortedByName(units, ({ scope }) => scope);
};

const asked = (values: IndividualValues): readonly Question[] => {
  const { bang, cotHoTen, cotDonVi, cotSoTruongHop } = values;
  const options = bang.columns.map(({ index, header }) => `${columnName(index)} – ${header}`);
  const needed = [
    ["cotHoTen", "Cột họ tên", cotHoTen],
    ["cotDonVi", "Cột đơn vị", cotDonVi],
    ["cotSoTruongHop", "Cột số trường hợp", cotSoTruongHop],
  ] as const;
  return needed.flatMap(([field, label, column]) =>
    column ? [] : [{ field, text: awardTexts.needsColumn(label), options, guess: null }],
  );
};

const fromPeople = (sheet: SheetSnapshot, values: IndividualValues): Source | Outcome => {
  const { bang: table, cotHoTen, cotDonVi, cotSoTruongHop } = values;
  const columns = [cotHoTen, cotDonVi, cotSoTruongHop].flatMap((column) => column?.index ?? []);
  const [person = 0, unit = 0, cases = 0] = columns;
  const { people, messages } = peopleRows(sheet, table, { person, unit, cases });
  if (messages.length > 0) return problemOf("bad-people", messages);
  return {
    people,
    rules: [],
    inputs: unitInputs(sheet, table, columns),
    conditions: [],
    restsOn: restsOnTable(sheet, table, columns, []),
    findings: [],
  };
};

const fromCases = (
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  values: IndividualValues,
): Source | Outcome => {
  const source = caseSource(workbook, sheet, values.bang, values, undefined);
  if ("kind" in source) return source;
  const isStrict = values.cachTrung !== "chỉ bỏ trường hợp trùng";
  return {
    ...source,
    people: countedPeople(source, isStrict),
    rules: [...source.rules, ...(isStrict ? [caseTexts.ruleStrict] : [])],
    inputs: [],
  };
};

const countedPeople = (
  { reading, window }: CaseSource,
  isStrict: boolean,
): readonly AwardEntry[] => {
  const { people, units, count } = reading;
  const names = people.map(({ name }) => name);
  const remarks = caseRemarks(count, "officials", names, window);
  return count.officials.map(({ counted, disputed, lastDay }, index): AwardEntry => {
    const { name, unit } = people[index] ?? { name: "", unit: 0 };
    const own = remarks[index] ?? [];
    const person = { name, unit: units[unit] ?? "", officials: 1, headcount: 1 };
    if (isStrict && disputed > 0) {
      return { ...person, cases: 0, remarks: [caseTexts.strict, ...own] };
    }
    const reachedOn = lastDay > 0 ? (lastDay as Day) : undefined;
    return { ...person, cases: counted, reachedOn, remarks: own };
  });
};
