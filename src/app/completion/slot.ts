import type { TargetColumn } from "../fields/targetColumnField";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import type { Measure } from "./measure";
import type { Offer } from "./offer";
import type { Part } from "./part";
import { newRateFormat, rateFormatOf, type RateFormat } from "./rateFormat";

/** A measure that has something to divide by. */
export type BasedMeasure = Measure & { readonly base: TableColumn };

/** A column to fill: one that the office has, or a new one right of the table. */
export interface Slot {
  readonly measure: BasedMeasure;
  readonly part: Part;
  readonly target: TargetColumn;
  readonly rate: RateFormat;
  /** To be set; undefined where the cells have a format. */
  readonly numberFormat: string | undefined;
}

const FORMATS: Readonly<Partial<Record<Part, string>>> = {
  remaining: "#,##0",
  planned: "#,##0.0",
  difference: "+#,##0.0;-#,##0.0;0",
  neededPerDay: "#,##0",
  forecast: "dd/mm/yyyy",
};

const hasBase = (measure: Measure): measure is BasedMeasure => measure.base !== undefined;

/**
 * Every column to fill, in sheet order: those of the table, then the new ones.
 *
 * @param decimals - For all rates, or one per rate from left to right; by the table where there is none.
 */
export function slotsFor(
  sheet: SheetSnapshot,
  table: Table,
  measures: readonly Measure[],
  offers: readonly Offer[],
  decimals: readonly number[],
): readonly Slot[] {
  const own = measures.filter(hasBase).flatMap((measure) =>
    (Object.entries(measure.columns) as [Part, TableColumn][]).map(([part, column]) => ({
      measure,
      part,
      column,
    })),
  );
  own.sort((a, b) => a.column.index - b.column.index);
  let rates = 0;
  const places = (): number | undefined => decimals[Math.min(rates++, decimals.length - 1)];
  const existing = own.map(({ measure, part, column }): Slot => {
    const rate = rateFormatOf(sheet, table, column, part === "rate" ? places() : undefined);
    const isLoose = !hasFormat(sheet, table, column);
    const numberFormat = part === "rate" ? rate.numberFormat : isLoose ? FORMATS[part] : undefined;
    return { measure, part, target: { ...column, isNew: false }, rate, numberFormat };
  });
  const added = offers.flatMap(({ measure, part, header }, order): Slot[] => {
    if (!hasBase(measure)) return [];
    const rate = newRateFormat(part === "rate" ? places() : undefined);
    const index = table.area.column + table.area.columns + order;
    const numberFormat = part === "rate" ? rate.numberFormat : FORMATS[part];
    return [{ measure, part, target: { index, header, isNew: true }, rate, numberFormat }];
  });
  return [...existing, ...added];
}

const hasFormat = (sheet: SheetSnapshot, { rows }: Table, { index }: TableColumn): boolean =>
  rows.some(({ kind, row }) => {
    const format = sheet.numberFormats[row]?.[index] ?? "";
    return kind === "unit" && format !== "" && format !== "General";
  });
