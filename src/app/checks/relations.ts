import { ratioParts, type Counts, type RatioParts } from "../../domain/checks/ratioParts";
import type { TableColumn } from "../table/table";
import type { CheckedTable } from "./checkContext";
import { figureOf, type FigureColumn } from "./figureColumns";
import { printedRates, type RateScale } from "./printedRates";
import { statedParts } from "./statedParts";

/** A rate column with the columns that it is the ratio of. */
export interface RatioRelation {
  readonly rate: FigureColumn;
  readonly scale: RateScale;
  /** The likeliest parts first; further ones fit as many rows. */
  readonly parts: readonly {
    readonly numerator: FigureColumn;
    readonly denominator: FigureColumn;
  }[];
}

const FEWEST_ROWS = 3;

const known = new WeakMap<CheckedTable, readonly RatioRelation[]>();

/** What the rates of a table are made of: as its numbering row says ("4=2/1"), else as its figures show. */
export function ratioRelations(checked: CheckedTable): readonly RatioRelation[] {
  const found = known.get(checked) ?? checked.figures.flatMap((rate) => relationOf(checked, rate));
  known.set(checked, found);
  return found;
}

const relationOf = (checked: CheckedTable, rate: FigureColumn): readonly RatioRelation[] => {
  if (rate.column.role !== "rate") return [];
  const bases = checked.figures.filter(({ column }) => column.role !== "rate");
  const [percent, fraction] = [
    reading(checked, rate, bases, 1),
    reading(checked, rate, bases, 100),
  ];
  const best = fitsOf(fraction) > fitsOf(percent) ? fraction : percent;
  const parts = best.pairs.flatMap(({ numerator, denominator }) => {
    const [above, below] = [bases[numerator], bases[denominator]];
    return above && below ? [{ numerator: above, denominator: below }] : [];
  });
  return parts.length === 0 ? [] : [{ rate, scale: best.scale, parts }];
};

interface Reading {
  readonly scale: RateScale;
  readonly pairs: readonly RatioParts[];
}

const fitsOf = ({ pairs }: Reading): number => pairs[0]?.fits ?? 0;

const reading = (
  checked: CheckedTable,
  rate: FigureColumn,
  bases: readonly FigureColumn[],
  scale: RateScale,
): Reading => {
  const counts: readonly Counts[] = bases.map(({ cells }) => cells.units.map(figureOf));
  const printed = printedRates(checked.sheet, rate, rate.cells.units, scale);
  const pairs = ratioParts(printed, counts);
  const stated = statedParts(checked, rate.column.index, "/");
  const named = stated && pairOf(bases, stated, pairs);
  return { scale, pairs: named ? [named] : pairs.filter(isLikely(bases)) };
};

/** The pair that the numbering row names, unless most rows say otherwise. */
const pairOf = (
  bases: readonly FigureColumn[],
  [above, below]: readonly [number, number],
  pairs: readonly RatioParts[],
): RatioParts | undefined => {
  const at = (index: number): number => bases.findIndex(({ column }) => column.index === index);
  const [numerator, denominator] = [at(above), at(below)];
  return pairs.find((pair) => pair.numerator === numerator && pair.denominator === denominator);
};

const isNamedPair = (above: TableColumn | undefined, below: TableColumn | undefined): boolean =>
  above?.role === "done" && (below?.role === "target" || below?.role === "population");

/** Enough rows to be no chance; with few rows, only where roles say the same. */
const isLikely =
  (bases: readonly FigureColumn[]) =>
  ({ numerator, denominator, fits, compared }: RatioParts): boolean => {
    if (fits * 5 >= compared * 3 && fits >= FEWEST_ROWS) return true;
    const [above, below] = [bases[numerator]?.column, bases[denominator]?.column];
    return isNamedPair(above, below) && fits * 2 >= compared;
  };
