// The rows of a random table below its header: units among sections, subtotals, a total, blanks and a numbering row.
import type { RowKind } from "../../../../src/app/table/table";
import type { Role } from "../../../../src/app/table/role";
import type { CellLiteral } from "../../../support/snapshotBuilder";
import type { FigureColumn } from "./figures";
import type { Random } from "./random";
import { respellName } from "./spelling";
import { SECTIONS, SUBTOTALS, TOTALS } from "./wordings";

export interface ExpectedRow {
  readonly kind: RowKind;
  readonly name: string;
  /** Of unit rows: the unit's place among the figures. */
  readonly unit?: number;
  /** Whether the row's first cell is merged over all columns. */
  readonly isMerged?: true;
}

export interface Line {
  readonly cells: readonly CellLiteral[];
  readonly row: ExpectedRow;
}

export interface Body {
  readonly numbered: boolean;
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  readonly columns: readonly FigureColumn[];
  /** Spelling of labels; names keep their letters. */
  readonly spell: (text: string) => string;
  /** How the font of the table writes names. */
  readonly type: (text: string) => string;
}

const blank: Line = { cells: [], row: { kind: "blank", name: "" } };

export function randomBody(random: Random, body: Body): readonly Line[] {
  const { numbered, names, columns, type } = body;
  const isText = random.chance(0.1);
  const number = (unit: number): CellLiteral => {
    const count = unit + 1;
    return isText ? random.pick([`${count}.`, String(count).padStart(2, "0")]) : count;
  };
  const units = names.map((name, unit): Line => {
    const cells = columns.map(({ figures }) => figures[unit]?.cell ?? "");
    const written = respellName(random, type(name));
    return {
      cells: [...(numbered ? [number(unit)] : []), written, ...cells],
      row: { kind: "unit", name, unit },
    };
  });
  const lines = units.flatMap((line, index) => [
    ...(index > 0 && random.chance(0.03) ? random.pick([[blank], [blank], [blank, blank]]) : []),
    line,
  ]);
  const framed = random.chance(numbered ? 0.25 : 0.15) ? sections(random, body, lines) : lines;
  const place = random.pick(["none", "top", "bottom", "bottom"]);
  const total = sumLine(body, random.pick(TOTALS), "total", [0, names.length], random.chance(0.3));
  const isLone = columns.length === 0;
  return [
    ...numberingLines(random, body),
    ...(place === "top" && !isLone ? [total] : []),
    ...framed,
    ...(place === "bottom" && !isLone ? [total] : []),
  ];
}

/** The ratio of sums is not for the generator: totals of rates stay blank. */
const sumLine = (
  { numbered, columns, roles, spell }: Body,
  label: string,
  kind: "total" | "subtotal",
  [from, to]: readonly [number, number],
  isFirst: boolean,
): Line => {
  const sums = columns.map(({ figures, write }, index) => {
    const values = figures.slice(from, to).map(({ value }) => value);
    if (roles[index] === "rate" || values.every((value) => value === null)) return "";
    return write(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  });
  const shown = spell(label);
  const labels = numbered ? (isFirst ? [shown, ""] : ["", shown]) : [shown];
  return { cells: [...labels, ...sums], row: { kind, name: label } };
};

/** Where the frame of a section stands, and what it says. */
type Framing = "sum on top" | "title" | "title over all" | "sum below";

/** "I | Khối xã" above its units, with their figures or without, or "Cộng khối" below them. */
const sections = (random: Random, body: Body, lines: readonly Line[]): readonly Line[] => {
  const framing = random.pick(["sum on top", "title", "title over all", "sum below"] as const);
  // A lone part is everything: what stands below it is the total.
  const cut =
    framing === "sum below" ? 1 + random.below(lines.length - 1) : random.below(lines.length);
  if (cut === lines.length) return lines;
  const parts = [lines.slice(0, cut), lines.slice(cut)];
  const labels = random.shuffle(SECTIONS);
  const isRestarted = framing !== "sum below" && body.numbered && random.chance(0.4);
  let from = 0;
  return parts.flatMap((part, index) => {
    const count = part.filter(({ row }) => row.kind === "unit").length;
    const place = {
      mark: "I".repeat(index + 1),
      label: labels[index] ?? "",
      from,
      to: from + count,
    };
    const own = isRestarted ? part.map((line) => restarted(line, place.from)) : part;
    from = place.to;
    return count === 0 ? own : framed(body, own, framing, place);
  });
};

interface Place {
  readonly mark: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const framed = (
  body: Body,
  lines: readonly Line[],
  framing: Framing,
  { mark, label, from, to }: Place,
): readonly Line[] => {
  const plain = { ...body, spell: body.type };
  const sumOf = (text: string): readonly CellLiteral[] =>
    sumLine(plain, text, "subtotal", [from, to], false).cells.slice(body.numbered ? 2 : 1);
  if (framing === "sum below") {
    const name = SUBTOTALS[body.names.length % SUBTOTALS.length] ?? "";
    const sums = sumOf(name);
    if (!sums.some((cell) => cell !== "")) return lines;
    const cells = [...(body.numbered ? [""] : []), body.type(name), ...sums];
    return [...lines, { cells, row: { kind: "subtotal", name } }];
  }
  const sums = sumOf(label);
  const summed = framing === "sum on top" && sums.some((cell) => cell !== "");
  const kind = summed ? "subtotal" : "section";
  const written = body.type(label);
  if (framing === "title over all") {
    const cells = [`${mark}. ${written}`];
    return [{ cells, row: { kind, name: label, isMerged: true } }, ...lines];
  }
  const labels = body.numbered ? [mark, written] : [`${mark}. ${written}`];
  return [{ cells: [...labels, ...(summed ? sums : [])], row: { kind, name: label } }, ...lines];
};

/** The line with its number counted from the start of its section. */
const restarted = ({ cells, row }: Line, before: number): Line => {
  const [number, ...others] = cells;
  return typeof number === "number" ? { cells: [number - before, ...others], row } : { cells, row };
};

/** "A | B | 1 | 2", "(1) | (2)"; only where there are enough columns to know it by. */
const numberingLines = (random: Random, { numbered, columns }: Body): readonly Line[] => {
  if (!random.chance(0.2) || columns.length + (numbered ? 2 : 1) <= 2) return [];
  const letters = numbered ? ["A", "B"] : ["A"];
  const style = random.pick(["plain", "brackets", "brackets", "counted"]);
  const offset = style === "counted" ? letters.length : 0;
  const hasFormula = style === "brackets" && columns.length > 2 && random.chance(0.3);
  const numbers = columns.map((_, index): CellLiteral => {
    if (hasFormula && index >= 2) return index === 2 ? "3=2/1" : String(index + 1);
    return style === "brackets" ? `(${index + 1})` : index + 1 + offset;
  });
  const first: CellLiteral[] = style === "counted" ? letters.map((_, index) => index + 1) : letters;
  const cells = [...first, ...numbers];
  return [{ cells, row: { kind: "numbering", name: letters[letters.length - 1] ?? "" } }];
};
