import type { SheetGrid } from "../app/plan/fingerprint";
import { withSemicolons } from "../app/plan/formulaNotation";
import { cellValues, type Zone } from "./zone";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Reading {
  readonly zone: Zone;
  /** Whether formulas come with "," between arguments. */
  readonly hasCommas: boolean;
}

/** Locales with a decimal point have "," between arguments. */
export const COMMA_LOCALE = /^(en|zh|ja|ko|th|hi|he|es_MX)/;

/** Formulas of a range with ";" between arguments, whatever the locale; "" where there is none. */
export function formulasOf(range: Range, { hasCommas }: Reading): readonly (readonly string[])[] {
  const formulas = range.getFormulas();
  if (!hasCommas) return formulas;
  return formulas.map((line) => line.map((text) => (text === "" ? text : withSemicolons(text))));
}

/** Values and formulas of a range: two calls. */
export function readGrid(range: Range, reading: Reading): SheetGrid {
  // Formulas first: what may move between the two calls then shows in the values, which are compared more widely.
  const formulas = formulasOf(range, reading);
  return { formulas, values: cellValues(range.getValues(), reading.zone) };
}
