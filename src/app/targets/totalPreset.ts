import type { FieldContext, FieldOutcome } from "../fields/field";
import type { TargetColumn } from "../fields/targetColumnField";
import { allocateTexts } from "../messages/allocateTargets";
import { figureTexts } from "../messages/figures";
import { shownAt, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableRow } from "../table/table";
import { sheetCell } from "../text/a1";
import { readFigures } from "../columns/readFigures";
import { typedTotals } from "../columns/typedTotals";

const ask = (text: string): FieldOutcome<never> => ({
  kind: "question",
  question: { text, options: [], guess: null },
});

/** The total to allocate as the office typed it into the target column; nothing is needed for targets by rate. */
export function totalPreset({
  workbook,
  table,
  earlier,
}: FieldContext): FieldOutcome<number | undefined> {
  if (earlier["phuongPhap"] === "theo tỷ lệ") return { kind: "value", value: undefined };
  // The field before this one is of this type; the form keeps values by name alone.
  const target = earlier["cotChiTieu"] as TargetColumn | undefined;
  const sheet = table && workbook.sheet(table.sheet);
  return table && sheet && target
    ? typedTotal(table, sheet, target.index)
    : ask(allocateTexts.needColumnFirst);
}

const typedTotal = (
  table: Table,
  sheet: SheetSnapshot,
  column: number,
): FieldOutcome<number | undefined> => {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const { messages, question } = readFigures(sheet, totals, column);
  const [wrong] = messages;
  if (wrong !== undefined) {
    const message = `${wrong} ${figureTexts.nothingWritten}`;
    return { kind: "problem", code: "bad-total", message };
  }
  if (question !== undefined) {
    // Thousands that lost their mark, or a fraction: only the whole total helps, so that is what is asked.
    const odd = totals.find(({ row }) => !Number.isSafeInteger(valueAt(sheet, row, column)));
    const at = odd?.row ?? 0;
    const where = sheetCell(table.sheet, at, column);
    return ask(allocateTexts.notWholeTotal(where, shownAt(sheet, at, column)));
  }
  const typed = typedTotals(sheet, table, column);
  const places = (rows: readonly TableRow[]): string =>
    rows.map(({ row }) => sheetCell(table.sheet, row, column)).join(", ");
  const [first] = typed;
  if (first === undefined) return ask(allocateTexts.needTotal(places(totals)));
  return typed.every(({ value }) => value === first.value)
    ? { kind: "value", value: first.value }
    : ask(allocateTexts.severalTotals(places(typed.map(({ row }) => row))));
};
