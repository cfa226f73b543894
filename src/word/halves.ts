import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from "docx";
import { twips } from "./measures";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Two columns side by side without lines, kept on one page. */
export function halves(
  widths: readonly [left: number, right: number],
  ...rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[]
): Table {
  const sizes = widths.map(twips);
  return new Table({
    columnWidths: sizes,
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERLESS, insideHorizontal: NONE, insideVertical: NONE },
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, index) =>
              new TableCell({
                children,
                borders: BORDERLESS,
                width: { size: sizes[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
