// Where things are on the page "Tổng hợp": 760 × 986 pixels, one sheet of A4. All rows below the header are equally high, so
// that parts may move up where there is less to say.

/** Pixels of the columns of the page. */
export const PAGE_WIDTHS = [190, 60, 70, 70, 60, 90, 90, 130] as const;

/** Left half of the page: the table of units that are behind. */
export const HALF = 4;

/** First rows of the parts. */
export const PAGE = {
  asOf: 0,
  title: 1,
  stamp: 2,
  message: 3,
  header: 5,
  /** Indicators; below them sentences, the charts, and the units that are behind. */
  figures: 6,
  /** First row below the page. */
  end: 43,
} as const;

/** Pixels of a row below the header: Google's own. */
export const ROW_HEIGHT = 21;
const HEAD_HEIGHTS = [26, 34, 18, 88, 8, 36];

export const ROW_HEIGHTS: readonly number[] = Array.from(
  { length: PAGE.end },
  (_, row) => HEAD_HEIGHTS[row] ?? ROW_HEIGHT,
);

/** Rows that the chart by day covers. */
export const CHART_ROWS = 13;

export const MOST_INDICATORS = 4;
/** Bars that can be read beside each other; of more units the best and the worst are shown. */
export const MOST_BARS = 20;

/** What the form was filled with, for the next time; hidden beyond the page. */
export const REMEMBERED = { row: PAGE.title, column: PAGE_WIDTHS.length } as const;

/** Hidden beyond the page too: what charts are drawn from, and copies of the inputs. */
export const HIDDEN = {
  /** Header of the figures of charts; the stamp's own row stays free. */
  row: PAGE.message,
  byDay: PAGE_WIDTHS.length,
  byUnit: PAGE_WIDTHS.length + 3,
  copies: PAGE_WIDTHS.length + 6,
} as const;
