import type { PrintedPercent } from "../../domain/checks/percentMatchesPrinted";
import { shownAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { FigureCell } from "../table/numberColumn";
import { figureOf, type FigureColumn } from "./figureColumns";

/** A percentage as people see it, with its cell. */
export interface PrintedRate extends PrintedPercent {
  readonly cell: FigureCell;
  /** As displayed: "96,28%". */
  readonly shown: string;
}

/** How a column of rates is to be read: 0,962 or 96,2. */
export type RateScale = 1 | 100;

/** Reads the cells of a rate column as percentages, to the precision in which they are shown. */
export function printedRates(
  sheet: SheetSnapshot,
  { column }: FigureColumn,
  cells: readonly FigureCell[],
  scale: RateScale,
): readonly (PrintedRate | undefined)[] {
  return cells.map((cell) => {
    const value = figureOf(cell);
    if (value === undefined) return undefined;
    const shown = shownAt(sheet, cell.row.row, column.index);
    const digits = /[.,](\d+) ?%?$/.exec(shown)?.[1]?.length ?? 0;
    // "0,962" shows one decimal of 96,2 %; "96,2%" shows one as well.
    const hidden = scale === 100 && !shown.endsWith("%") ? 2 : 0;
    return { value: value * scale, decimals: Math.max(0, digits - hidden), cell, shown };
  });
}
