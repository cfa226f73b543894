import type { BlockStyle, CellContent, SheetWrite } from "../plan/plan";

/** Rows of a new sheet, as Google makes it: rows added later look like the last one. */
const NEW_ROWS = 1000;

/** The head of a sheet that is only ever added to; its columns look right for as many rows as a new sheet has. */
export function logSheet(
  sheet: string,
  head: readonly (readonly CellContent[])[],
  headerRows: number,
  columnFormats: readonly string[],
  style: Pick<BlockStyle, "columnWidths" | "freeze">,
): SheetWrite {
  const rows = NEW_ROWS - head.length;
  return {
    kind: "sheet",
    sheet,
    owner: "shared",
    block: head,
    style: {
      ...style,
      // That of rows which are added later.
      fontFamily: "Arial",
      title: { rows: 1 },
      header: { row: head.length - headerRows, rows: headerRows },
      formats: columnFormats.flatMap((format, column) =>
        format === "" ? [] : [{ row: head.length, column, rows, columns: 1, format }],
      ),
    },
  };
}
