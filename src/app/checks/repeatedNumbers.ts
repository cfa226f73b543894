import { unitChecks } from "../messages/checksUnits";
import { shownAt } from "../settings/cellAt";
import type { Area, SheetSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { cellName } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext, CheckedTable } from "./checkContext";

/** Numbers of sections or rows that are given twice. Rows may begin again at 1 below each section. */
export const repeatedNumbers: Check = {
  codes: ["repeated-number"],
  run: (context) => [
    ...context.tables.flatMap(rowNumbers),
    ...context.sheets.flatMap((sheet) => headings(context, sheet)),
  ],
};

/** A number at a row, in the list within which it has to be the only one. */
interface Numbered {
  readonly list: string;
  readonly number: string;
  readonly row: number;
}

/** A column that starts over more often than this counts something else. */
const MOST_REPEATED = 2;

/** Numbers that stand in their list already, not counting what merely goes on from the row above. */
const repeated = (
  numbered: readonly Numbered[],
  sheet: string,
  column: number,
): readonly Observation[] => {
  const seen = new Map<string, number>();
  return numbered.flatMap(({ list, number, row }) => {
    const key = `${list} ${number}`;
    const other = seen.get(key);
    seen.set(key, row);
    if (other === undefined || row - other <= 1) return [];
    const said = unitChecks.repeatedNumber(number, cellName(other, column));
    return [observation("lưu ý", "repeated-number", [sheet, row, column], said)];
  });
};

const isFrame = ({ kind }: TableRow): boolean => kind === "section" || kind === "subtotal";

const rowNumbers = ({ table, sheet }: CheckedTable): readonly Observation[] => {
  const column = table.columns.find(({ role }) => role === "number")?.index;
  if (column === undefined) return [];
  let section = 0;
  const numbered = table.rows.flatMap((row): readonly Numbered[] => {
    if (isFrame(row)) section = row.row;
    const list = isFrame(row) ? "sections" : `rows ${section}`;
    const number = /^(\d{1,5}|[IVX]{1,6}|[A-HĐ])[.)]?$/.exec(shownAt(sheet, row.row, column))?.[1];
    const counts = isFrame(row) || row.kind === "unit";
    return number !== undefined && counts ? [{ list, number, row: row.row }] : [];
  });
  const findings = repeated(numbered, table.sheet, column);
  return findings.length > MOST_REPEATED ? [] : findings;
};

const HEADING = /^([IVX]{1,6})[.)/-] ?\p{L}/u;

const isWithin = (areas: readonly Area[], row: number): boolean =>
  areas.some((area) => row >= area.row && row < area.row + area.rows);

/** "II." twice down the first column of a plan that stands on a sheet, outside its tables. */
const headings = (
  { tables }: CheckContext,
  { name, values }: SheetSnapshot,
): readonly Observation[] => {
  const areas = tables.filter(({ table }) => table.sheet === name).map(({ table }) => table.area);
  let plan = 0;
  const numbered = values.flatMap(([text], row): readonly Numbered[] => {
    if (typeof text !== "string" || isWithin(areas, row)) return [];
    const number = HEADING.exec(cleanText(text))?.[1];
    // A new "I." begins another plan on the same sheet.
    if (number === "I") plan += 1;
    return number === undefined ? [] : [{ list: String(plan), number, row }];
  });
  return repeated(numbered, name, 0);
};
