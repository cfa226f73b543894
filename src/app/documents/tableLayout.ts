import type { DocumentTable, Orientation, TableLine } from "./officialDocument";
import { placedCells } from "./placedCells";
import type { TableContent } from "./tableContent";
import { textWidth } from "./textWidth";

/** Millimetres between the margins of an A4 page: 30 at the left, 15 at the right. */
const ROOM: Readonly<Record<Orientation, number>> = { portrait: 165, landscape: 252 };
/** Tried in this order: a smaller letter before a wider page, since annexes are read upright. */
const CHOICES: readonly (readonly [Orientation, number])[] = [
  ["portrait", 13],
  ["portrait", 12],
  ["landscape", 13],
  ["landscape", 12],
  ["landscape", 11],
  ["landscape", 10],
];
const MILLIMETRES_PER_POINT = 0.3528;
/** Left and right of the text of a cell. */
const PADDING = 4;
/** Text longer than this goes on on the next line rather than widen its column. */
const COMFORTABLE = 60;
/** Lines that a header takes where there is room, and may take where there is none. */
const HEADER_LINES = 3;
const MOST_HEADER_LINES = 6;

interface Need {
  /** The longest word: less would break it. */
  readonly least: number;
  /** What its text takes, a header wrapped as far as it may be. */
  readonly needed: number;
  readonly wished: number;
}

interface Laid {
  readonly orientation: Orientation;
  readonly table: DocumentTable;
}

/** Widths, letters and page for a table: upright where its columns find room, across where they do not. */
export function tableLayout(content: TableContent): Laid {
  const needs = needsOf(content);
  const laid = (orientation: Orientation, fontSize: number): Laid => {
    const em = fontSize * MILLIMETRES_PER_POINT;
    const widths = spread(needs, em, ROOM[orientation]);
    const columns = content.columns.map(({ align }, index) => ({
      align,
      width: Math.round((widths[index] ?? 0) * 10) / 10,
    }));
    const { header, lines } = content;
    return { orientation, table: { kind: "table", columns, fontSize, header, lines } };
  };
  const fitting = CHOICES.find(([orientation, size]) => {
    const em = size * MILLIMETRES_PER_POINT;
    const wanted = needs.reduce((sum, need) => sum + comfortable(need, em), 0);
    return wanted <= ROOM[orientation];
  });
  return laid(...(fitting ?? (["landscape", 10] as const)));
}

const comfortable = ({ least, needed }: Need, em: number): number =>
  Math.max(least * em, Math.min(needed * em, COMFORTABLE)) + PADDING;

/** Fills the room: columns of long text first get what they wish, then all grow or shrink alike. */
const spread = (needs: readonly Need[], em: number, room: number): readonly number[] => {
  const base = needs.map((need) => comfortable(need, em));
  const missing = needs.map((need, index) =>
    Math.max(0, need.wished * em + PADDING - (base[index] ?? 0)),
  );
  const left = Math.max(0, room - sum(base));
  const share = sum(missing) === 0 ? 0 : Math.min(1, left / sum(missing));
  const grown = base.map((width, index) => width + share * (missing[index] ?? 0));
  const factor = room / sum(grown);
  return grown.map((width) => width * factor);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const needsOf = ({ columns, header, lines }: TableContent): readonly Need[] => {
  const needs = columns.map(() => ({ least: 0, needed: 0, wished: 0 }));
  const see = (all: readonly TableLine[], most: number, usual: number): void => {
    for (const { line, column, cell } of placedCells(all)) {
      const need = needs[column];
      if (need === undefined || (cell.columns ?? 1) > 1) continue;
      // Bold letters are wider.
      const weight = all[line]?.look === "bold" ? 1.12 : 1;
      const width = weight * textWidth(cell.text);
      need.least = Math.max(
        need.least,
        ...cell.text.split(" ").map((word) => weight * textWidth(word)),
      );
      need.needed = Math.max(need.needed, width / most);
      need.wished = Math.max(need.wished, width / usual);
    }
  };
  see(header, MOST_HEADER_LINES, HEADER_LINES);
  see(lines, 1, 1);
  return needs;
};
