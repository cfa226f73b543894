import type { WantedCell } from "../columns/columnChange";
import { summedRows } from "../columns/summedRows";
import { isBlankAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { NumberExpression } from "../table/numberExpression";
import type { Table, TableColumn, TableRow } from "../table/table";
import { completionFormula, type FormulaInputs, type FormulaWindow } from "./completionFormula";
import type { InputColumn } from "./completionInputs";
import { completionValue, type PartValue, type Progress } from "./completionValue";
import type { Slot } from "./slot";

/** A cell with what people will see there. */
export interface SlotCell extends WantedCell {
  readonly shown: PartValue;
}

/** What the slots are worked out from. */
export interface SlotContext {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  readonly inputs: ReadonlyMap<number, InputColumn>;
  readonly window: FormulaWindow | undefined;
  readonly progress: Progress | undefined;
}

/** More terms than this make a formula that nobody reads. */
const MOST_RUNS = 50;

/** Figure and formula text of one input in one row. */
interface Operand {
  readonly figure: number | undefined;
  readonly expression: NumberExpression;
}

/**
 * The cells of a slot: one and the same formula in every unit row and in totals that hold their figures, ratio of sums where a
 * total's own figures are blank.
 */
export function slotCells(
  context: SlotContext,
  slot: Slot,
): {
  readonly units: readonly SlotCell[];
  readonly totals: readonly SlotCell[];
} {
  const { table, inputs } = context;
  const { done, base, opening } = slot.measure;
  const usual = { done: refTo(slot, inputs, done), base: refTo(slot, inputs, base) };
  const first = { ...usual, opening: opening && refTo(slot, inputs, opening) };
  const formula = formulaOf(context, slot, first);
  const read = [done, base, ...(opening ? [opening] : [])];
  const units: SlotCell[] = [];
  const totals: SlotCell[] = [];
  table.rows.forEach((row, index) => {
    if (row.kind === "unit") {
      const figures = read.map((column) => figureIn(inputs, column, row));
      units.push(cellOf(context, slot, row, formula, figures));
    } else if (row.kind === "total" || row.kind === "subtotal") {
      const total = totalCell(context, slot, row, index, formula);
      if (total !== undefined) totals.push(total);
    }
  });
  return { units, totals };
}

/** A total with figures of its own is a row like any other; one without gets the ratio of the sums of its rows. */
const totalCell = (
  context: SlotContext,
  slot: Slot,
  row: TableRow,
  index: number,
  formula: string,
): SlotCell | undefined => {
  const { sheet, inputs } = context;
  const { done, base, opening } = slot.measure;
  const read = [done, base, ...(opening ? [opening] : [])];
  if (read.every((column) => !isBlankAt(sheet, row.row, column.index))) {
    const figures = read.map((column) => figureIn(inputs, column, row));
    const isRead = figures.every((figure) => figure !== undefined);
    return isRead ? cellOf(context, slot, row, formula, figures) : undefined;
  }
  const operands = read.flatMap((column) => totalOperand(context, slot, column, row, index) ?? []);
  const [d, b, before] = operands;
  if (d === undefined || b === undefined || operands.length < read.length) return undefined;
  const summed = formulaOf(context, slot, {
    done: d.expression,
    base: b.expression,
    opening: before?.expression,
  });
  return cellOf(
    context,
    slot,
    row,
    summed,
    operands.map(({ figure }) => figure),
  );
};

const formulaOf = (context: SlotContext, { part, rate }: Slot, inputs: FormulaInputs): string =>
  completionFormula(part, inputs, rate, context.window);

const refTo = (
  { target }: Slot,
  inputs: ReadonlyMap<number, InputColumn>,
  { index }: TableColumn,
): NumberExpression => {
  const reference = `RC[${index - target.index}]`;
  return inputs.get(index)?.expression(reference) ?? { value: reference, blank: `${reference}=""` };
};

const figureIn = (
  inputs: ReadonlyMap<number, InputColumn>,
  { index }: TableColumn,
  { row }: TableRow,
): number | undefined => inputs.get(index)?.figures.get(row);

const cellOf = (
  { progress }: SlotContext,
  { part, rate, measure }: Slot,
  row: TableRow,
  formula: string,
  [held, base, opening]: readonly (number | undefined)[],
): SlotCell => {
  const before = measure.opening === undefined ? 0 : opening;
  const done = held === undefined || before === undefined ? undefined : held - before;
  const shown = completionValue(part, done, base, rate, progress);
  return { row, after: { formula }, figure: typeof shown === "number" ? shown : undefined, shown };
};

/** What a total's formula reads: its own cell, else the sum of its rows. Text numbers do not add up. */
const totalOperand = (
  { sheet, table, inputs }: SlotContext,
  slot: Slot,
  column: TableColumn,
  row: TableRow,
  index: number,
): Operand | undefined => {
  const input = inputs.get(column.index);
  if (!isBlankAt(sheet, row.row, column.index)) {
    return { figure: input?.figures.get(row.row), expression: refTo(slot, inputs, column) };
  }
  const summed = summedRows(table, index);
  const terms = summed.ranges(column.index - slot.target.index);
  if (input?.firstText !== undefined || terms.length === 0 || terms.length > MOST_RUNS) {
    return undefined;
  }
  const list = terms.join(";");
  return {
    figure: sumOver(summed.rows, input),
    expression: { value: `SUM(${list})`, blank: `COUNT(${list})=0` },
  };
};

/** Sum of the figures that are there; undefined where there is none. */
const sumOver = (rows: readonly TableRow[], input: InputColumn | undefined): number | undefined => {
  let sum: number | undefined;
  for (const { row } of rows) {
    const figure = input?.figures.get(row);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum;
};
