import type { Tier } from "../../domain/awards/tier";
import { rational } from "../../domain/rational";
import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import { readNumber } from "../reading/readNumber";
import type { CellValue } from "../snapshot";
import { fold } from "../text/fold";
import type { Structure } from "./structure";
import type { StructureRow } from "./structureRows";
import { noTieRule, tieWords, type TieSetting } from "./tieRules";

/** A million times the largest round of the plans: sums of money have to be exact. */
const MOST_MONEY = 10 ** 14;

/** Reads the rows of one structure; a sentence per cell that is wrong. */
export function structureOf(rows: readonly StructureRow[]): {
  readonly structure: Structure | undefined;
  readonly messages: readonly string[];
} {
  const messages = nameMessages(rows);
  const tiers = rows.map((row): Tier => {
    const count = positiveAt(row, "count", messages);
    const money = positiveAt(row, "money", messages);
    return { name: row.text("tier"), count, money };
  });
  messages.push(...tooMuch(rows, tiers));
  const minimum = minimumOf(rows, messages);
  const tie = tieIn(rows, messages);
  const [first] = rows;
  if (messages.length > 0 || first === undefined) return { structure: undefined, messages };
  const withinUnits = fold(first.text("scope")).includes("tung don vi");
  const [name, source] = [first.name, first.text("source")];
  return { structure: { name, tiers, ...minimum, withinUnits, source, tie }, messages };
}

const nameMessages = (rows: readonly StructureRow[]): string[] => {
  const seen = new Map<string, StructureRow>();
  return rows.flatMap((row) => {
    const name = row.text("tier");
    if (name === "") return [awardTexts.tierName(row.cell("tier"))];
    const before = seen.get(fold(name));
    seen.set(fold(name), row);
    if (before === undefined) return [];
    return [awardTexts.tierTwice(row.cell("tier"), name, before.cell("tier"))];
  });
};

const positiveAt = (row: StructureRow, column: "count" | "money", messages: string[]): number => {
  const text = row.text(column);
  if (column === "count" && fold(text) === "tat ca") return Infinity;
  const value = numberIn(row.value(column));
  if (value !== undefined && Number.isSafeInteger(value) && value > 0) return value;
  const what = awardSheetTexts.structureHeader[column === "count" ? 4 : 5];
  messages.push(awardTexts.tierNumber(row.cell(column), what, text));
  return 1;
};

const numberIn = (cell: CellValue): number | undefined => {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readNumber(cell.replace("%", "").trim()) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
};

const tooMuch = (rows: readonly StructureRow[], tiers: readonly Tier[]): readonly string[] => {
  let sum = 0;
  return tiers.flatMap(({ count, money }, index) => {
    sum += (count === Infinity ? 1 : count) * money;
    const row = sum > MOST_MONEY ? rows[index] : undefined;
    return row === undefined ? [] : [awardTexts.tierTooMuch(row.cell("money"))];
  });
};

type Minimum = Pick<Structure, "minimum" | "minimumText" | "isRate">;

/** One minimum for the whole structure; blank cells follow the others. */
const minimumOf = (rows: readonly StructureRow[], messages: string[]): Minimum => {
  let found: Minimum | undefined;
  for (const row of rows) {
    const { minimum: text } = row;
    if (text === "") continue;
    const own = minimumIn(row.value("minimum"), text);
    found ??= own;
    if (own === undefined || found?.minimumText !== text) {
      messages.push(awardTexts.tierMinimum(row.cell("minimum"), text));
    }
  }
  return found ?? { minimum: rational(0), minimumText: "0", isRate: false };
};

/** "80 %" may be a text, or 0,8 that only looks like it. */
const minimumIn = (cell: CellValue, text: string): Minimum | undefined => {
  const value = numberIn(cell);
  if (value === undefined || value < 0) return undefined;
  const isRate = text.includes("%");
  const divisor = isRate && typeof cell === "string" ? 100 : 1;
  return { minimum: rational(value, divisor), minimumText: text, isRate };
};

/** One rule for the whole structure, on any of its rows, with its source beside it. */
const tieIn = (rows: readonly StructureRow[], messages: string[]): TieSetting => {
  let found: TieSetting | undefined;
  for (const row of rows) {
    if (row.text("tie") === "") continue;
    const own = tieOn(row);
    if (typeof own === "string") messages.push(own);
    else if (found !== undefined && (found.word !== own.word || found.source !== own.source)) {
      messages.push(awardTexts.tierTie(row.cell("tie"), row.text("tie")));
    } else found = own;
  }
  return found ?? noTieRule;
};

const tieOn = (row: StructureRow): TieSetting | string => {
  const [typed, source] = [row.text("tie"), row.text("tieSource")];
  const word = tieWords.find((one) => fold(one) === fold(typed));
  if (word === undefined) return awardTexts.tierTie(row.cell("tie"), typed);
  if (word === noTieRule.word) return noTieRule;
  return source === "" ? awardTexts.tierTieSource(row.cell("tieSource"), word) : { word, source };
};
