import { figureTexts } from "../messages/figures";
import type { Question } from "../plan/outcome";
import { readNumberColumn, type NumberCell } from "../reading/readNumberColumn";
import type { SheetSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { sheetCell } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { formatNumber } from "../text/formatNumber";

/** How a fraction among counts is to be read; nobody but a person can tell. */
export const fractionWords = ["hỏi lại", "hàng nghìn", "số lẻ"] as const;
export type FractionWord = (typeof fractionWords)[number];

/** The figures of one column, one per row. */
export interface Figures {
  /** Undefined where the cell is blank or cannot be read. */
  readonly values: readonly (number | undefined)[];
  /** Whether some cell holds text that only reads as a number. */
  readonly hasText: boolean;
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
  { name, values }: Pick<SheetSnapshot, "name" | "values">,
  rows: readonly TableRow[],
  column: number,
  fractions: FractionWord = "hỏi lại",
  kind: "count" | "number" = "count",
): Figures {
  const raw = rows.map(({ row }) => values[row]?.[column] ?? "");
  const asFractions = fractions === "số lẻ" && kind === "number";
  const cells = readNumberColumn(raw, asFractions ? "number" : "count");
  const messages: string[] = [];
  let question: Question | undefined;
  const figures = cells.map((cell, index) => {
    if (cell.kind === "blank") return undefined;
    const thousands = cell.kind === "problem" && fractions === "hàng nghìn" && cell.readings?.[1];
    const value = cell.kind === "value" ? cell.value : thousands;
    if (typeof value === "number" && value >= 0) return value;
    const row = rows[index];
    const place = [sheetCell(name, row?.row ?? 0, column), row?.name ?? ""] as const;
    const readings = cell.kind === "problem" && fractions === "hỏi lại" ? cell.readings : undefined;
    if (readings === undefined) messages.push(sentence(cell, ...place));
    else question ??= whichReading(place, readings);
    return undefined;
  });
  const hasText = cells.some((cell) => cell.kind === "value" && cell.text);
  return { values: figures, hasText, messages, question };
}

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
  const found =
    typeof cell.found === "number" ? formatNumber(cell.found) : cleanText(cell.found, 60);
  if (cell.problem !== "ambiguous") return figureTexts[cell.problem](where, unit, found);
  const [decimal = 0, thousands = 0] = cell.readings ?? [];
  return figureTexts.ambiguous(where, unit, formatNumber(decimal), formatNumber(thousands));
};
