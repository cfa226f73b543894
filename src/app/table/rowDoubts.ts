import { readerTexts } from "../messages/reader";
import type { LegacyFont } from "../text/legacyFont";
import { shapeOf, type Grid } from "./grid";
import { gridFigure } from "./gridFigure";
import { isNumbered } from "./isNumbered";
import { rowWords } from "./rowWords";
import { strangeStart } from "./strangeStart";
import type { TableColumn, TableRow } from "./table";

/**
 * Marks what may be read wrongly: units that may be totals, without a number where others have one or adding up the
 * others, and rows that may be another table's.
 *
 * @param key - Column of the names.
 * @param followed - Whether another header stands below the rows.
 */
export function rowDoubts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  key: number,
  followed: boolean,
): readonly TableRow[] {
  const units = rows.filter(({ kind }) => kind === "unit");
  const number = columns.find(({ role }) => role === "number")?.index;
  const numberOf = ({ row }: TableRow): string =>
    number === undefined ? "" : grid.text(row, number);
  const hasNumber = (row: TableRow): boolean => isNumbered(numberOf(row));
  const numbered = units.filter(hasNumber).length;
  const edges = [units[0], units[units.length - 1]];
  const frames = units.filter(isFrameName).length;
  const isBare = bareEnd(grid, rows, columns);
  const doubts: readonly (readonly [(row: TableRow) => boolean, (name: string) => string])[] = [
    [() => numbered > 0 && numbered * 2 >= units.length, readerTexts.noNumber],
    [(row) => isFrameName(row) && frames * 2 <= units.length, readerTexts.maybeSection],
    [isBare, readerTexts.bareEnd],
    [(row) => edges.includes(row) && addsUp(grid, row, units, columns), readerTexts.isSum],
  ];
  const unitDoubt = (row: TableRow): string | undefined => {
    if (row.kind !== "unit" || hasNumber(row)) return undefined;
    return doubts.find(([holds]) => holds(row))?.[1](row.name);
  };
  const oldFont = oldFontOf(grid, rows, key);
  const fontDoubt = ({ row, name }: TableRow): string | undefined =>
    oldFont !== undefined && isLatin(grid.raw(row, key))
      ? readerTexts.maybeLegacy(oldFont, name)
      : undefined;
  const start = strangeStart(grid, rows, columns, numberOf, followed);
  const strange = readerTexts.belowStrange((rows[start]?.row ?? 0) + 1);
  return rows.map((row, index) => {
    const isBelow = start >= 0 && index >= start && row.kind !== "blank";
    const doubt = row.doubt ?? (isBelow ? strange : (unitDoubt(row) ?? fontDoubt(row)));
    return doubt === undefined ? row : { ...row, doubt };
  });
}

/** The last units where they alone have no figures, few or set apart: they may be those who sign, or another table's. */
const bareEnd = (
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): ((row: TableRow) => boolean) => {
  const hasFigures = ({ row }: TableRow): boolean =>
    columns.some(({ index }) => shapeOf(grid.value(row, index)) === "number");
  const units = rows.filter(({ kind }) => kind === "unit");
  const full = units.filter(hasFigures);
  const end = full[full.length - 1];
  const last = end === undefined ? -1 : rows.lastIndexOf(end);
  const bare = new Set(rows.slice(last + 1).filter(({ kind }) => kind === "unit"));
  const isApart = rows[last + 1]?.kind !== "unit";
  return (row) => last >= 0 && (isApart || bare.size * 2 <= units.length) && bare.has(row);
};

/** The old font that other names of the table are typed for. */
const oldFontOf = (grid: Grid, rows: readonly TableRow[], key: number): LegacyFont | undefined => {
  for (const { row } of rows) {
    const legacy = grid.legacy(row, key);
    if (legacy !== undefined) return legacy.font;
  }
  return undefined;
};

/** "Céng" is good Vietnamese, and "Cộng" in an old font. */
const isLatin = (text: string): boolean =>
  /[\u00a1-\u00ff]/.test(text) && !/[\u0100-\uffff]/.test(text);

/** "Khối xã" with figures: a unit, or the sum of those below it. */
const isFrameName = ({ name }: TableRow): boolean => rowWords(name) === "section";

/** Whether a row is the sum of the other units in any column of figures. */
const addsUp = (
  grid: Grid,
  sum: TableRow,
  units: readonly TableRow[],
  columns: readonly TableColumn[],
): boolean =>
  units.length > 2 &&
  columns.some(({ index }) => {
    const figures = units.map(({ row }) => gridFigure(grid, row, index) ?? 0);
    const own = gridFigure(grid, sum.row, index) ?? 0;
    return own > 0 && figures.reduce((a, b) => a + b, 0) === 2 * own;
  });
