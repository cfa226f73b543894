import { sumMatches } from "../../domain/checks/sumMatches";
import { figureChecks } from "../messages/checksFigures";
import type { FigureCell } from "../table/numberColumn";
import type { Role } from "../table/role";
import type { TableRow } from "../table/table";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { figureOf, type FigureColumn } from "./figureColumns";
import { roundingRule } from "./roundingRule";
import { columnLabel } from "./columnLabel";

/** Figures of which a total is the sum. Of other columns only a near miss tells that the office adds them up. */
const ADDITIVE: readonly Role[] = [
  "population",
  "target",
  "dailyTarget",
  "done",
  "doneToday",
  "cumulative",
  "opening",
  "remaining",
  "planned",
  "officials",
  "money",
];

/** Figures that are never added up. */
const NOT_ADDITIVE: readonly Role[] = ["rate", "rank", "neededPerDay", "capacity"];

/** A total this far off in most of its columns is no total at all. */
const FAR_OFF = 0.2;

/** Sums of total and subtotal rows against the rows that they sum: 17.411 where 17.410 is printed. */
export const sums: Check = {
  codes: ["sum-mismatch", "subtotal-mismatch", "false-total"],
  run: ({ tables }) => tables.flatMap((checked) => [...totalsOf(checked), ...subtotalsOf(checked)]),
};

interface Miss {
  readonly figures: FigureColumn;
  readonly cell: FigureCell;
  readonly typed: number;
  readonly sum: number;
  readonly blanks: number;
  readonly rows: number;
}

const totalsOf = (checked: CheckedTable): readonly Observation[] => {
  const { table } = checked;
  const columns = checked.figures.filter(({ column }) => !NOT_ADDITIVE.includes(column.role));
  return table.rows
    .filter(({ kind }) => kind === "total")
    .flatMap((row) => {
      const compared = columns.flatMap((figures) => missOf(checked, figures, row) ?? []);
      const misses = compared.filter(({ typed, sum }) => !sumMatches([sum], typed).matches);
      const far = misses.filter(({ typed, sum }) => Math.abs(typed - sum) > FAR_OFF * sum);
      if (compared.length > 1 && far.length * 2 > compared.length) {
        const said = figureChecks.falseTotal(row.name, misses.length, compared.length);
        const place = [table.sheet, row.row, table.keyColumn] as const;
        return [observation("cần xác nhận", "false-total", place, said)];
      }
      return misses.filter(isTelling).map((miss) => sumFinding(checked, row, miss));
    });
};

const isTelling = ({ figures: { column }, typed, sum }: Miss): boolean =>
  ADDITIVE.includes(column.role) || Math.abs(typed - sum) <= Math.max(2, sum * 0.02);

const sumFinding = (checked: CheckedTable, row: TableRow, miss: Miss): Observation => {
  const { figures, typed, sum, blanks, rows } = miss;
  const rule = roundingRule(checked, figures, typed);
  const why = rule ? figureChecks.rounded(rule.words) : "";
  const left = blanks > 0 ? figureChecks.blanks(blanks) : "";
  const header = columnLabel(figures.column);
  return observation(
    "cần xác nhận",
    "sum-mismatch",
    [checked.table.sheet, row.row, figures.column.index],
    figureChecks.sum(row.name, header, typed, sum, rows, why + left),
  );
};

/** A total beside the sum of the units; undefined where they cannot be compared, such as in a table still to be filled. */
const missOf = (
  { units }: CheckedTable,
  figures: FigureColumn,
  row: TableRow,
): Miss | undefined => {
  const cell = figures.cells.totals.find((total) => total.row.row === row.row);
  const typed = cell && figureOf(cell);
  const read = readable(figures.cells.units);
  if (cell === undefined || typed === undefined || read === undefined) return undefined;
  const blanks = figures.cells.units.length - read.length;
  if (read.length < 2 || blanks > read.length) return undefined;
  const values = read.map(({ value }) => value);
  const matching = partsOf(read, row.row).find((part) => sumMatches(part, typed).matches);
  const { sum } = sumMatches(matching ?? values, typed);
  return { figures, cell, typed, sum, blanks, rows: units.length };
};

interface ReadCell {
  readonly row: number;
  readonly value: number;
}

/** Undefined where a cell cannot be read: another check names it, and no sum can be told. */
const readable = (cells: readonly FigureCell[]): readonly ReadCell[] | undefined => {
  const read = cells.flatMap((cell): ReadCell[] => {
    const value = figureOf(cell);
    return value === undefined ? [] : [{ row: cell.row.row, value }];
  });
  const filled = cells.filter(({ figure }) => figure.kind !== "blank").length;
  return filled === read.length ? read : undefined;
};

/** What a total may mean: all rows, those above it, those below it. */
const partsOf = (cells: readonly ReadCell[], row: number): readonly (readonly number[])[] => {
  const pick = (keep: (at: number) => boolean) =>
    cells.filter(({ row: at }) => keep(at)).map(({ value }) => value);
  return [pick(() => true), pick((at) => at < row), pick((at) => at > row)];
};

const subtotalsOf = (checked: CheckedTable): readonly Observation[] =>
  checked.figures
    .filter(({ column }) => ADDITIVE.includes(column.role))
    .flatMap((figures) => subtotalMisses(checked, figures));

/** Subtotals stand above their rows or below them, the same all through a table. */
const subtotalMisses = (checked: CheckedTable, figures: FigureColumn): readonly Observation[] => {
  const read = readable(figures.cells.units);
  if (read === undefined) return [];
  const { table } = checked;
  const frames = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "section");
  const ends = [...frames, ...table.rows.filter(({ kind }) => kind === "total")].map(
    ({ row }) => row,
  );
  const cells = figures.cells.subtotals.flatMap((cell) => {
    const typed = figureOf(cell);
    if (typed === undefined) return [];
    const { row } = cell.row;
    const next = Math.min(Infinity, ...ends.filter((end) => end > row));
    const before = Math.max(-1, ...ends.filter((end) => end < row));
    const sumIn = (from: number, to: number) =>
      read
        .filter((one) => one.row > from && one.row < to)
        .reduce<number | undefined>((all, { value }) => (all ?? 0) + value, undefined);
    return [{ cell, typed, below: sumIn(row, next), above: sumIn(before, row) }];
  });
  const fits = (side: "below" | "above") =>
    cells.filter((one) => one[side] !== undefined && sumMatches([one[side]], one.typed).matches);
  const side = fits("below").length >= fits("above").length ? "below" : "above";
  const fitting = fits(side);
  // Where no subtotal fits, the rows are framed otherwise than we think.
  if (fitting.length === 0) return [];
  return cells.flatMap((one) => {
    const sum = one[side];
    if (fitting.includes(one) || sum === undefined) return [];
    const { row } = one.cell;
    const said = figureChecks.subtotal(row.name, columnLabel(figures.column), one.typed, sum);
    const place = [table.sheet, row.row, figures.column.index] as const;
    return [observation("cần xác nhận", "subtotal-mismatch", place, said)];
  });
};
