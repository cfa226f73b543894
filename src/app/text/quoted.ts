import { cleanText } from "./cleanText";

/** Nine digits or more, however they are spaced: a number of identity or telephone, whole or damaged. */
const LONG_NUMBER = /\d(?:[\s.\-–]?\d){8,}/g;

/**
 * What a cell holds, as sentences quote it: clean, cut to `limit`, and no digit of a number that may be a person's. Findings
 * go to sheets that many read, and messages of errors to logs.
 */
export function quoted(text: string, limit: number): string {
  // Masked before it is cut: the head of such a number tells nearly as much.
  return cleanText(cleanText(text, 2000).replace(LONG_NUMBER, "•••"), limit);
}
