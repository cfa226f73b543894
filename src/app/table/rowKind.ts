import type { Area } from "../snapshot";
import type { Grid } from "./grid";
import { isFrameMark } from "./isFrameMark";
import { isNumbered } from "./isNumbered";
import { isNumbering } from "./isNumbering";
import { isTitle } from "./isTitle";
import { nearTotal } from "./nearTotal";
import type { RowColumns, RowFacts } from "./rowFacts";
import { rowWords, type RowWords } from "./rowWords";
import type { RowKind } from "./table";

/** What is known about a place in a body before its row is read. */
export interface RowPlace {
  readonly row: number;
  /** Whether no row of the body stands above. */
  readonly first: boolean;
  /** Whether what stands right above sets the row apart from the body: a total, or a gap below figures. */
  readonly apart: boolean;
  /** Whether people have signed above. */
  readonly signed: boolean;
  /** Whether another header follows below. */
  readonly followed: boolean;
}

/** What a row under a header is, by its cells and what stands above it. */
export function rowKind(
  grid: Grid,
  header: Area,
  columns: RowColumns,
  facts: RowFacts,
  { row, first, apart, signed, followed }: RowPlace,
): RowKind {
  if (facts.filled === 0) return "blank";
  if (isTitleLine(facts, followed) || isSigned(facts, signed)) return "note";
  if (first && isNumbering(grid, header, columns.number, row)) return "numbering";
  return kindByWords(facts, columns, apart);
}

const kindByWords = (facts: RowFacts, columns: RowColumns, apart: boolean): RowKind => {
  const hasNumber = isNumbered(facts.number);
  const isTotal = nearTotal(facts.name) === "broken" && !hasNumber;
  const words = isTotal ? "total" : rowWords(facts.name, hasNumber);
  return words === "total" || words === "subtotal" ? words : bodyKind(facts, words, columns, apart);
};

/** What stands above another table: "Biểu số 2"; where one follows, "(Số liệu tính đến …)" too. */
const isTitleLine = ({ name, filled, figures }: RowFacts, followed: boolean): boolean =>
  filled === 1 && !figures && (isTitle(name) || (followed && /^(?:bảng|\()/i.test(name)));

/** Whether a row names who signs, or stands below such names. */
export function isSigned(facts: RowFacts, signed: boolean): boolean {
  const isBare = !facts.figures && !isNumbered(facts.number);
  return isBare && (signed || rowWords(facts.name) === "signature");
}

const bodyKind = (
  facts: RowFacts,
  words: RowWords,
  columns: RowColumns,
  apart: boolean,
): RowKind => {
  const number = columns.number === undefined ? "none" : numberMark(facts.number);
  const frame = isFrame(facts.name, words, number);
  if (facts.figures) return frame ? "subtotal" : "unit";
  if (words === "note") return "note";
  return frame || facts.across ? "section" : withoutFigures(facts, words, number, apart);
};

/** "I | Khối xã", "I. Khối xã": what frames the rows below it. */
const isFrame = (name: string, words: RowWords, number: NumberMark): boolean =>
  number === "letters" ||
  (words === "section" &&
    (number === "blank" || (number === "none" && /^[IVXA-H]+[.)]/.test(name))));

/** What stands in the column of numbers, other words counted as blank; "none" where there is no such column. */
type NumberMark = "none" | "blank" | "digits" | "letters";

const numberMark = (text: string): NumberMark => {
  if (isNumbered(text)) return "digits";
  return isFrameMark(text) ? "letters" : "blank";
};

const withoutFigures = (
  facts: RowFacts,
  words: RowWords,
  number: NumberMark,
  apart: boolean,
): RowKind => {
  if (number === "digits") return "unit";
  // Text beside the name: a row of a schedule or a register.
  if (facts.filled > 2) return apart && number === "blank" ? "note" : "unit";
  return words === "section" || number === "blank" || apart ? "section" : "unit";
};
