import type { Area, CellValue, SheetSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { legacyFont, type LegacyText } from "../text/legacyFont";
import { readNumber } from "../reading/readNumber";
import { readParts } from "../reading/readParts";

/** What a cell holds, at a glance. */
export type CellShape = "blank" | "number" | "text";

/** The shape of a value: dates and marks such as TRUE count as text; text that reads as a number, or as "a/b", as number. */
export function shapeOf(value: CellValue | undefined): CellShape {
  if (value === "" || value === undefined) return "blank";
  if (typeof value === "number") return "number";
  return typeof value === "string" ? textShape(value) : "text";
}

const textShape = (text: string): CellShape => {
  if (/^\d{1,3}(?:\.\d{3})*$/.test(text)) return "number";
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text)) return "blank";
  if (!/^[^\p{L}]*\d/u.test(text)) return "text";
  return readNumber(text).kind !== "none" || isParts(text) ? "number" : "text";
};

/** "3.552/4.254"; "11/4" may as well be a day. */
const isParts = (text: string): boolean =>
  !/^\d{1,2} ?\/ ?\d{1,2}$/.test(text) && readParts(text) !== undefined;

/** A sheet as its reader walks it: merged cells all show what their first cell holds. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** Clean text as displayed, merged cells included; text of old fonts as what it says. */
  text(row: number, column: number): string;
  /** The text as it stands, cleaned of what nobody sees, in whatever font. */
  raw(row: number, column: number): string;
  /** What a cell in an old font says; undefined for all others. */
  legacy(row: number, column: number): LegacyText | undefined;
  merge(row: number, column: number): Area | undefined;
  isBlankColumn(column: number): boolean;
}

export function gridOf({ values, displayed, merges }: SheetSnapshot): Grid {
  const merged = new Map<string, Area>();
  for (const area of merges) {
    // A merge may reach far below what is used.
    const end = Math.min(area.row + area.rows, values.length);
    for (let row = area.row; row < end; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        merged.set(`${row},${column}`, area);
      }
    }
  }
  const merge = (row: number, column: number) =>
    merged.size === 0 ? undefined : merged.get(`${row},${column}`);
  const value = (row: number, column: number): CellValue => values[row]?.[column] ?? "";
  const source = (row: number, column: number): string => {
    const area = merge(row, column);
    const [r, c] = area === undefined ? [row, column] : [area.row, area.column];
    const own = value(r, c);
    return typeof own === "string" ? own : (displayed[r]?.[c] ?? "");
  };
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    value,
    merge,
    isBlankColumn: (column) => values.every((row) => shapeOf(row[column]) === "blank"),
    raw: (row, column) => cleanText(source(row, column)),
    legacy: (row, column) => legacyFont(source(row, column)),
    text(row, column) {
      const text = source(row, column);
      return cleanText(legacyFont(text)?.text ?? text);
    },
  };
}
