import type { Limits } from "../../domain/allocation";
import type { TargetColumn } from "../fields/targetColumnField";
import { allocateTexts } from "../messages/allocateTargets";
import { figureTexts } from "../messages/figures";
import type { Problem, Questions } from "../plan/outcome";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { columnName, sheetCell } from "../text/a1";
import { problemOf } from "./problemOf";
import { readFigures, type FractionWord } from "./readFigures";
import { unitsOf } from "./unitsOf";

export interface AllocationColumns {
  readonly cotTrongSo: TableColumn;
  readonly cotChiTieu: TargetColumn;
  readonly cotSan: TableColumn | undefined;
  readonly cotTran: TableColumn | undefined;
  readonly coDinh: readonly TableRow[];
  readonly soLe: FractionWord;
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
  { cotTrongSo, cotChiTieu, cotSan, cotTran, coDinh, soLe }: AllocationColumns,
): AllocationInputs | Problem | Questions {
  const { units, messages: duplicates } = unitsOf(table);
  if (duplicates.length > 0) return problemOf("bad-units", duplicates);
  const weights = readFigures(sheet, units, cotTrongSo.index, soLe, "number");
  const fixedRows = new Set(coDinh.map(({ row }) => row));
  const limit = (column: number | undefined): ReturnType<typeof readFigures> | undefined =>
    column === undefined ? undefined : readFigures(sheet, units, column, soLe);
  const floors = limit(cotSan?.index);
  const caps = limit(cotTran?.index);
  const fixed = readFigures(sheet, coDinh, cotChiTieu.index, soLe);
  const blank = (
    rows: readonly TableRow[],
    values: typeof weights.values,
    column: number,
  ): string[] =>
    rows.flatMap((row, index) => {
      const cell = sheet.values[row.row]?.[column] ?? "";
      const isBlank = values[index] === undefined && String(cell).trim() === "";
      return isBlank ? [figureTexts.blank(sheetCell(sheet.name, row.row, column), row.name)] : [];
    });
  const free = units.filter(({ row }) => !fixedRows.has(row));
  const read = [weights, floors, caps, fixed];
  const messages = [
    ...read.flatMap((figures) => figures?.messages ?? []),
    ...blank(free, weightsOf(free, units, weights.values), cotTrongSo.index),
    ...blank(coDinh, fixed.values, cotChiTieu.index),
  ];
  if (messages.length > 0) return problemOf("bad-figures", messages);
  const question = read.find((figures) => figures?.question)?.question;
  if (question !== undefined) return { kind: "questions", questions: [question] };
  const whole = wholeNumbers(weights.values.map((value) => value ?? 0));
  if (whole === undefined) {
    const text = allocateTexts.fractionTooLong(columnName(cotTrongSo.index));
    return problemOf("fraction-too-long", [text]);
  }
  const fixedAt = new Map(coDinh.map(({ row }, index) => [row, fixed.values[index]]));
  return {
    kind: "inputs",
    units,
    weights: weights.values.map((value) => value ?? 0),
    wholeWeights: whole,
    limits: {
      ...(floors ? { floors: floors.values } : {}),
      ...(caps ? { caps: caps.values } : {}),
      ...(coDinh.length > 0 ? { fixed: units.map(({ row }) => fixedAt.get(row)) } : {}),
    },
  };
}

const weightsOf = (
  rows: readonly TableRow[],
  units: readonly TableRow[],
  values: readonly (number | undefined)[],
): readonly (number | undefined)[] => {
  if (rows.length === units.length) return values;
  const byRow = new Map(units.map(({ row }, index) => [row, values[index]]));
  return rows.map(({ row }) => byRow.get(row));
};

/** Proportions do not change when all weights are multiplied: so 2,7 and 1,25 become 270 and 125. */
const wholeNumbers = (weights: readonly number[]): readonly number[] | undefined => {
  if (weights.every(Number.isSafeInteger)) return weights;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const whole = weights.map((weight) => Math.round(weight * 10 ** decimals));
    if (whole.every((value, index) => value / 10 ** decimals === weights[index])) return whole;
  }
  return undefined;
};
