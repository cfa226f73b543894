import { readFigures } from "../columns/readFigures";
import { figureTexts } from "../messages/figures";
import { caseTexts } from "../messages/awardCases";
import { awardTexts } from "../messages/awards";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { sheetCell } from "../text/a1";
import { quoted } from "../text/quoted";
import type { AwardEntry } from "./awardRound";
import { isPersonalNumber } from "./isPersonalNumber";
import { nameKey } from "./nameKey";

interface PeopleColumns {
  readonly person: number;
  readonly unit: number;
  readonly cases: number;
}

interface Known {
  readonly cell: string;
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
    .map((row) => ({ ...row, name: quoted(text(row.row, columns.person), 60) }));
  const read = readFigures(sheet, rows, columns.cases, "số lẻ");
  const messages = [...read.messages];
  const known = new Map<string, Known>();
  const people = rows.map(({ row, name }, index): AwardEntry => {
    const unit = text(row, columns.unit);
    const [person, cases] = [where(row, columns.person), where(row, columns.cases)];
    if (name === "") messages.push(awardTexts.blankName(person));
    else if (isPersonalNumber(text(row, columns.person))) {
      messages.push(caseTexts.numberAsName(person, "họ tên"));
    } else messages.push(...repeatedText(known, name, unit, person));
    if (unit === "") messages.push(awardTexts.blankName(where(row, columns.unit)));
    if (text(row, columns.cases) === "") messages.push(figureTexts.blank(cases, name));
    return { name, unit, cases: read.values[index] ?? 0, officials: 1, remarks: [] };
  });
  return { people, messages };
}

/** Everybody stands in the table once. */
const repeatedText = (
  known: Map<string, Known>,
  name: string,
  unit: string,
  cell: string,
): readonly string[] => {
  const before = known.get(nameKey(name));
  known.set(nameKey(name), before ?? { cell, unit });
  if (before === undefined) return [];
  return nameKey(before.unit) === nameKey(unit)
    ? [awardTexts.twice(cell, name, before.cell)]
    : [awardTexts.twoUnits(cell, name, unit, before.cell, before.unit)];
};
