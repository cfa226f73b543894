import { countedRows } from "./countedRows";
import type { Grid } from "./grid";
import { MOST_HEADER_ROWS, type Band } from "./headerAnchor";
import { DAMAGED_LEAST, type HeaderMatcher } from "./matchHeader";
import { SURE } from "./table";

/** Longest wording of "STT". */
const LONGEST_NUMBER = 7;

/**
 * Whether a table begins at this column beside another one: "STT" and a unit's header stand here, at the top or below the
 * groups of a header that starts there.
 */
export function startsBeside(
  grid: Grid,
  top: number,
  column: number,
  band: Band,
  match: HeaderMatcher,
): boolean {
  let row = top;
  while (row < top + MOST_HEADER_ROWS - 1 && grid.text(row, column) === "") row += 1;
  const text = grid.text(row, column);
  if (text === "" || text.length > LONGEST_NUMBER) return false;
  const isUnitHeader = (at: number): boolean => isUnit(match([grid.text(row, at)], true));
  const { role, confidence } = match([text], true);
  const clues: Clues = {
    isNumber: role === "number",
    isUnknown: role === "other" && confidence < SURE,
    isTop: row === top,
    isBesideUnit: isUnitHeader(column + 1),
    count: countedRows(grid, row, column),
    hasUnitsBefore: column - band.from > 2 || columnsBetween(band.from, column).some(isUnitHeader),
  };
  return confidence >= SURE ? isNumberHeader(clues) : maybeNumberHeader(clues);
}

interface Clues {
  readonly isNumber: boolean;
  readonly isUnknown: boolean;
  /** Whether it stands in the first row of the header. */
  readonly isTop: boolean;
  readonly isBesideUnit: boolean;
  /** How far the cells below count. */
  readonly count: number;
  readonly hasUnitsBefore: boolean;
}

const isNumberHeader = ({ isNumber, isTop, isBesideUnit, count }: Clues): boolean =>
  isNumber && (isTop || isBesideUnit || count > 1);

/** Letters that nobody can read for sure: what stands beside and below them tells. */
const maybeNumberHeader = (clues: Clues): boolean => {
  const { isNumber, isTop, isBesideUnit, count } = clues;
  if (count > 1) return isCountHeader(clues);
  if (!isBesideUnit) return false;
  return isTop ? count === 1 && clues.hasUnitsBefore : count === 1 || isNumber;
};

const isCountHeader = (clues: Clues): boolean =>
  clues.isBesideUnit ||
  ((clues.isNumber || clues.isUnknown) && (!clues.isTop || clues.hasUnitsBefore));

const isUnit = ({ role, confidence }: ReturnType<HeaderMatcher>): boolean =>
  role === "unit" && confidence >= DAMAGED_LEAST;

const columnsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
