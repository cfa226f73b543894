import { figureTexts } from "../messages/figures";
import type { Question } from "../plan/outcome";
import { readNumberColumn, type NumberCell } from "../reading/readNumberColumn";
import { valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import { quoted } from "../text/quoted";

/** How a fraction among counts is to be read; nobody but a person can tell. */
export const fractionWords = ["hỏi lại", "hàng nghìn", "số lẻ"] as const;
export type FractionWord = (typeof fractionWords)[number];

/** The figures of one column, one per row. */
export interface Figures {
  /** Undefined where the cell is blank or cannot be read. */
  readonly values: readonly (number | undefined)[];
  /** A sentence per cell that cannot be read. */
  readonly messages: readonly string[];
  /** To be asked where a fraction may be thousands that lost their mark. */
  readonly question: Question | undefined;
}

/**
 * Reads the figures of some rows.
 *
 * @param fractions - The answer to the question that fractions raise.
 * @param kind - `number` when fractions are welcome once they are confirmed, as weights are.
 */
export function readFigures(
  sheet: Pick<SheetSnapshot, "name" | "values">,
  rows: readonly TableRow[],
  column: number,
  fractions: FractionWord = "hỏi lại",
  kind: "count" | "number" = "count",
): Figures {
  const raw = rows.map(({ row }) => valueAt(sheet, row, column));
  const asFractions = fractions === "số lẻ" && kind === "number";
  const cells = readNumberColumn(raw, asFractions ? "number" : "count");
  const messages: string[] = [];
  let question: Question | undefined;
  const refuse = (cell: NumberCell, { row, name }: TableRow): void => {
    const place = [sheetCell(sheet.name, row, column), name] as const;
    const readings = cell.kind === "problem" ? cell.readings : undefined;
    if (readings === undefined || fractions !== "hỏi lại") messages.push(sentence(cell, ...place));
    else question ??= whichReading(place, readings);
  };
  const figures = rows.map((row, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.kind === "blank") return undefined;
    const value = figureOf(cell, fractions);
    if (value === undefined) refuse(cell, row);
    return value;
  });
  return { values: figures, messages, question };
}

const figureOf = (cell: NumberCell, fractions: FractionWord): number | undefined => {
  if (cell.kind === "value") return cell.value >= 0 ? cell.value : undefined;
  return cell.kind === "problem" && fractions === "hàng nghìn" ? cell.readings?.[1] : undefined;
};

const whichReading = (
  place: readonly [string, string],
  [decimal, thousands]: readonly [number, number],
): Question => ({
  field: "soLe",
  text: figureTexts.whichReading(...place, formatNumber(decimal), formatNumber(thousands)),
  options: fractionWords.slice(1),
  guess: "hàng nghìn",
});

const sentence = (cell: NumberCell, where: string, unit: string): string => {
  if (cell.kind === "value") return figureTexts.negative(where, unit, formatNumber(cell.value));
  if (cell.kind === "blank") return figureTexts.blank(where, unit);
  const found = typeof cell.found === "number" ? formatNumber(cell.found) : quoted(cell.found, 60);
  if (cell.problem !== "ambiguous") return figureTexts[cell.problem](where, unit, found);
  const [decimal = 0, thousands = 0] = cell.readings ?? [];
  return figureTexts.ambiguous(where, unit, formatNumber(decimal), formatNumber(thousands));
};
