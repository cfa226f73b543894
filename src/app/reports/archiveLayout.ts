// Where things are on the sheet "Số liệu đã chốt". One row per day and unit, the rows of a day together; the first row of
// a day also says when it was closed, and holds a checksum by which an edit by hand is noticed.

/** Columns before the indicators; these go on to the right for as long as their header does. */
export const ARCHIVE = { day: 0, unit: 1, received: 2, closed: 3, checksum: 4, first: 5 } as const;

/** Below title, note and two header rows: names of the indicators, and under them their kinds. */
export const ARCHIVE_FIRST_ROW = 4;
