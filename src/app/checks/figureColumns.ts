import type { NumberKind } from "../reading/readNumberColumn";
import { valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import { shapeOf } from "../table/grid";
import { numberColumn, type FigureCell, type NumberColumn } from "../table/numberColumn";
import { fold } from "../text/fold";
import type { Role } from "../table/role";
import type { Table, TableColumn } from "../table/table";

/** A column of figures as a check reads it. */
export interface FigureColumn {
  readonly column: TableColumn;
  /** `number` where fractions and minus signs are at home. */
  readonly kind: NumberKind;
  readonly cells: NumberColumn;
}

/** Roles whose cells are words, marks of persons or days, whatever digits they hold. */
const NO_FIGURES: readonly Role[] = [
  "number",
  "unit",
  "person",
  "phone",
  "identifier",
  "dates",
  "shift",
  "site",
  "machine",
  "note",
  "reason",
  "status",
  "group",
  "areaType",
  "forecast",
];

/** Roles that may be negative or have decimals. */
const ANY_NUMBER: readonly Role[] = ["rate", "difference", "planned", "money", "rank", "capacity"];

/** From here on, unless it is money, a number is a telephone or an identity number. */
const HUGE = 1e8;

/** Codes, years and numbers of documents: digits that nobody adds up. */
const CODE = /(?:^| )(?:ma|ma so|so hieu|so quyet dinh|so van ban|nam sinh|ngay sinh)(?: |$)/;

/** The columns of a table that hold figures: numbers in at least half of the rows that hold anything. */
export function figureColumns(sheet: SheetSnapshot, table: Table): readonly FigureColumn[] {
  return table.columns.flatMap((column): readonly FigureColumn[] => {
    if (
      NO_FIGURES.includes(column.role) ||
      CODE.test(fold(column.header)) ||
      !isFigures(sheet, table, column)
    )
      return [];
    const kind = kindOf(sheet, table, column);
    return [{ column, kind, cells: numberColumn(sheet, table, column.index, kind) }];
  });
}

/** What a cell says, read as kindly as can be; undefined where it is blank or no number. */
export function figureOf({ figure }: FigureCell): number | undefined {
  if (figure.kind === "value") return figure.value;
  const isNumber = figure.kind === "problem" && typeof figure.found === "number";
  return isNumber ? figure.found : undefined;
}

const valuesOf = (sheet: SheetSnapshot, table: Table, { index }: TableColumn) =>
  table.rows
    .filter(({ kind }) => kind === "unit")
    .map(({ row }) => valueAt(sheet, row, index))
    .filter((value) => shapeOf(value) !== "blank");

const isFigures = (sheet: SheetSnapshot, table: Table, column: TableColumn): boolean => {
  const values = valuesOf(sheet, table, column);
  const numbers = values.filter((value) => shapeOf(value) === "number").length;
  const huge = values.filter((value) => typeof value === "number" && value >= HUGE).length;
  return numbers > 0 && numbers * 2 >= values.length && (column.role === "money" || huge === 0);
};

/** Where most figures have decimals, decimals are the custom of the column and no slip. */
const kindOf = (sheet: SheetSnapshot, table: Table, column: TableColumn): NumberKind => {
  if (ANY_NUMBER.includes(column.role)) return "number";
  const cells = numberColumn(sheet, table, column.index, "number").units;
  const figures = cells.flatMap(({ figure }) => (figure.kind === "value" ? [figure.value] : []));
  const fractions = figures.filter((value) => !Number.isInteger(value)).length;
  return fractions * 2 > figures.length ? "number" : "count";
};
