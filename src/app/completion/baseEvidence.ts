import { roundedRate } from "../../domain/completion/roundedRate";
import { figureAt } from "../columns/figureAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { cleanText } from "../text/cleanText";
import type { Measure } from "./measure";
import { rateFormatOf } from "./rateFormat";

/** Rows that are compared: enough to tell one base from another. */
const SAMPLE = 300;

const BASES = ["target", "population", "done", "cumulative"];

/** The measure with the base that the numbering row ("7=5/2") or the printed rates prove, where they prove one. */
export function withEvidence(sheet: SheetSnapshot, table: Table, measure: Measure): Measure {
  const { rate } = measure.columns;
  if (rate === undefined) return measure;
  const numbered = byNumbering(sheet, table, measure, rate);
  if (numbered) return { ...measure, base: numbered, reason: "numbering" };
  const others = table.columns.filter(
    ({ role, index }) =>
      BASES.includes(role) && index !== measure.done.index && index !== measure.base?.index,
  );
  const candidates = [...(measure.base ? [measure.base] : []), ...others];
  const proved = candidates.find((base) => reproduces(sheet, table, measure, rate, base));
  return proved ? { ...measure, base: proved, reason: "figures" } : measure;
}

/** What the numbering row writes over a rate: "7=5/2", "(7)=(5)/(2)", "7=5:2x100". */
const QUOTIENT = /^\(?\w+\)? ?= ?\(?(\w+)\)? ?[/:] ?\(?(\w+)\)?(?: ?[x*] ?100 ?%?)?$/;

const byNumbering = (
  { displayed }: SheetSnapshot,
  { rows, columns }: Table,
  { done }: Measure,
  rate: TableColumn,
): TableColumn | undefined => {
  const row = rows.find(({ kind }) => kind === "numbering")?.row;
  if (row === undefined) return undefined;
  const text = (index: number): string => cleanText(displayed[row]?.[index] ?? "", 40);
  const labelled = (label: string | undefined): TableColumn | undefined =>
    columns.find(({ index }) => /^\(?(\w+)/.exec(text(index))?.[1] === label);
  const quotient = QUOTIENT.exec(text(rate.index));
  if (quotient === null || labelled(quotient[1])?.index !== done.index) return undefined;
  return labelled(quotient[2]);
};

/** Whether the rates that stand there are done ÷ base in nearly all rows, to their printed precision. */
const reproduces = (
  sheet: SheetSnapshot,
  table: Table,
  { done, opening }: Measure,
  rate: TableColumn,
  base: TableColumn,
): boolean => {
  const { scale, divisor } = rateFormatOf(sheet, table, rate);
  const columns = [done, base, ...(opening ? [opening] : [])];
  let compared = 0;
  let fits = 0;
  const rows = table.rows.filter(({ kind }) => kind === "unit" || kind === "total");
  for (const { row } of rows.slice(0, SAMPLE)) {
    const printed = figureAt(sheet, row, rate.index);
    const counts = columns.flatMap(({ index }) => countAt(sheet, row, index));
    if (printed === undefined || counts.length < columns.length) continue;
    compared += 1;
    const rounded = rateOf(counts, scale);
    fits += Number(Math.abs(rounded - printed * divisor) <= 1);
  }
  return compared > 0 && fits * 10 >= compared * 9;
};

/** The count in a cell; nothing where there is none. */
const countAt = (sheet: SheetSnapshot, row: number, column: number): readonly number[] => {
  const figure = figureAt(sheet, row, column);
  return figure !== undefined && Number.isSafeInteger(figure) && figure >= 0 ? [figure] : [];
};

/** The rounded rate of [done, base, opening]; infinite where there is no base. */
const rateOf = ([done = 0, base = 0, before = 0]: readonly number[], scale: number): number =>
  roundedRate(done - before, base, scale) ?? Infinity;
