// One random table as an office might lay it out, with what a right reading must find. Rows and columns are its own, from 0.
import type { Role } from "../../../../src/app/table/role";
import type { Area } from "../../../../src/app/snapshot";
import type { LegacyFont } from "../../../../src/app/text/legacyFont";
import type { CellLiteral } from "../../../support/snapshotBuilder";
import { blankColumn, figureColumn, spoiltColumn, type Figure, type FigureColumn } from "./figures";
import { inOldFont } from "./oldFonts";
import type { Random } from "./random";
import { randomBody, type ExpectedRow } from "./randomBody";
import { randomHeader } from "./randomHeader";
import { damage, respell } from "./spelling";
import { KINDS, NAMES, NUMBERED_KINDS, NUMBER_HEADERS, UNIT_HEADERS, WORDINGS } from "./wordings";

/**
 * What can be asked of a reader: tables that leave no doubt, tables with damaged letters, and tables that nobody could read
 * without asking: old fonts, two columns of one meaning, figures that are spoilt.
 */
export type Look = "clean" | "damaged" | "unclear";

export interface RandomBlock {
  readonly cells: readonly (readonly CellLiteral[])[];
  readonly merges: readonly Area[];
  readonly headerRows: number;
  readonly look: Look;
  /** The font from before Unicode that its words are typed for. */
  readonly font?: LegacyFont;
  readonly roles: readonly Role[];
  /** Below the header, one for each row of cells. */
  readonly rows: readonly ExpectedRow[];
  /** By column of the block, then by unit. */
  readonly figures: readonly (readonly Figure[])[];
}

/** @param numbered - Whether the table begins with "STT"; left to chance when undefined. */
export function randomBlock(random: Random, numbered = random.chance(0.8)): RandomBlock {
  const { isDamaged, font, type, spell } = randomHand(random);
  const all = Object.keys(WORDINGS) as Role[];
  const chosen = random.shuffle(random.some(all, 1, random.pick([0.15, 0.3, 0.45])));
  const twins = random.chance(0.06) ? Math.min(chosen.length, 1 + random.below(3)) : 0;
  const roles = twins > 0 ? [...chosen.slice(0, twins), ...chosen.slice(0, twins)] : chosen;
  const names = randomNames(random);
  const { columns, isSpoilt } = randomColumns(random, roles, names.length);
  const texts = roles.map((role) => random.pick(WORDINGS[role] ?? []));
  const words = texts.map((text, index) =>
    spell(index < twins * 2 ? (texts[index % twins] ?? text) : text),
  );
  const fixed = [
    ...(numbered ? [spell(random.pick(NUMBER_HEADERS))] : []),
    spell(random.pick(UNIT_HEADERS)),
  ];
  const header = randomHeader(random, fixed, words, spell, twins);
  const lines = randomBody(random, { numbered, names, columns, roles, spell, type });
  const before: Role[] = numbered ? ["number", "unit"] : ["unit"];
  const none = before.map(() => blankColumn(names.length));
  const over = lines.flatMap(({ row }, index): Area[] =>
    row.isMerged === true && random.chance(0.7)
      ? [
          {
            row: header.cells.length + index,
            column: 0,
            rows: 1,
            columns: before.length + roles.length,
          },
        ]
      : [],
  );
  const isUnclear = [font !== undefined, twins > 0, isSpoilt].includes(true);
  return {
    cells: [...header.cells, ...lines.map(({ cells }) => cells)],
    merges: [...header.merges, ...over],
    headerRows: header.cells.length,
    look: isUnclear ? "unclear" : isDamaged ? "damaged" : "clean",
    ...(font === undefined ? {} : { font }),
    roles: [...before, ...roles],
    rows: lines.map(({ row }) => row),
    figures: [...none, ...columns.map(({ figures }) => figures)],
  };
}

/** How whoever typed or scanned the table writes its words. */
interface Hand {
  readonly isDamaged: boolean;
  readonly font: LegacyFont | undefined;
  /** What the font makes of a text. */
  readonly type: (text: string) => string;
  /** With the spellings and damages of headers and labels. */
  readonly spell: (text: string) => string;
}

const randomHand = (random: Random): Hand => {
  const isDamaged = random.chance(0.35);
  const share = isDamaged ? random.pick([0.1, 0.25, 0.5]) : 0;
  const font =
    !isDamaged && random.chance(0.05) ? random.pick(["TCVN3", "VNI"] as const) : undefined;
  const type = (text: string): string => (font === undefined ? text : inOldFont(font, text));
  const spell = (text: string): string => {
    if (font !== undefined) return type(text);
    return respell(random, random.chance(share) ? damage(random, text) : text);
  };
  return { isDamaged, font, type, spell };
};

const randomNames = (random: Random): readonly string[] => {
  const count = 1 + random.below(12);
  if (random.chance(0.1)) {
    const kind = random.pick(NUMBERED_KINDS);
    return Array.from({ length: count }, (_, index) => `${kind} ${index + 1}`);
  }
  return random
    .shuffle(NAMES)
    .slice(0, count)
    .map((name) => random.pick(KINDS) + name);
};

const randomColumns = (
  random: Random,
  roles: readonly Role[],
  units: number,
): { readonly columns: readonly FigureColumn[]; readonly isSpoilt: boolean } => {
  const blankRole = random.chance(0.2) ? random.pick(roles) : undefined;
  const spoiltRole = random.chance(0.06) ? random.pick(roles) : undefined;
  const columns = roles.map((role): FigureColumn => {
    if (role === blankRole) return { figures: blankColumn(units), write: () => "" };
    const column = figureColumn(random, role, units);
    return role === spoiltRole ? spoiltColumn(random, column) : column;
  });
  const isSpoilt = columns.some(({ figures }) => figures.some((one) => one.isUnreadable === true));
  return { columns, isSpoilt };
};
