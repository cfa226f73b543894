import type { FieldContext, FieldOutcome } from "../fields/field";
import type { TargetColumn } from "../fields/targetColumnField";
import { allocateTexts } from "../messages/allocateTargets";
import { figureTexts } from "../messages/figures";
import { sheetCell } from "../text/a1";
import { readFigures } from "./readFigures";
import { typedTotals } from "./typedTotals";

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
  const ask = (text: string): FieldOutcome<never> => ({
    kind: "question",
    question: { text, options: [], guess: null },
  });
  if (table === undefined || sheet === undefined || target === undefined) {
    return ask(allocateTexts.needTotal(""));
  }
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const { messages, question } = readFigures(sheet, totals, target.index);
  const [message] = messages;
  if (message !== undefined) {
    return {
      kind: "problem",
      code: "bad-total",
      message: `${message} ${figureTexts.nothingWritten}`,
    };
  }
  if (question !== undefined) return ask(question.text);
  const typed = typedTotals(sheet, table, target.index);
  const place = (row: number): string => sheetCell(table.sheet, row, target.index);
  const [first] = typed;
  if (first === undefined)
    return ask(allocateTexts.needTotal(totals[0] ? place(totals[0].row) : ""));
  return typed.every(({ value }) => value === first.value)
    ? { kind: "value", value: first.value }
    : ask(allocateTexts.severalTotals(typed.map(({ row }) => place(row.row)).join(", ")));
}
