import { awardTexts } from "../messages/awards";
import { figureTexts } from "../messages/figures";
import { readFigures } from "../columns/readFigures";
import { unitsOf } from "../columns/unitsOf";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { sheetCell } from "../text/a1";
import { distinctNames } from "./distinctNames";
import type { UnitRow } from "./rollUp";

/** Columns of a table of units; those left out are not needed. */
export interface UnitColumns {
  readonly cases?: TableColumn | undefined;
  readonly officials?: TableColumn | undefined;
  readonly parent?: TableColumn | undefined;
  readonly type?: TableColumn | undefined;
  readonly target?: TableColumn | undefined;
}

/** Reads the units of a table; blank is never zero, and nobody has cases without officials. */
export function unitRows(
  sheet: SheetSnapshot,
  table: Table,
  columns: UnitColumns,
): { readonly rows: readonly UnitRow[]; readonly messages: readonly string[] } {
  const units = distinctNames(table);
  if (units.length === 0) return { rows: [], messages: unitsOf(table).messages };
  const cell = (row: number, column: TableColumn | undefined): string =>
    sheetCell(sheet.name, row, column?.index ?? table.keyColumn);
  const messages: string[] = [];
  const figures = (column: TableColumn | undefined): readonly (number | undefined)[] => {
    if (column === undefined) return units.map(() => 0);
    const read = readFigures(sheet, units, column.index, "số lẻ");
    messages.push(...read.messages);
    units.forEach(({ row, name }, index) => {
      const isBlank = textOf(valueAt(sheet, row, column.index)) === "";
      if (isBlank && read.values[index] === undefined) {
        messages.push(figureTexts.blank(cell(row, column), name));
      }
    });
    return read.values;
  };
  const [cases, officials, target] = [columns.cases, columns.officials, columns.target].map(
    figures,
  );
  const text = (row: number, column: TableColumn | undefined): string =>
    column === undefined ? "" : textOf(valueAt(sheet, row, column.index));
  const at = (list: readonly (number | undefined)[] | undefined, index: number): number =>
    list?.[index] ?? 0;
  const rows = units.map(({ row, name, key }, index): UnitRow => {
    if (textOf(key) === "") messages.push(awardTexts.blankName(cell(row, undefined)));
    const unit = { cases: at(cases, index), officials: at(officials, index) };
    if (columns.officials && unit.officials === 0 && unit.cases > 0) {
      messages.push(awardTexts.noOfficials(cell(row, columns.officials), name, unit.cases));
    }
    return {
      ...unit,
      name,
      target: at(target, index),
      parent: text(row, columns.parent),
      type: text(row, columns.type),
      nameCell: cell(row, undefined),
      parentCell: cell(row, columns.parent),
    };
  });
  return { rows, messages };
}
