import type { Area } from "../snapshot";

/** One line, or the bars of one kind. Its name is the header cell of its column. */
export interface ChartSeries {
  /** Such as "#1f4e79". */
  readonly color: string;
  /** A line of dashes, as plans are drawn. */
  readonly isDashed?: boolean;
}

/**
 * A native chart on a sheet of the product, drawn from cells of that sheet; every index is relative to its block.
 *
 * It is drawn again whenever its sheet is rewritten, and goes back with it on undo; charts that people add from other cells
 * are not touched.
 */
export interface Chart {
  /** `bar` lies, `column` stands. */
  readonly kind: "line" | "bar" | "column";
  readonly title: string;
  /** Side by side: labels in the first column, then one column for each series. */
  readonly ranges: readonly Area[];
  /** Leading rows that name the series. */
  readonly headers: number;
  readonly series: readonly ChartSeries[];
  /** Bars of one label in one line. */
  readonly isStacked?: boolean;
  readonly axisTitles?: { readonly horizontal?: string; readonly vertical?: string };
  /** The cell under its upper left corner, and how far from that cell's own corner, in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
