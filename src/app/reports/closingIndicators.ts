import type { FigureKind } from "../../domain/reports/figureKind";
import { closingTexts } from "../messages/reportsClosing";
import { problemOf } from "../plan/problemOf";
import type { Problem, Questions } from "../plan/outcome";
import { sheetCell } from "../text/a1";
import { fold } from "../text/fold";
import type { ArchivedIndicator } from "./archive";
import type { DailySource, DailyTable } from "./dailyTable";

/** How figures are meant where no header says it. */
export const kindWords = ["hỏi lại", "trong ngày", "lũy kế"] as const;
export type KindWord = (typeof kindWords)[number];

export interface ClosingIndicators {
  readonly kind: "indicators";
  /** Those of the archive, then those that are new. */
  readonly indicators: readonly ArchivedIndicator[];
  readonly added: readonly ArchivedIndicator[];
  /** Index of the indicator that a column is of. */
  readonly indicatorOf: (source: DailySource) => number;
}

/** Which indicator each column is of: one that days were closed with, or a new one. */
export function closingIndicators(
  daily: DailyTable,
  archived: readonly ArchivedIndicator[],
  answer: KindWord,
): ClosingIndicators | Problem | Questions {
  const indicators = [...archived];
  const places = new Map<DailySource, number>();
  for (const source of daily.sources) {
    const kind = source.kind ?? knownKind(source, archived) ?? kindOf(answer);
    if (kind === undefined) return whichKind(source);
    places.set(source, placeOf({ name: source.name, kind }, indicators));
  }
  const added = indicators.slice(archived.length);
  const found: ClosingIndicators = {
    kind: "indicators",
    indicators,
    added,
    indicatorOf: (source) => places.get(source) ?? -1,
  };
  return sameColumns(daily, found) ?? renamed(archived, found, new Set(places.values())) ?? found;
}

/** Where an indicator stands in the list; added where it does not yet. */
const placeOf = (indicator: ArchivedIndicator, indicators: ArchivedIndicator[]): number => {
  const { name, kind } = indicator;
  const at = indicators.findIndex((one) => one.kind === kind && fold(one.name) === fold(name));
  return at < 0 ? indicators.push(indicator) - 1 : at;
};

/** Columns that are gone while others came may be the same under another name: nobody can tell. */
const renamed = (
  archived: readonly ArchivedIndicator[],
  { added }: ClosingIndicators,
  used: ReadonlySet<number>,
): Problem | undefined => {
  const gone = archived.filter((_, at) => !used.has(at)).map(({ name }) => name);
  if (gone.length === 0 || added.length === 0) return undefined;
  const names = added.map(({ name }) => name);
  return problemOf("renamed-columns", [closingTexts.renamed(gone, names)]);
};

const kindOf = (answer: KindWord): FigureKind | undefined =>
  answer === "hỏi lại" ? undefined : answer;

const knownKind = (
  { name }: DailySource,
  archived: readonly ArchivedIndicator[],
): FigureKind | undefined => {
  const [only, ...others] = archived.filter((one) => fold(one.name) === fold(name));
  return others.length === 0 ? only?.kind : undefined;
};

const whichKind = ({ name }: DailySource): Questions => {
  const options = kindWords.slice(1);
  const text = closingTexts.whichKind(name);
  return {
    kind: "questions",
    questions: [{ field: "loaiSo", text, options, guess: options[0] ?? null }],
  };
};

/** Two columns of one day and one indicator. */
const sameColumns = (
  { sources, table: { sheet, header } }: DailyTable,
  { indicatorOf }: ClosingIndicators,
): Problem | undefined => {
  const seen = new Map<string, DailySource>();
  const where = ({ column }: DailySource): string =>
    sheetCell(sheet, header.row + header.rows - 1, column);
  for (const source of sources) {
    const id = `${source.day ?? ""} ${indicatorOf(source)}`;
    const other = seen.get(id);
    if (other !== undefined) {
      const text = closingTexts.sameColumn(source.name, where(other), where(source));
      return problemOf("same-column", [text]);
    }
    seen.set(id, source);
  }
  return undefined;
};
