// One random table as an office might lay it out, with what a right reading must find. Rows and columns are its own, from 0.
import type { Role } from "../../../../src/app/table/role";
import type { RowKind } from "../../../../src/app/table/table";
import type { Area } from "../../../../src/app/snapshot";
import type { CellLiteral } from "../../../support/snapshotBuilder";
import { blankColumn, figureColumn, type Figure } from "./figures";
import type { Random } from "./random";
import { damage, respell, respellName } from "./spelling";
import {
  GROUPS,
  KINDS,
  NAMES,
  NUMBER_HEADERS,
  SECTIONS,
  TOTALS,
  UNIT_HEADERS,
  WORDINGS,
} from "./wordings";

type Cells = readonly CellLiteral[];

export interface ExpectedRow {
  readonly kind: RowKind;
  readonly name: string;
  /** Of unit rows: the unit's place among the figures. */
  readonly unit?: number;
}

export interface RandomBlock {
  readonly cells: readonly Cells[];
  readonly merges: readonly Area[];
  readonly headerRows: number;
  readonly isDamaged: boolean;
  readonly roles: readonly Role[];
  /** Below the header, one for each row of cells. */
  readonly rows: readonly ExpectedRow[];
  /** By column of the block, then by unit. */
  readonly figures: readonly (readonly Figure[])[];
}

interface Line {
  readonly cells: Cells;
  readonly row: ExpectedRow;
}

/** @param numbered - Whether the table begins with "STT"; left to chance when undefined. */
export function randomBlock(random: Random, numbered = random.chance(0.8)): RandomBlock {
  const isDamaged = random.chance(0.4);
  const share = isDamaged ? random.pick([0.1, 0.25, 0.5]) : 0;
  const spell = (text: string): string =>
    respell(random, random.chance(share) ? damage(random, text) : text);
  const all = Object.keys(WORDINGS) as Role[];
  const roles = random.shuffle(random.some(all, 1, random.pick([0.15, 0.3, 0.45])));
  const count = 1 + random.below(12);
  const names = random
    .shuffle(NAMES)
    .slice(0, count)
    .map((name) => random.pick(KINDS) + name);
  const blankRole = random.chance(0.2) ? random.pick(roles) : undefined;
  const columns = roles.map((role) =>
    role === blankRole
      ? { figures: blankColumn(count), write: () => "" }
      : figureColumn(random, role, count),
  );
  const texts = roles.map((role) => spell(random.pick(WORDINGS[role] ?? [])));
  const fixed = [
    ...(numbered ? [spell(random.pick(NUMBER_HEADERS))] : []),
    spell(random.pick(UNIT_HEADERS)),
  ];
  const header = headerOf(random, fixed, texts, spell);
  const lines = bodyOf(random, { numbered, names, columns, roles, spell });
  const before: Role[] = numbered ? ["number", "unit"] : ["unit"];
  const none = before.map(() => blankColumn(count));
  return {
    cells: [...header.cells, ...lines.map(({ cells }) => cells)],
    merges: header.merges,
    headerRows: header.cells.length,
    isDamaged,
    roles: [...before, ...roles],
    rows: lines.map(({ row }) => row),
    figures: [...none, ...columns.map(({ figures }) => figures)],
  };
}

interface Header {
  readonly cells: readonly Cells[];
  readonly merges: readonly Area[];
}

/** One row, or groups above two and more neighbours; merged or left blank beside. */
const headerOf = (
  random: Random,
  fixed: readonly string[],
  texts: readonly string[],
  spell: (text: string) => string,
): Header => {
  const depth = texts.length >= 2 ? random.pick([1, 1, 2, 2, 3]) : 1;
  if (depth === 1) return { cells: [[...fixed, ...texts]], merges: [] };
  const from = fixed.length + random.below(texts.length - 1);
  const width = fixed.length + texts.length;
  const to = from + 2 + random.below(width - from - 1);
  const isMerged = random.chance(0.7);
  const group = random.shuffle(GROUPS);
  const rows = Array.from({ length: depth }, (): string[] =>
    Array.from({ length: width }, () => ""),
  );
  const merges: Area[] = [];
  [...fixed, ...texts].forEach((text, column) => {
    const isGrouped = column >= from && column < to;
    const row = rows[isGrouped ? depth - 1 : 0];
    if (row !== undefined) row[column] = text;
    if (!isGrouped) merges.push({ row: 0, column, rows: depth, columns: 1 });
  });
  for (let level = 0; level < depth - 1; level += 1) {
    const row = rows[level];
    if (row !== undefined) row[from] = spell(group[level] ?? "");
    merges.push({ row: level, column: from, rows: 1, columns: to - from });
  }
  return { cells: rows, merges: isMerged ? merges : [] };
};

