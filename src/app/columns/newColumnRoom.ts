import type { TargetColumn } from "../fields/targetColumnField";
import type { SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { areaName, sheetReference } from "../text/a1";

/** The area that a new column needs and does not have; undefined when all is well. A blank column has to stay beside it. */
export function newColumnRoom(
  sheet: SheetSnapshot,
  { area }: Table,
  { index, isNew }: TargetColumn,
): string | undefined {
  if (!isNew) return undefined;
  const needed = { row: area.row, rows: area.rows, column: index, columns: 2 };
  const isBlank = sheet.values
    .slice(area.row, area.row + area.rows)
    .every((cells) => [0, 1].every((offset) => (cells[index + offset] ?? "") === ""));
  if (isBlank && index < sheet.maxColumns) return undefined;
  return `${sheetReference(sheet.name)}!${areaName(needed)}`;
}
