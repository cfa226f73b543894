import type { Finding } from "../finding";
import { completionTexts } from "../messages/completionRates";
import { isBlankAt } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { WorkbookSnapshot } from "../snapshot";
import { columnName, sheetCell } from "../text/a1";
import type { SlotContext } from "./slotCells";
import type { Slot } from "./slot";

const MOST_FINDINGS = 50;

/** What to know before believing the figures: bases that are missing or guessed, numbers kept as text. */
export function completionFindings(
  { locale }: WorkbookSnapshot,
  context: SlotContext,
  slots: readonly Slot[],
): readonly Finding[] {
  const pairs = new Map(
    slots.map((slot) => [`${slot.measure.done.index}/${slot.measure.base.index}`, slot]),
  );
  const { table, inputs } = context;
  const texts = [...inputs.values()].flatMap(({ column, firstText }): Finding[] => {
    if (firstText === undefined) return [];
    const text = completionTexts.textNumbers(columnName(column.index), locale);
    const cell = [table.sheet, firstText, column.index] as const;
    return [findingAt("lưu ý", "numbers-as-text", cell, text)];
  });
  return [
    ...[...pairs.values()].flatMap((slot) => guessed(context, slot)),
    ...[...pairs.values()].flatMap((slot) => withoutBase(context, slot)).slice(0, MOST_FINDINGS),
    ...texts,
    ...blankTotals(context, slots),
  ];
}

/** Text numbers do not add up in a formula: a total without figures of its own stays blank then, and is named. */
const blankTotals = (
  { sheet, table, inputs }: SlotContext,
  slots: readonly Slot[],
): readonly Finding[] => {
  const used = slots.flatMap(({ measure: { done, base, opening } }) => [done, base, opening]);
  const texts = [...inputs.values()].filter(
    ({ column, firstText }) => firstText !== undefined && used.includes(column),
  );
  return table.rows.flatMap(({ kind, row }): Finding[] => {
    if (kind !== "total" && kind !== "subtotal") return [];
    const blank = texts.find(({ column }) => isBlankAt(sheet, row, column.index));
    if (blank === undefined) return [];
    const where = sheetCell(table.sheet, row, blank.column.index);
    const text = completionTexts.blankTotal(where);
    return [findingAt("lưu ý", "total-left-blank", [table.sheet, row, blank.column.index], text)];
  });
};

const guessed = ({ table }: SlotContext, { measure }: Slot): readonly Finding[] => {
  const { done, base, reason, columns } = measure;
  if (reason !== "chain") return [];
  const column = columns.rate?.index ?? done.index;
  const cell = [table.sheet, table.header.row + table.header.rows - 1, column] as const;
  const text = completionTexts.guessed(done.header, base.header);
  return [findingAt("cần xác nhận", "base-guessed", cell, text)];
};

/** Missing or zero base: blank with a finding, never 0 % or 100 %. */
const withoutBase = ({ table, inputs }: SlotContext, { measure }: Slot): readonly Finding[] => {
  const { done, base } = measure;
  return table.rows.flatMap(({ kind, row, name }): Finding[] => {
    if (kind !== "unit" || inputs.get(done.index)?.figures.get(row) === undefined) return [];
    if ((inputs.get(base.index)?.figures.get(row) ?? 0) > 0) return [];
    const text = completionTexts.noDenominator(sheetCell(table.sheet, row, base.index), name);
    return [findingAt("cần xác nhận", "no-denominator", [table.sheet, row, base.index], text)];
  });
};
