// Every cell that a plan writes outside the sheets that the product owns, in one shape.
import type { WorkbookSnapshot } from "../snapshot";
import { contentAt } from "./contentAt";
import type { SheetGrid } from "./fingerprint";
import type { CellContent, CellWrite, ColumnWrite, RowsWrite, Write } from "./plan";

/** Cells of one column; `keyColumn` −1 where rows have no key and are known by their place alone. */
export interface ColumnTargets {
  readonly sheet: string;
  readonly column: number;
  readonly keyColumn: number;
  /** The text nearest above the cells, by which the column is found again. */
  readonly header: string;
  readonly cells: readonly CellWrite[];
}

const BLANK = { value: "" } as const;

const headerAbove = ({ values }: SheetGrid, row: number, column: number): string => {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = values[above]?.[column] ?? "";
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
};

const ofColumn = (write: ColumnWrite, grid: SheetGrid): ColumnTargets => {
  const { sheet, column, keyColumn, header } = write;
  const headerCell = header && {
    row: header.row,
    key: grid.values[header.row]?.[keyColumn] ?? "",
    before: contentAt(grid, header.row, column),
    after: { value: header.text },
  };
  const cells = headerCell ? [headerCell, ...write.cells] : write.cells;
  const top = cells.reduce((least, { row }) => Math.min(least, row), Infinity);
  return {
    sheet,
    column,
    keyColumn,
    header: header?.text ?? headerAbove(grid, top, column),
    cells,
  };
};

const isBlank = (content: CellContent): boolean => "value" in content && content.value === "";

const ofRows = ({ sheet, row, column, cells, before = [] }: RowsWrite): readonly ColumnTargets[] =>
  (cells[0] ?? []).map((_, offset) => ({
    sheet,
    column: column + offset,
    keyColumn: -1,
    header: "",
    cells: cells.flatMap((line, down) => {
      const after = line[offset] ?? BLANK;
      const old = before[down]?.[offset] ?? BLANK;
      if (isBlank(after) && isBlank(old)) return [];
      return [{ row: row + down, key: "", before: old, after }];
    }),
  }));

/** The cells of column and rows writes; others have none. */
export function columnTargets(
  writes: readonly Write[],
  workbook: WorkbookSnapshot,
): readonly ColumnTargets[] {
  const none: SheetGrid = { values: [], formulas: [] };
  const ofWrite = (write: Write): readonly ColumnTargets[] => {
    if (write.kind === "rows") return ofRows(write);
    return write.kind === "column" ? [ofColumn(write, workbook.sheet(write.sheet) ?? none)] : [];
  };
  return writes.flatMap(ofWrite).filter(({ cells }) => cells.length > 0);
}
