import type { AwardEntry } from "../awards/awardRound";
import { isCaseTable, findAwardColumn } from "../awards/awardColumns";
import { awardColumnField } from "../awards/awardColumnField";
import { rankedPlan } from "../awards/rankedPlan";
import { rolledRules } from "../awards/awardRules";
import type { Structure } from "../awards/readStructure";
import { rollUp, type RolledUnit } from "../awards/rollUp";
import { structureField } from "../awards/structureField";
import { tieRules, type TieWord } from "../awards/tieRules";
import { unitInputs } from "../awards/unitInputs";
import { unitRows } from "../awards/unitRows";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import { awardTexts } from "../messages/awards";
import { fieldTexts } from "../messages/fields";
import type { Outcome, Questions } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { tableName } from "../table/tableName";
import { columnName } from "../text/a1";
import { problemOf } from "./problemOf";
import { restsOnTable } from "./restsOn";

const tieWords = Object.keys(tieRules) as readonly TieWord[];

interface CollectiveValues {
  readonly bang: Table;
  readonly coCau: Structure;
  readonly cotSoTruongHop: TableColumn | undefined;
  readonly cotSoCanBo: TableColumn | undefined;
  readonly cotThuoc: TableColumn | undefined;
  readonly cotChiTieu: TableColumn | undefined;
  readonly xuLyBangDiem: TieWord;
  readonly canCu: string;
}

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
    xuLyBangDiem: choiceField(tieWords, "chờ quyết định"),
    canCu: textField(),
  },
  plan(workbook, values: CollectiveValues): Outcome {
    const questions = asked(values);
    return questions ?? fromUnits(workbook, values);
  },
});

/** What only becomes a question once the table and the structure are known. */
const asked = (values: CollectiveValues): Questions | undefined => {
  const { bang, coCau, cotSoTruongHop, cotSoCanBo, cotChiTieu, xuLyBangDiem, canCu } = values;
  const options = bang.columns.map(({ index, header }) => `${columnName(index)} – ${header}`);
  const column = (field: string, text: string) => ({ field, text, options, guess: null });
  const questions = [
    ...(cotSoTruongHop
      ? []
      : [column("cotSoTruongHop", awardTexts.needsColumn("Cột số trường hợp"))]),
    ...(cotSoCanBo ? [] : [column("cotSoCanBo", awardTexts.needsColumn("Cột số cán bộ"))]),
    ...(coCau.isRate && !cotChiTieu ? [column("cotChiTieu", awardTexts.needsTarget)] : []),
    ...(xuLyBangDiem !== "chờ quyết định" && canCu === ""
      ? [{ field: "canCu", text: awardTexts.needsSource, options: [], guess: null }]
      : []),
  ];
  return questions.length > 0 ? { kind: "questions", questions } : undefined;
};

const fromUnits = (workbook: WorkbookSnapshot, values: CollectiveValues): Outcome => {
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
  return rankedPlan(workbook, {
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
  });
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
