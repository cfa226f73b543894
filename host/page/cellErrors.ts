// Says in words what is wrong in a cell with an error, as Google does when one points at it.
import { pageTexts } from "./pageTexts";
import type { ScreenWorkbook } from "./screenWorkbook";

function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** Tells about the cell under the pointer, else about the active cell; answers what to call when results changed. */
export function cellErrors(
  { api, host }: ScreenWorkbook,
  tell: (text: string) => void,
): () => void {
  const textAt = (row: number, column: number): string => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheetName();
    const cell = `${columnName(column)}${row + 1}`;
    const found = host
      .functionErrors()
      .find((problem) => problem.sheet === sheet && problem.cell === cell);
    return found ? pageTexts.cell(cell, found.message) : "";
  };
  const active = (): string => {
    const cell = api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRange();
    return cell ? textAt(cell.startRow, cell.startColumn) : "";
  };
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    tell(textAt(row, column) || active());
  });
  const refresh = (): void => {
    tell(active());
  };
  api.addEvent(api.Event.SelectionChanged, refresh);
  refresh();
  return refresh;
}
