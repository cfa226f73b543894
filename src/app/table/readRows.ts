import type { Area } from "../snapshot";
import { readerTexts } from "../messages/reader";
import { belowGap, type BelowGap } from "./belowGap";
import type { Grid } from "./grid";
import { isNumbered } from "./isNumbered";
import { isNumbering } from "./isNumbering";
import { nearTotal } from "./nearTotal";
import { rowFacts, type RowColumns, type RowFacts } from "./rowFacts";
import { rowWords, type RowWords } from "./rowWords";
import type { RowKind, TableRow } from "./table";

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Last row of the body or of its totals. */
  readonly last: number;
}

/** What stands above the next table: "Biểu số 2", "(Số liệu tính đến …)". */
const TITLE = /^(?:biểu|phụ lục|bảng|danh sách|\()/i;

/** Blank rows that a body may hold before it is over. */
const MOST_BLANK_ROWS = 2;

/**
 * Reads what follows a header, down to `end` (exclusive).
 *
 * @param followed - Whether another header stands at `end`: what is set apart above it is its title.
 */
export function readRows(
  grid: Grid,
  header: Area,
  columns: RowColumns,
  end: number,
  followed: boolean,
): TableRows {
  const from = header.row + header.rows;
  const factsOf = (row: number): RowFacts => rowFacts(grid, header, columns, row);
  const rows: TableRow[] = [];
  let last = from - 1;
  let blanks = 0;
  let hasFigures = false;
  let below: BelowGap;
  for (let row = from; row < end; row += 1) {
    const facts = factsOf(row);
    hasFigures = hasFigures || facts.figures;
    // Below figures and a gap, a name alone is no unit; in a table still to be filled it is.
    const afterBlank = blanks > 0 && hasFigures;
    const kind = rowKind(grid, header, columns, facts, {
      row,
      first: last < from,
      afterBlank,
      followed,
    });
    blanks = kind === "blank" ? blanks + 1 : 0;
    rows.push(rowOf(grid, columns.key, row, facts, kind));
    if (FIGURE_KINDS.includes(kind)) last = row;
    if (blanks !== MOST_BLANK_ROWS + 1) continue;
    below = belowGap(factsOf, rows, row + 1, end);
    if (below !== "body") break;
  }
  return { rows: settle(withDoubt(rows, last, below), last, followed), last };
}

/** The last row of a body says that figures stand below the gap, where nothing else is doubtful about it. */
const withDoubt = (
  rows: readonly TableRow[],
  last: number,
  below: BelowGap,
): readonly TableRow[] => {
  if (typeof below !== "number") return rows;
  const doubt = readerTexts.belowGap(below + 1);
  return rows.map((row) => (row.row === last ? { doubt, ...row } : row));
};

interface Around {
  readonly row: number;
  readonly first: boolean;
  readonly afterBlank: boolean;
  readonly followed: boolean;
}

const rowKind = (
  grid: Grid,
  header: Area,
  columns: RowColumns,
  facts: RowFacts,
  { row, first, afterBlank, followed }: Around,
): RowKind => {
  if (followed && facts.filled === 1 && TITLE.test(facts.name)) return "note";
  if (first && isNumbering(grid, header, columns.number, row)) return "numbering";
  return kindOf(facts, columns, afterBlank);
};

const FIGURE_KINDS: readonly RowKind[] = ["unit", "total", "subtotal"];

const rowOf = (
  grid: Grid,
  column: number,
  row: number,
  facts: RowFacts,
  kind: RowKind,
): TableRow => {
  const { name, key } = facts;
  const doubt = doubtOf(grid, column, row, facts, kind);
  return { row, kind, name, key, ...(doubt === undefined ? {} : { doubt }) };
};

const SUMS: readonly RowWords[] = ["total", "subtotal"];

/** What a person should look at: names in old fonts, and names that stand alone. */
const doubtOf = (
  grid: Grid,
  column: number,
  row: number,
  { name, key, number, filled, across }: RowFacts,
  kind: RowKind,
): string | undefined => {
  const legacy = grid.legacy(row, column);
  if (legacy) return readerTexts.legacy(legacy.font, grid.raw(row, column), name);
  const isLone = kind === "section" && filled === 1 && key !== "" && !across;
  const lone = isLone && rowWords(name) === "" ? readerTexts.loneName(name) : undefined;
  return nearDoubt(name, kind, number) ?? lone;
};

/** What is nearly a total, or reads as one but has a number of its own. */
const nearDoubt = (name: string, kind: RowKind, number: string): string | undefined => {
  if (kind === "unit" && SUMS.includes(rowWords(name))) return readerTexts.maybeTotal(name);
  const near = nearTotal(name);
  if (near === "") return undefined;
  if (kind === "total") return near === "broken" ? readerTexts.nearTotal(name) : undefined;
  return isNumbered(number) ? undefined : readerTexts.maybeTotal(name);
};

/** What looks like a section with nothing below it is a note, or the title of the next table; blank rows end with the body. */
const settle = (
  rows: readonly TableRow[],
  last: number,
  followed: boolean,
): readonly TableRow[] => {
  const body = rows.filter(({ row }) => row <= last);
  let below = rows.filter(({ row }) => row > last);
  if (followed) {
    const blank = below.findIndex(({ kind }) => kind === "blank");
    const title = below.findIndex(({ kind }) => kind !== "note");
    const cut = blank >= 0 ? blank : title;
    if (cut >= 0) below = below.slice(0, cut);
  }
  const notes = below.map((row): TableRow =>
    row.kind === "section" ? { ...row, kind: "note" } : row,
  );
  while (notes[notes.length - 1]?.kind === "blank") notes.pop();
  return [...body, ...notes];
};

const kindOf = (facts: RowFacts, columns: RowColumns, afterBlank: boolean): RowKind => {
  if (facts.filled === 0) return "blank";
  const hasNumber = isNumbered(facts.number);
  const isTotal = nearTotal(facts.name) === "broken" && !hasNumber;
  const words = isTotal ? "total" : rowWords(facts.name, hasNumber);
  return words === "total" || words === "subtotal"
    ? words
    : bodyKind(facts, words, columns, afterBlank);
};

const bodyKind = (
  facts: RowFacts,
  words: RowWords,
  columns: RowColumns,
  afterBlank: boolean,
): RowKind => {
  const number = columns.number === undefined ? "none" : numberMark(facts.number);
  const frame = isFrame(facts.name, words, number);
  if (facts.figures) return frame ? "subtotal" : "unit";
  if (words === "note") return "note";
  return frame || facts.across ? "section" : withoutFigures(facts, words, number, afterBlank);
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
  return /^(?:[IVX]+|[A-HĐ])[.)]?$/.test(text) ? "letters" : "blank";
};

const withoutFigures = (
  facts: RowFacts,
  words: RowWords,
  number: NumberMark,
  afterBlank: boolean,
): RowKind => {
  if (number === "digits") return "unit";
  // Text beside the name: a row of a schedule or a register.
  if (facts.filled > 2) return afterBlank && number === "blank" ? "note" : "unit";
  return words === "section" || number === "blank" || afterBlank ? "section" : "unit";
};
