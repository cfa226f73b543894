import type { Area } from "../snapshot";
import { sheetReference } from "../text/a1";

/** Input cells on an office's sheet, and where the block that was made from them holds its copy. */
export interface LiveCopy {
  readonly sheet: string;
  readonly live: Area;
  /** Same size, on the product's own sheet. */
  readonly copy: Area;
}

/** An area in R1C1 notation that does not move with the formula: "R7C2:R25C2". */
export function fixedReference({ row, column, rows, columns }: Area): string {
  const first = `R${row + 1}C${column + 1}`;
  return rows * columns === 1 ? first : `${first}:R${row + rows}C${column + columns}`;
}

/**
 * A built-in formula that says when inputs have changed since the block was made, while no script runs: "" or
 * "SỐ LIỆU CŨ — tính lúc 15:30 12/06/2023". A live area that lost its cells, or no longer has its size, is a change too.
 *
 * @param conditions - Further conditions in R1C1 that hold while nothing has changed.
 * @param stamp - The cell with the time, on the product's own sheet.
 */
export function staleFormula(
  copies: readonly LiveCopy[],
  conditions: readonly string[],
  stamp: { readonly row: number; readonly column: number },
): string {
  const same = copies.flatMap(({ sheet, live, copy }) => {
    const reference = `${sheetReference(sheet)}!${fixedReference(live)}`;
    return [
      `ROWS(${reference})=${live.rows}`,
      // As texts: LibreOffice finds no two numbers of two areas exact.
      `SUMPRODUCT(--EXACT(${reference}&"";${fixedReference(copy)}&""))=${live.rows * live.columns}`,
    ];
  });
  const time = fixedReference({ ...stamp, rows: 1, columns: 1 });
  return `=IF(IFERROR(AND(${[...same, ...conditions].join(";")});FALSE);"";"SỐ LIỆU CŨ — tính lúc "&${time})`;
}
