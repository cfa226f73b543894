import type { Area, CellValue } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import { rowWords } from "./rowWords";
import type { RowKind, TableRow } from "./table";

/** Columns that decide what a row is. */
export interface RowColumns {
  readonly key: number;
  /** Column of "STT"; undefined where the table has none. */
  readonly number: number | undefined;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Last row of the body or of its totals. */
  readonly last: number;
}

/** Blank rows that a body may hold before it is over. */
const MOST_BLANK_ROWS = 2;

interface RowFacts {
  readonly label: string;
  readonly name: string;
  readonly key: CellValue;
  readonly figures: boolean;
  /** "1", "I", "a" in the column of numbers. */
  readonly number: string;
  readonly filled: number;
  /** Merged across, as titles of sections are. */
  readonly across: boolean;
}

/** Reads what follows a header, down to `end` (exclusive). */
export function readRows(grid: Grid, header: Area, columns: RowColumns, end: number): TableRows {
  const from = header.row + header.rows;
  const rows: TableRow[] = [];
  let last = from - 1;
  let blanks = 0;
  const numbered = columns.number !== undefined;
  for (let row = from; row < end; row += 1) {
    const facts = factsOf(grid, header, columns, row);
    if (facts.filled === 0) {
      blanks += 1;
      if (blanks > MOST_BLANK_ROWS) break;
      rows.push({ row, kind: "blank", name: "", key: "" });
      continue;
    }
    const first = last === from - 1;
    const numbering = first && isNumbering(grid, header, columns, row);
    const kind = numbering ? "numbering" : kindOf(facts, numbered, blanks > 0 && !first);
    blanks = 0;
    rows.push({ row, kind, name: facts.name, key: facts.key });
    if (kind === "unit" || kind === "total" || kind === "subtotal") last = row;
  }
  return { rows: settle(rows, last), last };
}

/** What looks like a section with nothing below it is a note; trailing blank rows are nobody's. */
const settle = (rows: readonly TableRow[], last: number): readonly TableRow[] => {
  const settled = rows.map((row): TableRow =>
    row.kind === "section" && row.row > last ? { ...row, kind: "note" } : row,
  );
  while (settled[settled.length - 1]?.kind === "blank") settled.pop();
  return settled;
};

const factsOf = (grid: Grid, header: Area, columns: RowColumns, row: number): RowFacts => {
  const { column: left, columns: width } = header;
  let figures = false;
  let filled = 0;
  let label = "";
  for (let column = left; column < left + width; column += 1) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "blank") continue;
    filled += 1;
    if (shape === "number" && column !== columns.number && column !== columns.key) figures = true;
    if (shape === "text" && label === "" && /\p{L}/u.test(grid.text(row, column))) {
      if (column <= columns.key || column !== columns.number) label = grid.text(row, column);
    }
  }
  const name = grid.text(row, columns.key);
  const number = columns.number === undefined ? "" : grid.text(row, columns.number);
  const across = (grid.merge(row, left)?.columns ?? 1) > Math.max(2, columns.key - left + 1);
  const key = grid.value(row, columns.key);
  return {
    label: name === "" ? label : name,
    name: name === "" ? label : name,
    key,
    figures,
    number,
    filled,
    across,
  };
};

const kindOf = (facts: RowFacts, numbered: boolean, afterBlank: boolean): RowKind => {
  const words = rowWords(facts.label);
  if (words === "total" || words === "subtotal") return words;
  const roman = numbered && /^(?:[IVX]+|[A-HĐ])[.)]?$/.test(facts.number);
  if (facts.figures) return isPart(facts, words, numbered, roman) ? "subtotal" : "unit";
  if (words === "note") return "note";
  if (roman || facts.across) return "section";
  return withoutFigures(facts, words, numbered, afterBlank);
};

/** A row with figures that frames others: "I | Khối xã | 12.000". */
const isPart = (facts: RowFacts, words: string, numbered: boolean, roman: boolean): boolean =>
  roman || (words === "section" && numbered && facts.number === "");

const withoutFigures = (
  facts: RowFacts,
  words: string,
  numbered: boolean,
  afterBlank: boolean,
): RowKind => {
  if (/^\d+$/.test(facts.number)) return "unit";
  if (words === "section") return "section";
  // Text beside the name: a row of a schedule or a register.
  if (facts.filled > 2) return afterBlank && numbered ? "note" : "unit";
  return numbered || afterBlank ? "section" : "unit";
};

const isNumbering = (grid: Grid, header: Area, columns: RowColumns, row: number): boolean => {
  const { column: left, columns: width } = header;
  const tokens = Array.from({ length: width }, (_, index) => grid.text(row, left + index)).filter(
    (text) => text !== "",
  );
  const fits = tokens.every((text) =>
    /^\(?(?:[A-HĐa-h]|\d{1,2}[a-d]?)\)?(?: ?= ?[\d\s()+\-/*x:.%a-zA-Z]+)?$/.test(text),
  );
  if (!fits || tokens.length < 2 || tokens.length * 2 < width) return false;
  const digits = tokens.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number);
  const ascending = digits.every(
    (digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1,
  );
  if (!ascending) return false;
  // "1 | 1 | 2" may as well be the first row of a body whose units are numbers: then 2 follows below.
  const own = columns.number === undefined ? "" : grid.text(row, columns.number);
  const below = columns.number === undefined ? "" : grid.text(row + 1, columns.number);
  return !(/^\d+$/.test(own) && below === String(Number(own) + 1));
};
