import { divideProduct } from "../../domain/divideProduct";
import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent } from "../plan/plan";
import { formatNumber } from "../text/formatNumber";
import type { AwardEntry } from "./awardRound";
import type { Subject } from "./structure";

/** Columns of a ranking. */
export interface RankedLayout {
  readonly header: readonly string[];
  readonly formats: readonly string[];
  /** Pixels; together as wide as a common screen, in at most four runs beside Google's usual 100. */
  readonly widths: readonly number[];
  /** Columns of the preview that hold figures. */
  readonly figures: readonly number[];
}

const COUNT = "#,##0";

/** How the ranking of a subject is laid out. */
export function layoutOf(subject: Subject, isRate: boolean): RankedLayout {
  if (subject === "Cá nhân") {
    return {
      header: awardSheetTexts.individualHeader,
      formats: ["0", "", "", COUNT, "", "", COUNT, ""],
      widths: [60, 200, 200, 100, 100, 130, 130, 390],
      figures: [0, 3, 6],
    };
  }
  return {
    header: isRate ? awardSheetTexts.rateHeader : awardSheetTexts.collectiveHeader,
    formats: ["0", "", COUNT, COUNT, isRate ? "0.0%" : "0.00", "", "", COUNT, ""],
    widths: [60, 200, 100, 100, 100, 100, 130, 130, 390],
    figures: [0, 2, 3, 4, 7],
  };
}

/** The cells between name and verdict, and how the preview shows them. */
export function figuresOf(
  { unit, cases, officials }: AwardEntry,
  subject: Subject,
  isRate: boolean,
): { readonly cells: readonly CellContent[]; readonly shown: readonly string[] } {
  if (subject === "Cá nhân") {
    return { cells: [{ value: unit }, { value: cases }], shown: [unit, formatNumber(cases)] };
  }
  // A rate is cut off, not rounded: nothing prints as 100 % that has not reached it.
  const score = isRate ? "ROUNDDOWN(RC[-2]/RC[-1];3)" : "RC[-2]/RC[-1]";
  const printed = isRate ? rateText(cases, officials) : formatNumber(cases / officials, 2);
  return {
    cells: [{ value: cases }, { value: officials }, { formula: `=IF(RC[-1]>0;${score};"")` }],
    shown: [formatNumber(cases), formatNumber(officials), officials > 0 ? printed : ""],
  };
}

const rateText = (cases: number, target: number): string =>
  target > 0 ? `${formatNumber(divideProduct(cases, 1000, target).whole / 10, 1)}%` : "";
