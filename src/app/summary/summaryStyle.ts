import type { BlockStyle } from "../plan/plan";
import type { Area } from "../snapshot";
import { HALF, PAGE, PAGE_WIDTHS, ROW_HEIGHTS } from "./summaryLayout";

const BLUE = "#1f3864";
const RED = "#c00000";
const GREY = "#6b7280";
const HEADER = "#d9e2f3";
const PALE = "#f2f5fa";
const COUNT = "#,##0";
const DIFFERENCE = "+#,##0;-#,##0;0";
const RATE = "0.0%";
/** Column of rates, and of what is more or less than planned. */
const RATES = 4;
const DIFFERENCES = 6;
const WIDTH = PAGE_WIDTHS.length;

/** What is on the page, as far as looks depend on it. */
interface PageParts {
  readonly indicators: number;
  readonly lines: Lines;
  /** The table of units that are behind, its header included. */
  readonly behind: Lines;
  /** Cells that the charts are drawn from. */
  readonly charts: readonly (Area & { readonly format: string })[];
}

interface Lines {
  readonly row: number;
  readonly count: number;
}

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

const HEAD = { isBold: true, fill: HEADER, alignment: "center", isWrapped: true } as const;

/** How the page looks: quiet, and readable at arm's length. */
export function summaryStyle(parts: PageParts): BlockStyle {
  const { indicators, lines, behind, charts } = parts;
  const message = area(PAGE.message, 0, 1, WIDTH);
  const units = area(behind.row, 0, behind.count, HALF);
  const unitAreas =
    behind.count === 0
      ? []
      : [
          { ...units, column: 1, columns: HALF - 1, format: COUNT, alignment: "right" } as const,
          { ...units, rows: 1, ...HEAD },
        ];
  return {
    page: {
      rows: PAGE.end,
      columns: WIDTH,
      rowHeights: ROW_HEIGHTS,
      columnWidths: PAGE_WIDTHS,
      fontFamily: "Times New Roman",
      fontSize: 11,
      merges: [message],
      borders: [
        area(PAGE.header, 0, indicators + 1, WIDTH),
        ...(behind.count === 0 ? [] : [units]),
      ],
      areas: [
        { ...area(PAGE.asOf, 0, 1, WIDTH), isBold: true, fontSize: 12, color: BLUE },
        { ...area(PAGE.title, 0, 1, WIDTH), isBold: true, fontSize: 16, color: BLUE },
        { ...area(PAGE.stamp, 0, 1, HALF), isBold: true, color: RED },
        {
          ...area(PAGE.stamp, WIDTH - 2, 1, 2),
          fontSize: 9,
          color: GREY,
          alignment: "right",
        },
        { ...message, fontSize: 12, fill: PALE, isWrapped: true },
        { ...area(PAGE.header, 0, 1, WIDTH), ...HEAD },
        {
          ...area(PAGE.figures, 1, indicators, WIDTH - 1),
          format: COUNT,
          alignment: "right",
        },
        { ...area(PAGE.figures, RATES, indicators, 1), format: RATE },
        { ...area(PAGE.figures, DIFFERENCES, indicators, 1), format: DIFFERENCE },
        { ...area(PAGE.figures, 0, 1, WIDTH), isBold: true },
        { ...area(lines.row, 0, lines.count, 1), isBold: true },
        ...unitAreas,
        ...charts,
      ],
    },
  };
}
