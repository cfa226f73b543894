import type { CellContent } from "../app/plan/plan";
import type { Place } from "../app/plan/rollBack";
import { runsOf } from "../app/plan/runsOf";
import { cellWriter } from "./cellWriter";
import type { Zone } from "./zone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes single cells, one call for each stretch of a column. */
export function writeCells(
  sheet: Sheet,
  cells: readonly (Place & { readonly content: CellContent })[],
  zone: Zone,
): void {
  const write = cellWriter(zone);
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const byRow = new Map(
      cells.filter((cell) => cell.column === column).map(({ row, content }) => [row, content]),
    );
    for (const { start, count } of runsOf([...byRow.keys()])) {
      const values = Array.from({ length: count }, (_, index) => {
        const content = byRow.get(start + index) ?? { value: "" };
        return [write(content, start + index, column)];
      });
      sheet.getRange(start + 1, column + 1, count, 1).setValues(values);
    }
  }
}
