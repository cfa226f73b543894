import { readNumber } from "../reading/readNumber";
import { shapeOf, type Grid } from "./grid";

/** The figure in a cell, taken at its likeliest reading; undefined where there is none. Good for comparing, not for use. */
export function gridFigure(grid: Grid, row: number, column: number): number | undefined {
  const value = grid.value(row, column);
  if (typeof value === "number") return value;
  if (shapeOf(value) !== "number") return undefined;
  const reading = readNumber(grid.text(row, column));
  if (reading.kind === "none") return undefined;
  return reading.kind === "number" ? reading.value : reading.thousands;
}
