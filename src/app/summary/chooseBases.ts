import { summaryTexts } from "../messages/summary";
import type { Questions } from "../plan/outcome";
import type { Archive } from "../reports/archive";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../text/fold";
import { baseColumns } from "./baseColumns";
import type { IndicatorGroup } from "./indicatorGroups";
import { pairByWords } from "./pairByWords";

export interface ChosenBases {
  readonly kind: "bases";
  /** Index of the indicator by which the campaign is judged first. */
  readonly chief: number;
  /** One per indicator. */
  readonly targets: readonly (TableColumn | undefined)[];
  readonly openings: readonly (TableColumn | undefined)[];
  /** Opening columns that no indicator could be told for. */
  readonly unusedOpenings: readonly TableColumn[];
  readonly population: TableColumn | undefined;
}

interface Asked {
  readonly table: Table | undefined;
  /** The column of targets, and the indicator, that the form names. */
  readonly target: TableColumn | undefined;
  readonly indicator: string | undefined;
}

/** What campaigns are for (domain): among several indicators with a target, activations come first. */
const ACTIVATION = "kich hoat";

/** Which column of the table each indicator is measured against, by the words of both; a question where they do not tell. */
export function chooseBases(
  { indicators }: Archive,
  groups: readonly IndicatorGroup[],
  { table, target, indicator }: Asked,
): ChosenBases | Questions {
  const bases = table ? baseColumns(table) : NO_BASES;
  const columns = [...new Set(target ? [target, ...bases.targets] : bases.targets)];
  const names = groups.map(({ name }) => name);
  const named = names.findIndex((name) => name === indicator);
  const pairs = targetPairs(names, columns, named);
  const [first] = columns;
  if (first !== undefined && pairs.size === 0) return whichIndicator(first, names);
  const openings = openingsOf(groups, indicators, bases.openings);
  return {
    kind: "bases",
    chief: named >= 0 ? named : chiefOf(names, pairs),
    targets: names.map((_, index) => columns[pairs.get(index) ?? -1]),
    openings,
    unusedOpenings: bases.openings.filter((column) => !openings.includes(column)),
    population: bases.population,
  };
}

const NO_BASES: ReturnType<typeof baseColumns> = {
  targets: [],
  population: undefined,
  openings: [],
};

/** @param named - Index of the indicator that the form names, which then has a target if any has; −1 for none. */
const targetPairs = (
  names: readonly string[],
  columns: readonly TableColumn[],
  named: number,
): ReadonlyMap<number, number> => {
  const headers = columns.map(({ header }) => header);
  const pairs = new Map(pairByWords(names, headers));
  if (named >= 0 && columns.length > 0 && !pairs.has(named)) pairWith(pairs, named, 0);
  return pairs;
};

/** The column leaves whatever indicator it was paired with. */
const pairWith = (pairs: Map<number, number>, indicator: number, column: number): void => {
  for (const [other, own] of pairs) if (own === column) pairs.delete(other);
  pairs.set(indicator, column);
};

const isActivation = (name: string): boolean => fold(name).includes(ACTIVATION);

const chiefOf = (names: readonly string[], pairs: ReadonlyMap<number, number>): number => {
  const indices = names.map((_, index) => index);
  const open = pairs.size > 0 ? indices.filter((index) => pairs.has(index)) : indices;
  return open.find((index) => isActivation(names[index] ?? "")) ?? open[0] ?? 0;
};

const whichIndicator = ({ header }: TableColumn, names: readonly string[]): Questions => {
  const guess = names.find(isActivation) ?? names[0] ?? null;
  const text = summaryTexts.whichIndicator(header);
  return { kind: "questions", questions: [{ field: "chiSo", text, options: names, guess }] };
};

/** Only totals can begin above zero. */
const openingsOf = (
  groups: readonly IndicatorGroup[],
  indicators: Archive["indicators"],
  columns: readonly TableColumn[],
): readonly (TableColumn | undefined)[] => {
  const totals = groups.filter(({ main }) => indicators[main]?.kind === "lũy kế");
  const pairs = pairByWords(
    totals.map(({ name }) => name),
    columns.map(({ header }) => header),
  );
  return groups.map((group) => columns[pairs.get(totals.indexOf(group)) ?? -1]);
};
