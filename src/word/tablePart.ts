import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { DocumentCell, DocumentTable, TableLine } from "../app/documents/officialDocument";
import { line } from "./line";
import { twips } from "./measures";

/** Left and right of the text, in millimetres. */
const PADDING = 1.2;

/** Lines that Word keeps with what follows: a signature is not to stand on a page by itself. LibreOffice 7 has no such rows. */
const KEPT_LINES = 2;

/** A ruled table whose header is repeated on every page and whose rows are not torn apart. */
export function tablePart(table: DocumentTable): Table {
  const widths = table.columns.map(({ width }) => twips(width));
  const rows = [
    ...table.header.map((row) => ({ row, isHeader: true })),
    ...table.lines.map((row) => ({ row, isHeader: false })),
  ];
  const columns = columnsOf(rows.map(({ row }) => row));
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: twips(PADDING), right: twips(PADDING) },
    rows: rows.map(
      ({ row, isHeader }, index) =>
        new TableRow({
          tableHeader: isHeader,
          cantSplit: true,
          children: row.cells.map((cell, at) => {
            const column = columns[index]?.[at] ?? 0;
            const keepNext = index >= rows.length - KEPT_LINES;
            return tableCell(table, row, cell, { column, isHeader, keepNext });
          }),
        }),
    ),
  });
}

const tableCell = (
  { columns, fontSize }: DocumentTable,
  { look }: TableLine,
  { text, columns: columnSpan = 1, rows: rowSpan = 1, align }: DocumentCell,
  { column, isHeader, keepNext }: { column: number; isHeader: boolean; keepNext: boolean },
): TableCell => {
  const spanned = columns.slice(column, column + columnSpan);
  const size = spanned.reduce((sum, { width }) => sum + twips(width), 0);
  const own = isHeader ? "center" : (columns[column]?.align ?? "left");
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size, type: WidthType.DXA },
    children: text.split("\n").map((part) =>
      line(
        part,
        {
          size: fontSize,
          bold: look === "bold",
          italics: look === "italic",
          align: align ?? own,
          before: 2,
          after: 2,
        },
        { keepNext },
      ),
    ),
  });
};

/** The column in which each cell of each line stands: cells that span rows push those below aside. */
const columnsOf = (lines: readonly TableLine[]): readonly (readonly number[])[] => {
  const coveredUntil: number[] = [];
  return lines.map(({ cells }, row) => {
    let column = 0;
    return cells.map(({ columns = 1, rows = 1 }) => {
      while ((coveredUntil[column] ?? 0) > row) column += 1;
      const at = column;
      for (; column < at + columns; column += 1) coveredUntil[column] = row + rows;
      return at;
    });
  });
};
