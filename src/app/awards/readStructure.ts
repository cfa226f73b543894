import { rational, type Rational } from "../../domain/rational";
import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import { readNumber } from "../reading/readNumber";
import { textOf } from "../settings/cellAt";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { STRUCTURE_SHEET } from "./awardSheets";
import { STRUCTURE_HEADER_ROW, structureSeed } from "./structureSheet";

export type Subject = "Tập thể" | "Cá nhân";

/** The structure of prizes that a round is held under. */
export interface Structure {
  readonly name: string;
  readonly tiers: readonly Tier[];
  readonly minimum: Rational;
  /** Such as "5" or "80 %". */
  readonly minimumText: string;
  /** Whether the minimum is a rate of the target, not cases per official. */
  readonly isRate: boolean;
  readonly withinUnits: boolean;
  readonly source: string;
}

export interface StructureReading {
  readonly structure: Structure | undefined;
  /** Names of all structures for the subject. */
  readonly names: readonly string[];
  /** A sentence per place that is wrong. */
  readonly messages: readonly string[];
}

const COLUMN = { used: 0, name: 1, subject: 2, tier: 3, count: 4, money: 5, minimum: 6 } as const;
const SCOPE = 7;
const SOURCE = 8;

interface Row {
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** What people see as the minimum: "80 %" may be held as 0,8. */
  readonly minimum: string;
  readonly name: string;
}

/**
 * The structure in use, as people have edited it; before there is a sheet, what it will start with.
 *
 * @param chosen - Its name, when the form gives one; else the one marked "x".
 */
export function readStructure(
  workbook: WorkbookSnapshot,
  subject: Subject,
  chosen: string,
): StructureReading {
  const sheet = workbook.sheet(STRUCTURE_SHEET);
  const values = sheet?.values;
  const header = values === undefined ? STRUCTURE_HEADER_ROW : headerRow(values);
  if (header < 0) {
    const text = awardTexts.structureHeader(sheetReference(STRUCTURE_SHEET));
    return { structure: undefined, names: [], messages: [text] };
  }
  const body = values?.slice(header + 1) ?? structureSeed();
  const rows = body.flatMap((cells, index): Row[] => {
    if (fold(textOf(cells[COLUMN.subject] ?? "")) !== fold(subject)) return [];
    const row = header + 1 + index;
    const shown = sheet?.displayed[row]?.[COLUMN.minimum] ?? textOf(cells[COLUMN.minimum] ?? "");
    return [{ row, cells, minimum: shown.trim(), name: textOf(cells[COLUMN.name] ?? "") }];
  });
  const names = [...new Set(rows.map(({ name }) => name))];
  const wanted = chosen === "" ? marked(rows, subject) : named(names, chosen, subject);
  if ("message" in wanted) return { structure: undefined, names, messages: [wanted.message] };
  return { names, ...structureOf(rows.filter(({ name }) => name === wanted.name)) };
}

const headerRow = (values: readonly (readonly CellValue[])[]): number =>
  values.findIndex((row) =>
    awardSheetTexts.structureHeader
      .slice(0, COLUMN.minimum)
      .every((text, column) => fold(textOf(row[column] ?? "")) === fold(text)),
  );

type Wanted = { readonly name: string } | { readonly message: string };

const where = (row: number, column: number): string => sheetCell(STRUCTURE_SHEET, row, column);

const marked = (rows: readonly Row[], subject: Subject): Wanted => {
  const used = rows.filter(({ cells }) => textOf(cells[COLUMN.used] ?? "") !== "");
  const [first] = used;
  if (first === undefined) return { message: awardTexts.structureNone(subject) };
  const other = used.find(({ name }) => name !== first.name);
  if (other === undefined) return { name: first.name };
  const [a, b] = [first, other].map(({ row }) => where(row, COLUMN.used));
  return { message: awardTexts.structureTwo(a ?? "", first.name, b ?? "", other.name) };
};

const named = (names: readonly string[], chosen: string, subject: Subject): Wanted => {
  const name = names.find((one) => fold(one) === fold(chosen));
  if (name !== undefined) return { name };
  return { message: awardTexts.structureNo(chosen, subject, names.join(", ")) };
};

const structureOf = (rows: readonly Row[]): Omit<StructureReading, "names"> => {
  const messages = nameMessages(rows);
  const tiers = rows.map(({ row, cells }): Tier => {
    const count = positiveAt(row, cells, "count", messages);
    const money = positiveAt(row, cells, "money", messages);
    return { name: textOf(cells[COLUMN.tier] ?? ""), count, money };
  });
  const minimum = minimumOf(rows, messages);
  const [first] = rows;
  if (messages.length > 0 || first === undefined) return { structure: undefined, messages };
  const text = (column: number): string => textOf(first.cells[column] ?? "");
  const withinUnits = fold(text(SCOPE)).includes("tung don vi");
  const structure = { name: first.name, tiers, ...minimum, withinUnits, source: text(SOURCE) };
  return { structure, messages };
};

const nameMessages = (rows: readonly Row[]): string[] => {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const name = textOf(cells[COLUMN.tier] ?? "");
    if (name === "") return [awardTexts.tierName(where(row, COLUMN.tier))];
    const before = seen.get(fold(name));
    seen.set(fold(name), row);
    if (before === undefined) return [];
    return [awardTexts.tierTwice(where(row, COLUMN.tier), name, where(before, COLUMN.tier))];
  });
};

const positiveAt = (
  row: number,
  cells: readonly CellValue[],
  column: "count" | "money",
  messages: string[],
): number => {
  const cell = cells[COLUMN[column]] ?? "";
  if (column === "count" && fold(textOf(cell)) === "tat ca") return Infinity;
  const value = numberIn(cell);
  if (value !== undefined && Number.isSafeInteger(value) && value > 0) return value;
  const what = awardSheetTexts.structureHeader[COLUMN[column]];
  messages.push(awardTexts.tierNumber(where(row, COLUMN[column]), what, textOf(cell)));
  return 1;
};

const numberIn = (cell: CellValue): number | undefined => {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readNumber(cell.replace("%", "").trim()) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
};

type Minimum = Pick<Structure, "minimum" | "minimumText" | "isRate">;

/** One minimum for the whole structure; blank cells follow the others. */
const minimumOf = (rows: readonly Row[], messages: string[]): Minimum => {
  let found: Minimum | undefined;
  for (const { row, cells, minimum: text } of rows) {
    if (text === "") continue;
    const own = minimumIn(cells[COLUMN.minimum], text);
    found ??= own;
    if (own === undefined || found?.minimumText !== text) {
      messages.push(awardTexts.tierMinimum(where(row, COLUMN.minimum), text));
    }
  }
  return found ?? { minimum: rational(0), minimumText: "0", isRate: false };
};

/** "80 %" may be a text, or 0,8 that only looks like it. */
const minimumIn = (cell: CellValue | undefined, text: string): Minimum | undefined => {
  const value = numberIn(cell ?? "");
  if (value === undefined || value < 0) return undefined;
  const isRate = text.includes("%");
  const divisor = isRate && typeof cell === "string" ? 100 : 1;
  return { minimum: rational(value, divisor), minimumText: text, isRate };
};
