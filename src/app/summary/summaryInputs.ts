import { summaryTexts } from "../messages/summary";
import { problemOf } from "../plan/problemOf";
import type { Problem, Questions } from "../plan/outcome";
import type { Archive } from "../reports/archive";
import { readArchive } from "../reports/readArchive";
import { ARCHIVE_SHEET } from "../reports/reportSheets";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { sheetReference } from "../text/a1";
import { readBasis, type Basis } from "./basis";
import { campaignOf, type Campaign } from "./campaign";
import { chooseBases, type ChosenBases } from "./chooseBases";
import { indicatorGroups, type IndicatorGroup } from "./indicatorGroups";

export interface SummaryInputs {
  readonly kind: "inputs";
  readonly archive: Archive;
  readonly groups: readonly IndicatorGroup[];
  readonly bases: ChosenBases;
  readonly basis: Basis | undefined;
  /** Columns of the table that were read. */
  readonly columns: readonly TableColumn[];
  readonly campaign: Campaign;
}

export interface InputAnswers {
  readonly bang: Table | undefined;
  readonly cotChiTieu: TableColumn | undefined;
  readonly chiSo: string | undefined;
}

/** What the summary is made from: the archive, and the table of targets where there is one. */
export function summaryInputs(
  workbook: WorkbookSnapshot,
  { bang: table, cotChiTieu: target, chiSo: indicator }: InputAnswers,
): SummaryInputs | Problem | Questions {
  const archive = readArchive(workbook);
  if (!archive?.days.length) return noArchive(archive);
  const groups = indicatorGroups(archive);
  if (groups.length === 0) {
    const text = summaryTexts.noIndicator(sheetReference(ARCHIVE_SHEET));
    return problemOf("no-indicator", [text]);
  }
  const bases = chooseBases(archive, groups, { table, target, indicator });
  if (bases.kind === "questions") return bases;
  const columns = columnsOf(bases);
  const basis = basisOf(workbook, table, columns);
  if (basis?.messages.length) return problemOf("bad-figures", basis.messages);
  const campaign = joined(archive, groups, bases, basis);
  if (campaign === undefined) return noArchive(archive);
  return { kind: "inputs", archive, groups, bases, basis, columns, campaign };
}

/** A damaged archive says itself what is wrong with it. */
const noArchive = (archive: Archive | undefined): Problem => {
  const found = archive?.findings.map(({ text }) => text) ?? [];
  return problemOf("no-archive", found.length > 0 ? found : [summaryTexts.noArchive]);
};

const basisOf = (
  workbook: WorkbookSnapshot,
  table: Table | undefined,
  columns: readonly TableColumn[],
): Basis | undefined => {
  const sheet = table && workbook.sheet(table.sheet);
  return table && sheet && columns.length > 0 ? readBasis(sheet, table, columns) : undefined;
};

const columnsOf = ({ targets, openings, population }: ChosenBases): readonly TableColumn[] => {
  const all = [...targets, ...openings, population];
  return [...new Set(all.filter((column): column is TableColumn => column !== undefined))];
};

const joined = (
  archive: Archive,
  groups: readonly IndicatorGroup[],
  { targets, openings, population }: ChosenBases,
  basis: Basis | undefined,
): Campaign | undefined => {
  const read = (column: TableColumn | undefined) => basis?.columns.get(column?.index ?? -1);
  const measured = groups.map((group, index) => ({
    group,
    target: read(targets[index]),
    opening: read(openings[index]),
  }));
  return campaignOf(archive, basis, measured, read(population));
};
