import { figureTexts } from "../messages/figures";
import { duplicateNames } from "../table/duplicateNames";
import type { Table, TableRow } from "../table/table";
import { areaName, sheetCell, sheetReference } from "../text/a1";

/** The rows that carry figures, in sheet order, and what keeps them from being told apart. */
export function unitsOf(table: Table): {
  readonly units: readonly TableRow[];
  readonly messages: readonly string[];
} {
  const units: TableRow[] = [];
  const sections = new Map<number, number>();
  let section = -1;
  for (const row of table.rows) {
    if (row.kind === "section") section = row.row;
    if (row.kind !== "unit") continue;
    units.push(row);
    sections.set(row.row, section);
  }
  if (units.length === 0) {
    const where = `${sheetReference(table.sheet)}!${areaName(table.area)}`;
    return { units, messages: [figureTexts.noUnits(where)] };
  }
  const cell = ({ row }: TableRow): string => sheetCell(table.sheet, row, table.keyColumn);
  const messages = duplicateNames(table).flatMap((group) =>
    group.flatMap((row, index) => {
      // Villages of two communes may share a name: each section names its own.
      const twin = group
        .slice(0, index)
        .find((other) => sections.get(other.row) === sections.get(row.row));
      return twin ? [figureTexts.sameUnit(cell(twin), cell(row), row.name)] : [];
    }),
  );
  return { units, messages };
}
