// One formula, three spellings: as stored (Univer: "," and "."), as the spreadsheet's people write it, and in R1C1.
import { columnIndex, columnName } from "./a1";
import { BROKEN, tokens, type Dialect, type Token } from "./tokens";

function toStored(token: Token): string {
  switch (token.kind) {
    case "argument":
    case "column":
      return ",";
    case "rowBreak":
      return ";";
    case "broken":
      return BROKEN;
    case "number":
      return token.text.replace(",", ".");
    default:
      return token.text;
  }
}

/** Stored spelling of what a person or a script wrote. A "," that the locale does not know leaves a mark that evaluates to #ERROR!. */
export function storedFormula(written: string, dialect: Dialect): string {
  return tokens(written, dialect).map(toStored).join("");
}

function toShown(token: Token, dialect: Dialect): string {
  if (token.kind === "broken") return ",";
  if (dialect === "comma") return token.text;
  if (token.kind === "argument") return ";";
  if (token.kind === "column") return "\\";
  return token.kind === "number" ? token.text.replace(".", ",") : token.text;
}

/** The spelling that getFormula gives back. */
export function shownFormula(stored: string, dialect: Dialect): string {
  return tokens(stored, "comma")
    .map((token) => toShown(token, dialect))
    .join("");
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

function relative(letter: "R" | "C", absolute: boolean, index: number, from: number): string {
  if (absolute) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

function cornerToR1c1(corner: string, row: number, column: number): string {
  const found = CORNER.exec(corner);
  if (!found) return corner;
  const [, dollar1 = "", letters, dollar2 = "", digits] = found;
  const rowDollar = letters === undefined ? dollar1 : dollar2;
  const rowPart =
    digits === undefined ? "" : relative("R", rowDollar === "$", Number(digits) - 1, row);
  const columnPart =
    letters === undefined ? "" : relative("C", dollar1 === "$", columnIndex(letters), column);
  return rowPart + columnPart;
}

function cornerToA1(corner: string, row: number, column: number): string {
  const found = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/.exec(corner);
  if (!found) return corner;
  const part = (text: string | undefined, from: number): { absolute: boolean; index: number } => {
    if (text === undefined) return { absolute: false, index: from };
    if (text.startsWith("[")) return { absolute: false, index: from + Number(text.slice(1, -1)) };
    return { absolute: true, index: Number(text) - 1 };
  };
  const rowOf = part(found[1], row);
  const columnOf = part(found[2], column);
  if (rowOf.index < 0 || columnOf.index < 0) return "#REF!";
  const letters = corner.includes("C")
    ? `${columnOf.absolute ? "$" : ""}${columnName(columnOf.index)}`
    : "";
  const digits = corner.startsWith("R") ? `${rowOf.absolute ? "$" : ""}${rowOf.index + 1}` : "";
  return letters + digits;
}

/** Stored A1 formula → the same formula in R1C1, as seen from its own cell. Equal for cells that were filled down. */
export function r1c1Of(stored: string, row: number, column: number): string {
  return tokens(stored, "comma")
    .map((token) =>
      token.kind === "ref"
        ? token.text
            .split(":")
            .map((corner) => cornerToR1c1(corner, row, column))
            .join(":")
        : token.text,
    )
    .join("");
}

function a1OfRef(ref: string, row: number, column: number): string {
  const corners = ref.split(":").map((corner) => cornerToA1(corner, row, column));
  if (corners.includes("#REF!")) return "#REF!";
  // R[1] alone is a whole row, and A1 has no word for it but "3:3".
  if (corners.length === 1 && !(ref.includes("R") && ref.includes("C")))
    return `${corners[0] ?? ""}:${corners[0] ?? ""}`;
  return corners.join(":");
}

/** Formula written in R1C1 in the given dialect → stored A1 formula of one cell. */
export function a1FromR1c1(written: string, dialect: Dialect, row: number, column: number): string {
  return tokens(written, dialect, "R1C1")
    .map((token) => (token.kind === "ref" ? a1OfRef(token.text, row, column) : toStored(token)))
    .join("");
}

/** The stored formula of a cell as it reads after being copied to another cell. */
export function movedFormula(
  stored: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return stored;
  return a1FromR1c1(r1c1Of(stored, from.row, from.column), "comma", to.row, to.column);
}
