import type { Area } from "../snapshot";
import { readWindow } from "../reading/readWindow";
import { readerTexts } from "../messages/reader";
import { cleanText } from "../text/cleanText";
import { shapeOf, type Grid } from "./grid";
import type { HeaderMatch, HeaderMatcher } from "./matchHeader";
import type { Role } from "./role";
import { CONFIRMED, type TableColumn } from "./table";

/** What an old font, or figures among its words, leave of a header's certainty: people are asked. */
const DOUBTED = 0.7;

/**
 * Columns with their roles as the words of the header alone tell them.
 *
 * @param given - The role that people gave a column, if any.
 */
export function readColumns(
  grid: Grid,
  header: Area,
  match: HeaderMatcher,
  given: (column: number) => Role | undefined,
): readonly TableColumn[] {
  const foreign = hasFigures(grid, header) ? [readerTexts.foreignFigures] : [];
  return Array.from({ length: header.columns }, (_, offset) => {
    const index = header.column + offset;
    const path = pathOf(grid, header, index);
    const found = match(path, true);
    const confirmed = given(index);
    const doubts = [...legacyReasons(grid, header, index), ...foreign];
    const confidence = doubts.length > 0 ? Math.min(found.confidence, DOUBTED) : found.confidence;
    const window = readWindow(path.join(" "));
    return {
      index,
      path,
      header: path.join(" – "),
      role: confirmed ?? found.role,
      confidence: confirmed === undefined ? confidence : CONFIRMED,
      reasons: [
        ...(confirmed === undefined ? [] : [readerTexts.confirmed]),
        ...doubts,
        wordReason(found),
      ],
      ...(found.mended === undefined || confirmed !== undefined ? {} : { mended: found.mended }),
      ...(window === undefined ? {} : { window }),
    };
  });
}

/** Days of a month and years head columns; other figures there are cells of a table beside this one. */
const hasFigures = (grid: Grid, header: Area): boolean => {
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    for (let column = header.column; column < header.column + header.columns; column += 1) {
      const value = grid.value(row, column);
      if (shapeOf(value) === "number" && !isDateLike(Number(value))) return true;
    }
  }
  return false;
};

const isDateLike = (value: number): boolean =>
  Number.isInteger(value) && ((value >= 1 && value <= 31) || (value > 1900 && value < 2100));

const wordReason = ({ phrase, mended }: HeaderMatch): string => {
  if (phrase === "") return readerTexts.unknown;
  return (mended ? readerTexts.mended : readerTexts.phrase)(phrase);
};

const legacyReasons = (grid: Grid, header: Area, column: number): readonly string[] => {
  const reasons = new Set<string>();
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    const legacy = grid.legacy(row, column);
    if (legacy === undefined) continue;
    const text = cleanText(legacy.text);
    reasons.add(readerTexts.legacy(legacy.font, grid.raw(row, column), text));
  }
  return [...reasons];
};

/** Header texts over a column from top to bottom; a group speaks for the blanks to its right that have columns below. */
const pathOf = (grid: Grid, header: Area, column: number): readonly string[] => {
  const path: string[] = [];
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    const text = grid.text(row, column) || groupText(grid, header, row, column);
    if (text !== "" && text !== path[path.length - 1]) path.push(text);
  }
  return path;
};

const groupText = (grid: Grid, header: Area, row: number, column: number): string => {
  const end = header.row + header.rows;
  const hasWordsBelow = (at: number): boolean => {
    for (let below = row + 1; below < end; below += 1) if (grid.text(below, at) !== "") return true;
    return false;
  };
  for (let at = column; at >= header.column && hasWordsBelow(at); at -= 1) {
    const text = grid.text(row, at);
    if (text !== "") return grid.merge(row, at) === undefined ? text : "";
  }
  return "";
};