interface Body {
  readonly numbered: boolean;
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  readonly columns: readonly {
    readonly figures: readonly Figure[];
    readonly write: (value: number) => CellLiteral;
  }[];
  readonly spell: (text: string) => string;
}

const bodyOf = (random: Random, body: Body): readonly Line[] => {
  const { numbered, names, columns } = body;
  const units = names.map((name, unit): Line => {
    const cells = columns.map(({ figures }) => figures[unit]?.cell ?? "");
    return {
      cells: [...(numbered ? [unit + 1] : []), respellName(random, name), ...cells],
      row: { kind: "unit", name, unit },
    };
  });
  const lines = units.flatMap((line, index) => [
    ...(index > 0 && random.chance(0.03) ? [blank] : []),
    line,
  ]);
  const framed = numbered && random.chance(0.25) ? sections(random, body, lines) : lines;
  const place = random.pick(["none", "top", "bottom", "bottom"]);
  const total = sumLine(body, random.pick(TOTALS), "total", [0, names.length], random.chance(0.3));
  const isLone = columns.length === 0;
  return [
    ...numberingLines(random, body),
    ...(place === "top" && !isLone ? [total] : []),
    ...framed,
    ...(place === "bottom" && !isLone ? [total] : []),
  ];
};

const blank: Line = { cells: [], row: { kind: "blank", name: "" } };

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

/** "I | Khối xã", with the figures of its units or without. */
const sections = (random: Random, body: Body, lines: readonly Line[]): readonly Line[] => {
  const cut = random.below(lines.length);
  const unitsIn = (part: readonly Line[]) => part.filter(({ row }) => row.kind === "unit").length;
  const first = unitsIn(lines.slice(0, cut));
  const labels = random.shuffle(SECTIONS);
  const hasFigures = random.chance(0.5);
  const frame = (mark: string, label: string, from: number, to: number): readonly Line[] => {
    if (from === to) return [];
    const { cells } = sumLine(
      { ...body, spell: (text) => text },
      label,
      "subtotal",
      [from, to],
      false,
    );
    const sums = cells.slice(2);
    const summed = hasFigures && sums.some((cell) => cell !== "");
    const kind = summed ? "subtotal" : "section";
    return [{ cells: [mark, label, ...(summed ? sums : [])], row: { kind, name: label } }];
  };
  return [
    ...frame("I", labels[0] ?? "", 0, first),
    ...lines.slice(0, cut),
    ...frame("II", labels[1] ?? "", first, unitsIn(lines)),
    ...lines.slice(cut),
  ];
};

/** "A | B | 1 | 2", "(1) | (2)"; only where there are enough columns to know it by. */
const numberingLines = (random: Random, { numbered, columns }: Body): readonly Line[] => {
  if (!random.chance(0.2) || columns.length + (numbered ? 2 : 1) <= 2) return [];
  const letters = numbered ? ["A", "B"] : ["A"];
  const isPlain = random.chance(0.3);
  const numbers = columns.map((_, index) => (isPlain ? index + 1 : `(${index + 1})`));
  const formula = random.chance(0.3) && numbers.length > 2 && !isPlain;
  if (formula) numbers[2] = "3=2/1";
  if (formula) for (let at = 3; at < numbers.length; at += 1) numbers[at] = String(at + 1);
  const cells = [...letters, ...numbers];
  return [{ cells, row: { kind: "numbering", name: letters[letters.length - 1] ?? "" } }];
};
