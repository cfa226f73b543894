import { readerTexts } from "../messages/reader";
import type { Area } from "../snapshot";
import { fold } from "../text/fold";
import type { Grid } from "./grid";
import { gridFigure } from "./gridFigure";
import type { RowColumns } from "./rowFacts";
import type { TableRow } from "./table";

/**
 * Tells the sums of parts from the sum of all where several rows are called totals: "Cộng" below each section and
 * "Tổng cộng" at the end. What words and figures do not tell is a doubt.
 */
export function settleSums(
  grid: Grid,
  header: Area,
  { key }: RowColumns,
  rows: readonly TableRow[],
): readonly TableRow[] {
  const totals = rows.filter(({ kind }) => kind === "total");
  const units = rows.filter(({ kind }) => kind === "unit");
  const [first] = units;
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return rows;
  const inner = rows.filter((row) => isSum(row) && row.row > first.row && row.row < last.row);
  if (inner.length === 0) return rows;
  const below = totals.filter(({ row }) => row > last.row);
  const end = below[below.length - 1];
  const parts = [...inner, ...below.slice(0, -1)];
  const columns = Array.from({ length: header.columns }, (_, at) => header.column + at);
  const figures = columns.filter((column) => column > key);
  const verdict = end && lastSum(grid, figures, rows, end, parts);
  const settledPart = (row: TableRow): TableRow => {
    const part: TableRow = { ...row, kind: "subtotal" };
    const isCertain = row.kind === "subtotal" || (isCalledPart(row) && goesOn(rows, row));
    return isCertain ? part : withDoubt(part, readerTexts.totalInside(row.name));
  };
  return rows.map((row): TableRow => {
    if (row === end) return settledEnd(row, verdict);
    return parts.includes(row) ? settledPart(row) : row;
  });
}

type Verdict = "part" | "all" | "unclear";

const settledEnd = (row: TableRow, verdict: Verdict | undefined): TableRow => {
  if (verdict === "part") return { ...row, kind: "subtotal" };
  return verdict === "unclear" ? withDoubt(row, readerTexts.sumOfWhat(row.name)) : row;
};

const isSum = ({ kind }: TableRow): boolean => kind === "total" || kind === "subtotal";

const withDoubt = (row: TableRow, doubt: string): TableRow => ({ doubt, ...row });

/** Whether the body goes on below a row, without notes or titles in between. */
const goesOn = (rows: readonly TableRow[], sum: TableRow): boolean =>
  rows.find(({ row, kind }) => row > sum.row && kind !== "blank")?.kind !== "note";

/** "Cộng" may sum a part; "Tổng cộng" and "Toàn huyện" inside a body may as well end another table. */
const isCalledPart = ({ name }: TableRow): boolean => /^cong\b/.test(fold(name));

/** Whether the last sum is that of its own section only, of everything, or cannot be told. */
const lastSum = (
  grid: Grid,
  columns: readonly number[],
  rows: readonly TableRow[],
  end: TableRow,
  parts: readonly TableRow[],
): Verdict => {
  const isAlike = parts.some(({ name }) => fold(name) === fold(end.name)) || isCalledPart(end);
  if (!isAlike) return "all";
  const before = Math.max(...parts.map(({ row }) => row));
  const units = rows.filter(({ kind }) => kind === "unit");
  const own = units.filter(({ row }) => row > before);
  if (own.length === 0) return "all";
  const adds = (summed: readonly TableRow[]) =>
    columns.some((column) => addsUp(grid, end.row, column, summed));
  const [isPart, isAll] = [adds(own), adds(units)];
  if (isPart === isAll) return "unclear";
  return isPart ? "part" : "all";
};

const addsUp = (grid: Grid, row: number, column: number, units: readonly TableRow[]): boolean => {
  const typed = gridFigure(grid, row, column);
  const sum = units.reduce((all, unit) => all + (gridFigure(grid, unit.row, column) ?? 0), 0);
  return typed !== undefined && typed > 0 && typed === sum;
};
