import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent, SheetWrite } from "../plan/plan";
import { runsOf } from "../plan/runsOf";
import { staleFormula, type LiveCopy } from "../plan/staleFormula";
import { valueAt } from "../settings/cellAt";
import type { Area, CellValue, SheetSnapshot } from "../snapshot";
import { textLines } from "../text/textLines";

/** Rows of the block above its body. */
const ROWS = { title: 0, stamp: 1, stale: 2, about: 3, header: 4, body: 5 };
/** Letters that the width of the table holds: lines below it are no longer, so that paper cuts nothing off. */
const MOST_LETTERS = 165;
const COPY_COLOR = "#f3f3f3";
const PENDING_COLOR = "#fff2cc";
const WON_COLOR = "#e2efda";

/** A column of inputs that the block was made from. */
export interface Input {
  readonly sheet: SheetSnapshot;
  readonly header: string;
  /** One column. */
  readonly area: Area;
}

/** A line below the table: cells, or a sentence. */
export interface FootLine {
  readonly cells: readonly CellValue[];
  readonly isBold?: boolean;
}

export interface AwardBlockParts {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly header: readonly string[];
  readonly body: readonly (readonly CellContent[])[];
  /** Rows of the body to fill: prizes given, and prizes that wait for people. */
  readonly won: readonly number[];
  readonly pending: readonly number[];
  readonly foot: readonly FootLine[];
  readonly formats: readonly string[];
  readonly widths: readonly number[];
  /** Repeated below the table, so that a formula sees when they change, and people what was ranked. */
  readonly inputs: readonly Input[];
  /** Further conditions in R1C1 that hold while nothing has changed. */
  readonly conditions: readonly string[];
}

/** A sheet of results: stamp, table, sums and rules, and below them what it was made from. */
export function awardBlock(parts: AwardBlockParts): SheetWrite {
  const { header, body, inputs, sheet } = parts;
  const foot = parts.foot.flatMap(footLines);
  const footRow = ROWS.body + body.length;
  const copies = copiesOf(inputs, footRow + foot.length + 3);
  const stamp = { row: ROWS.stamp, column: 1 };
  const stale = staleFormula(copies, parts.conditions, stamp);
  const lines = [...head(parts, stale), ...body, ...foot.map(contents), ...appendix(inputs)];
  const fill = (rows: readonly number[], color: string) =>
    runsOf(rows).map(({ start, count }) => {
      const area = { row: ROWS.body + start, column: 0, rows: count, columns: header.length };
      return { ...area, color };
    });
  const bold = foot.flatMap(({ isBold }, row) => (isBold === true ? [footRow + row] : []));
  const firstCopy = copies[0]?.copy.row ?? 0;
  const width = Math.max(header.length, 1 + inputs.length);
  return {
    kind: "sheet",
    sheet,
    owner: "product",
    block: lines.map((line) =>
      Array.from({ length: width }, (_, column): CellContent => line[column] ?? { value: "" }),
    ),
    stamp,
    style: {
      title: { rows: 1 },
      header: { row: ROWS.header, rows: 1 },
      freeze: { rows: ROWS.body, columns: 2 },
      boldRows: [...bold, ...(copies.length > 0 ? [firstCopy - 2, firstCopy - 1] : [])],
      columnFormats: [...parts.formats],
      columnWidths: [...parts.widths],
      wrapColumns: [header.length - 1],
      border: { row: ROWS.header, column: 0, rows: 1 + body.length, columns: header.length },
      fills: [
        ...fill(parts.won, WON_COLOR),
        ...fill(parts.pending, PENDING_COLOR),
        ...copies.slice(0, 1).map(({ copy }) => {
          return { ...copy, columns: copies.length, color: COPY_COLOR };
        }),
      ],
    },
  };
}

const contents = ({ cells }: FootLine): readonly CellContent[] => cells.map((value) => ({ value }));

const head = ({ title, about, header }: AwardBlockParts, stale: string) => [
  ...[[title], [awardSheetTexts.stampLabel]].map((cells) => contents({ cells })),
  [{ formula: stale }],
  ...[[about], header].map((cells) => contents({ cells })),
];

/** Sentences in lines that the table is wide enough for. */
const footLines = (line: FootLine): readonly FootLine[] => {
  const [text, ...others] = line.cells;
  if (typeof text !== "string" || others.length > 0) return [line];
  return textLines(text, MOST_LETTERS).map((cell) => ({ ...line, cells: [cell] }));
};

/** Columns beside each other from the second on, where the table has its names. */
const copiesOf = (inputs: readonly Input[], row: number): readonly LiveCopy[] =>
  inputs.map(({ sheet, area }, index) => ({
    sheet: sheet.name,
    live: area,
    copy: { row, column: 1 + index, rows: area.rows, columns: 1 },
  }));

const appendix = (inputs: readonly Input[]): readonly (readonly CellContent[])[] => {
  if (inputs.length === 0) return [];
  const rows = Math.max(...inputs.map(({ area }) => area.rows));
  const headers = ["", ...inputs.map(({ header }) => header)];
  const lines = Array.from({ length: rows }, (_, down): readonly CellValue[] => [
    "",
    ...inputs.map(({ sheet, area }) =>
      down < area.rows ? valueAt(sheet, area.row + down, area.column) : "",
    ),
  ]);
  return [[], [awardSheetTexts.inputsTitle], headers, ...lines].map((cells) => contents({ cells }));
};
