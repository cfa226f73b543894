// Formulas between A1 and R1C1 notation. Text in quotes is left alone, and so is what is no cell: "A:A", names, functions.
import { columnName, parseAddress } from "../text/a1";

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const A1 = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/giu;
const R1C1 = /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.![])/gu;

const outsideQuotes = (formula: string, change: (text: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

const axis = (letter: string, fixed: boolean, index: number, base: number): string => {
  if (fixed) return `${letter}${index + 1}`;
  return index === base ? letter : `${letter}[${index - base}]`;
};

/** "=ROUND(D5/$C$2;0)" in E5 is "=ROUND(RC[-1]/R2C3;0)". */
export function r1c1FromA1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (text) =>
    text.replace(A1, (reference, fixedColumn: string, letters: string, fixedRow: string, line) => {
      const area = parseAddress(`${letters}${String(line)}`)?.area;
      return area === undefined
        ? reference
        : axis("R", fixedRow !== "", area.row, row) +
            axis("C", fixedColumn !== "", area.column, column);
    }),
  );
}

const position = (part: string | undefined, base: number): readonly [string, number] => {
  if (part === undefined) return ["", base];
  return part.startsWith("[") ? ["", base + Number(part.slice(1, -1))] : ["$", Number(part) - 1];
};

/** The reverse of `r1c1FromA1` for many cells: the formula is taken apart once. */
export function formulaWriter(formula: string): (row: number, column: number) => string {
  const parts: (string | ((row: number, column: number) => string))[] = [];
  for (const [index, piece] of formula.split(QUOTED).entries()) {
    let end = 0;
    for (const match of index % 2 === 0 ? piece.matchAll(R1C1) : []) {
      const [reference, rowPart, columnPart] = match;
      parts.push(piece.slice(end, match.index), (row, column) => {
        const [fixedRow, line] = position(rowPart, row);
        const [fixedColumn, letters] = position(columnPart, column);
        return `${fixedColumn}${columnName(letters)}${fixedRow}${line + 1}`;
      });
      end = match.index + reference.length;
    }
    parts.push(piece.slice(end));
  }
  return (row, column) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(row, column);
    return text;
  };
}

/** The reverse of `r1c1FromA1`. */
export function a1FromR1c1(formula: string, row: number, column: number): string {
  return formulaWriter(formula)(row, column);
}

/** What is left of a formula when Google has it written back: case, spaces, separators and needless quotes may differ. */
export function formulaKey(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/\s+/g, "").replace(/,/g, ";").toUpperCase();
      return part.startsWith("'") ? part.slice(1, -1).toUpperCase() : part;
    })
    .join("");
}

/** A formula of a locale with "." decimals, "," between arguments turned into ";"; array literals stay. */
export function withSemicolons(formula: string): string {
  let depth = 0;
  return outsideQuotes(formula, (text) =>
    text.replace(/[{},]/g, (mark) => {
      if (mark === "{") depth += 1;
      if (mark === "}") depth -= 1;
      return mark === "," && depth === 0 ? ";" : mark;
    }),
  );
}
