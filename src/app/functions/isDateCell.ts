/** A date cell as Sheets hands it over: a moment by the spreadsheet's own clock. */
export interface DateCell {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getHours(): number;
  getMinutes(): number;
}

/** Whether a cell is a date. `instanceof` is false for a Date of another realm, which is where Apps Script makes them. */
export function isDateCell(cell: unknown): cell is DateCell {
  return Object.prototype.toString.call(cell) === "[object Date]";
}
