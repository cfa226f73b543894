import { unitChecks } from "../messages/checksUnits";
import type { SheetSnapshot } from "../snapshot";
import { cellName } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable, CheckContext } from "./checkContext";

/** Numbers of sections or rows that are given twice. Rows may begin again at 1 below each section. */
export const repeatedNumbers: Check = {
  codes: ["repeated-number"],
  run: (context) => [
    ...context.tables.flatMap(rowNumbers),
    ...context.sheets.flatMap((sheet) => headings(context, sheet)),
  ],
};

const said = (
  sheet: string,
  column: number,
  number: string,
  [row, other]: readonly [row: number, other: number],
): Observation =>
  observation(
    "lưu ý",
    "repeated-number",
    [sheet, row, column],
    unitChecks.repeatedNumber(number, cellName(other, column)),
  );

const rowNumbers = ({ table, sheet }: CheckedTable): readonly Observation[] => {
  const column = table.columns.find(({ role }) => role === "number")?.index;
  if (column === undefined) return [];
  const findings: Observation[] = [];
  const sections = new Map<string, number>();
  let seen = new Map<string, number>();
  for (const { row, kind } of table.rows) {
    const value = sheet.values[row]?.[column];
    const number = typeof value === "object" ? "" : cleanText(String(value ?? ""));
    const isFrame = kind === "section" || kind === "subtotal";
    if (isFrame) seen = new Map();
    if (!/^(?:\d{1,5}|[IVX]{1,6}|[A-HĐ])[.)]?$/.test(number)) continue;
    const list = isFrame ? sections : kind === "unit" ? seen : undefined;
    const key = number.replace(/[.)]$/, "");
    const other = list?.get(key);
    // Merged number cells, and rows of one unit on several lines, repeat what stands right above.
    if (other !== undefined && row - other > 1)
      findings.push(said(table.sheet, column, key, [row, other]));
    list?.set(key, row);
  }
  // A column that starts over again and again counts something else.
  return findings.length > 2 ? [] : findings;
};

const HEADING = /^([IVX]{1,6})[.)/-] ?\p{L}/u;

/** "II." twice down the first columns of a plan that stands on a sheet, outside its tables. */
const headings = (
  { tables }: CheckContext,
  { name, values }: SheetSnapshot,
): readonly Observation[] => {
  const areas = tables.filter(({ table }) => table.sheet === name).map(({ table }) => table.area);
  const seen = new Map<string, number>();
  return values.flatMap((line, row): readonly Observation[] => {
    if (areas.some((area) => row >= area.row && row < area.row + area.rows)) return [];
    const [text = ""] = line;
    const number = typeof text === "string" ? HEADING.exec(cleanText(text))?.[1] : undefined;
    if (number === undefined) return [];
    const other = seen.get(number);
    // A new "I." begins another plan on the same sheet.
    if (number === "I") seen.clear();
    seen.set(number, row);
    return other === undefined || number === "I" ? [] : [said(name, 0, number, [row, other])];
  });
};
