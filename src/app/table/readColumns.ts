import type { Area } from "../snapshot";
import { readWindow } from "../reading/readWindow";
import type { Grid } from "./grid";
import type { HeaderMatcher } from "./matchHeader";
import type { TableColumn } from "./table";

/** Columns with their roles as the words of the header alone tell them. */
export function readColumns(
  grid: Grid,
  header: Area,
  match: HeaderMatcher,
): readonly TableColumn[] {
  return Array.from({ length: header.columns }, (_, offset) => {
    const index = header.column + offset;
    const path = pathOf(grid, header, index);
    const { role, confidence, phrase } = match(path, true);
    const reason = phrase === "" ? "không nhận ra tiêu đề" : `tiêu đề có “${phrase}”`;
    const window = readWindow(path.join(" "));
    return {
      index,
      path,
      header: path.join(" – "),
      role,
      confidence,
      reasons: [reason],
      ...(window === undefined ? {} : { window }),
    };
  });
}

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
