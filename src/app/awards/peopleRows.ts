import { readFigures } from "../columns/readFigures";
import { figureTexts } from "../messages/figures";
import { awardTexts } from "../messages/awards";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { sheetCell } from "../text/a1";
import type { AwardEntry } from "./awardRound";
import { nameKey } from "./nameKey";

interface PeopleColumns {
  readonly person: number;
  readonly unit: number;
  readonly cases: number;
}

interface Known {
  readonly row: number;
  readonly unit: string;
}

/** Reads a table of officials; everybody stands in it once, with a figure. */
export function peopleRows(
  sheet: SheetSnapshot,
  table: Table,
  columns: PeopleColumns,
): { readonly people: readonly AwardEntry[]; readonly messages: readonly string[] } {
  const text = (row: number, column: number): string => textOf(valueAt(sheet, row, column));
  const where = (row: number, column: number): string => sheetCell(sheet.name, row, column);
  const rows = table.rows
    .filter(({ kind }) => kind === "unit")
    .map((row) => ({ ...row, name: text(row.row, columns.person) }));
  const read = readFigures(sheet, rows, columns.cases, "số lẻ");
  const messages = [...read.messages];
  const known = new Map<string, Known>();
  const people = rows.map(({ row, name }, index): AwardEntry => {
    const unit = text(row, columns.unit);
    if (name === "") messages.push(awardTexts.blankName(where(row, columns.person)));
    if (unit === "") messages.push(awardTexts.blankName(where(row, columns.unit)));
    if (text(row, columns.cases) === "") {
      messages.push(figureTexts.blank(where(row, columns.cases), name));
    }
    const before = name === "" ? undefined : known.get(nameKey(name));
    if (before !== undefined) {
      const [here, there] = [where(row, columns.person), where(before.row, columns.person)];
      const isSame = nameKey(before.unit) === nameKey(unit);
      messages.push(
        isSame
          ? awardTexts.twice(here, name, there)
          : awardTexts.twoUnits(here, name, unit, there, before.unit),
      );
    } else known.set(nameKey(name), { row, unit });
    const cases = read.values[index] ?? 0;
    return { name, unit, cases, officials: 1, remarks: [] };
  });
  return { people, messages };
}
