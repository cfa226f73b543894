// How a sheet that no office has set up for printing is printed.
import type { CarriedSheet } from "./carried";
import type { Column, Row, Sheet } from "./snapshot";

type Parts = NonNullable<CarriedSheet["parts"]>;

/** Google prints a new sheet on A4, lying, as wide as the paper; Excel would cut its columns apart. */
const LYING: Parts = {
  pageSetUpPr: '<pageSetUpPr fitToPage="1"/>',
  pageSetup: '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
};
/** What is laid out as one page, all else being hidden, is printed on one. */
const ONE_PAGE: Parts = {
  pageSetUpPr: '<pageSetUpPr fitToPage="1"/>',
  pageSetup: '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>',
};

/** Pixels of A4 upright, at a size that can be read. */
const PAPER = { width: 800, height: 1130 };
const DEFAULTS = { row: 21, column: 100 };

/** Pixels of all lines that are not hidden. */
function extent(
  count: number,
  lines: Readonly<Record<number, Row | Column>> | undefined,
  sizeOf: (line: Row | Column | undefined) => number,
): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const line = lines?.[index];
    if (line?.hd !== 1) sum += sizeOf(line);
  }
  return sum;
}

export function printSetup(sheet: Sheet): Parts {
  const { rowCount = 0, columnCount = 0, rowData, columnData } = sheet;
  const { defaultRowHeight = DEFAULTS.row, defaultColumnWidth = DEFAULTS.column } = sheet;
  const height = extent(
    rowCount,
    rowData,
    (row) => (row as Row | undefined)?.h ?? defaultRowHeight,
  );
  const width = extent(
    columnCount,
    columnData,
    (column) => (column as Column | undefined)?.w ?? defaultColumnWidth,
  );
  return height <= PAPER.height && width <= PAPER.width && height > width ? ONE_PAGE : LYING;
}
