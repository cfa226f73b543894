/** Whether "STT" holds the number of a unit: "1", "01", "2a", "1.1"; not "1ổng", a total that was scanned. */
export function isNumbered(text: string): boolean {
  return /^\d+(?:[.\d]*|[a-zđ])[.)]?$/i.test(text);
}
