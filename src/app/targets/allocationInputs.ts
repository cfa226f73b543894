import type { Limits } from "../../domain/allocation";
import type { TargetColumn } from "../fields/targetColumnField";
import { allocateTexts } from "../messages/allocateTargets";
import { figureTexts } from "../messages/figures";
import type { Problem, Questions } from "../plan/outcome";
import { isBlankAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { columnName, sheetCell } from "../text/a1";
import { problemOf } from "../plan/problemOf";
import type { overwriteWords } from "../columns/overwriteWords";
import { readFigures, type Figures, type FractionWord } from "../columns/readFigures";
import { unitsOf } from "../columns/unitsOf";
import type { MethodWord } from "./allocationOf";

interface AllocationColumns {
  readonly cotTrongSo: TableColumn;
  readonly cotChiTieu: TargetColumn;
  readonly cotSan: TableColumn | undefined;
  readonly cotTran: TableColumn | undefined;
  readonly coDinh: readonly TableRow[];
  readonly soLe: FractionWord;
}

/** What the form of an allocation holds. */
export interface AllocationValues extends AllocationColumns {
  readonly bang: Table;
  readonly phuongPhap: MethodWord;
  readonly tongChiTieu: number | undefined;
  readonly bangTyLe: Table | undefined;
  readonly ghiDe: (typeof overwriteWords)[number];
}

export interface AllocationInputs {
  readonly kind: "inputs";
  readonly units: readonly TableRow[];
  /** As on the sheet. */
  readonly weights: readonly number[];
  /** The same proportions in whole numbers. */
  readonly wholeWeights: readonly number[];
  readonly limits: Limits;
}

/** Most decimals of a weight that stay exact. */
const MOST_DECIMALS = 6;

/** Reads what an allocation needs from the sheet: everything that is wrong is told at once. */
export function allocationInputs(
  sheet: SheetSnapshot,
  table: Table,
  columns: AllocationColumns,
): AllocationInputs | Problem | Questions {
  const { cotTrongSo, cotChiTieu, coDinh, soLe } = columns;
  const { units, messages: duplicates } = unitsOf(table);
  if (duplicates.length > 0) return problemOf("bad-units", duplicates);
  const limit = (column: TableColumn | undefined): Figures =>
    column ? readFigures(sheet, units, column.index, soLe) : NONE;
  const read = [
    readFigures(sheet, units, cotTrongSo.index, soLe, "number"),
    limit(columns.cotSan),
    limit(columns.cotTran),
    readFigures(sheet, coDinh, cotChiTieu.index, soLe),
  ] as const;
  const fixedRows = new Set(coDinh.map(({ row }) => row));
  const free = units.filter(({ row }) => !fixedRows.has(row));
  const messages = [
    ...read.flatMap((figures) => figures.messages),
    ...blanks(sheet, free, cotTrongSo.index),
    ...blanks(sheet, coDinh, cotChiTieu.index),
  ];
  if (messages.length > 0) return problemOf("bad-figures", messages);
  const question = read.find((figures) => figures.question)?.question;
  if (question !== undefined) return { kind: "questions", questions: [question] };
  const [weights, floors, caps, fixed] = read;
  const known = weights.values.map((value) => value ?? 0);
  const wholeWeights = wholeNumbers(known);
  if (wholeWeights === undefined) {
    const text = allocateTexts.fractionTooLong(columnName(cotTrongSo.index));
    return problemOf("fraction-too-long", [text]);
  }
  const fixedAt = new Map(coDinh.map(({ row }, index) => [row, fixed.values[index]]));
  const limits: Limits = {
    floors: floors.values,
    caps: caps.values,
    ...(coDinh.length > 0 ? { fixed: units.map(({ row }) => fixedAt.get(row)) } : {}),
  };
  return { kind: "inputs", units, weights: known, wholeWeights, limits };
}

const NONE: Figures = { values: [], messages: [], question: undefined };

/** Blank is not zero: a unit without a figure has to get one. */
const blanks = (
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  column: number,
): readonly string[] =>
  rows
    .filter(({ row }) => isBlankAt(sheet, row, column))
    .map(({ row, name }) => figureTexts.blank(sheetCell(sheet.name, row, column), name));

/** Proportions do not change when all weights are multiplied: so 2,7 and 1,25 become 270 and 125. */
const wholeNumbers = (weights: readonly number[]): readonly number[] | undefined => {
  if (weights.every(Number.isSafeInteger)) return weights;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const whole = weights.map((weight) => Math.round(weight * 10 ** decimals));
    if (whole.every((value, index) => value / 10 ** decimals === weights[index])) return whole;
  }
  return undefined;
};
