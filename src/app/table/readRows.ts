import type { Area } from "../snapshot";
import { readerTexts } from "../messages/reader";
import { belowGap, type BelowGap } from "./belowGap";
import type { Grid } from "./grid";
import { nearTotal } from "./nearTotal";
import { rowDoubt } from "./rowDoubt";
import { rowFacts, type RowColumns, type RowFacts } from "./rowFacts";
import { isSigned, rowKind } from "./rowKind";
import { settleSums } from "./settleSums";
import type { RowKind, TableRow } from "./table";
import { unitsAlike } from "./unitsAlike";

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Last row of the body or of its totals. */
  readonly last: number;
}

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
  let seen = NOTHING_SEEN;
  let below: BelowGap;
  for (let row = from; row < end; row += 1) {
    const facts = factsOf(row);
    const apart = isApart(rows, seen.figures);
    const place = { row, first: last < from, apart, signed: seen.signed, followed };
    const kind = rowKind(grid, header, columns, facts, place);
    seen = seenIn(seen, facts, kind);
    blanks = kind === "blank" ? blanks + 1 : 0;
    rows.push(rowOf(grid, columns.key, row, facts, kind));
    if (FIGURE_KINDS.includes(kind)) last = row;
    if (blanks !== MOST_BLANK_ROWS + 1) continue;
    below = belowGap(factsOf, rows, row + 1, end);
    if (below !== "body") break;
  }
  const settled = settle(unitsAlike(withDoubt(rows, last, below)), last, followed);
  return { rows: settleSums(grid, header, columns, settled), last };
}

/** What rows above have shown. */
interface Seen {
  readonly figures: boolean;
  /** Whether people have signed. */
  readonly signed: boolean;
}

const NOTHING_SEEN: Seen = { figures: false, signed: false };

const seenIn = ({ figures, signed }: Seen, facts: RowFacts, kind: RowKind): Seen => ({
  figures: figures || (facts.figures && kind !== "numbering"),
  signed: signed || isSigned(facts, signed),
});

/**
 * Below the total or a note, or below figures and a gap, a name alone is no unit; in a table still to be filled it is one
 * below a gap.
 */
const isApart = (rows: readonly TableRow[], hasFigures: boolean): boolean => {
  const unit = rows.map(({ kind }) => kind).lastIndexOf("unit");
  const since = rows.slice(unit + 1).map(({ kind }) => kind);
  const isClosed = since.includes("total") || since.includes("note");
  return unit >= 0 && (isClosed || (hasFigures && since[since.length - 1] === "blank"));
};

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

const FIGURE_KINDS: readonly RowKind[] = ["unit", "total", "subtotal"];

const rowOf = (
  grid: Grid,
  column: number,
  row: number,
  facts: RowFacts,
  kind: RowKind,
): TableRow => {
  const { name, key } = facts;
  const doubt = rowDoubt(grid, column, row, facts, kind);
  return { row, kind, name, key, ...(doubt === undefined ? {} : { doubt }) };
};

/** Where what stands above the next header is its title: below a gap, else from the first line that is no note. */
const titlesStart = (below: readonly TableRow[]): number => {
  const blank = below.findIndex(({ kind }) => kind === "blank");
  const title = below.findIndex(({ kind, name }) => kind !== "note" && nearTotal(name) === "");
  const start = blank >= 0 ? blank : title;
  return start >= 0 ? start : below.length;
};

/** What looks like a section with nothing below it is a note, or the title of the next table; blank rows end with the body. */
const settle = (
  rows: readonly TableRow[],
  last: number,
  followed: boolean,
): readonly TableRow[] => {
  const body = rows.filter(({ row }) => row <= last);
  let below = rows.filter(({ row }) => row > last);
  if (followed) below = below.slice(0, titlesStart(below));
  const notes = below.map((row): TableRow =>
    row.kind === "section" ? { ...row, kind: "note" } : row,
  );
  while (notes[notes.length - 1]?.kind === "blank") notes.pop();
  return [...body, ...notes];
};
