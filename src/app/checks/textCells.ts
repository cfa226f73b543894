import type { SheetSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";

/** A sentence of a sheet, where it stands. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const known = new WeakMap<SheetSnapshot, readonly TextCell[]>();

/** Dates, paces and numbers of plans have one of these; names of units have none. */
const TELLING = /tháng|ngày|\/|\d[.-]\d/iu;

/** Cells long enough to say something about dates or plans; cleaned, in reading order. */
export function textCells(sheet: SheetSnapshot): readonly TextCell[] {
  const found =
    known.get(sheet) ??
    sheet.values.flatMap((line, row) =>
      line.flatMap((value, column): readonly TextCell[] =>
        typeof value === "string" && value.length > 7 && TELLING.test(value)
          ? [{ row, column, text: cleanText(value, 2000) }]
          : [],
      ),
    );
  known.set(sheet, found);
  return found;
}
