import { readFigures } from "../columns/readFigures";
import { typedTotals } from "../columns/typedTotals";
import type { Finding } from "../finding";
import { summaryTexts } from "../messages/summary";
import { reportingUnits } from "../reports/reportingUnits";
import { findingAt } from "../settings/findingAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";

/** The figures of one column by unit, and of all units together. */
export interface BasisColumn {
  readonly column: TableColumn;
  /** By `unitKey`; blank cells are not in it. */
  readonly byUnit: ReadonlyMap<string, number>;
  /** As the office typed the total, else the sum. */
  readonly whole: number | undefined;
}

export interface Basis {
  readonly units: readonly { readonly unit: string; readonly key: string }[];
  readonly columns: ReadonlyMap<number, BasisColumn>;
  readonly messages: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads the columns of a table that figures are measured against; messages name all cells that cannot be read. */
export function readBasis(
  sheet: SheetSnapshot,
  table: Table,
  wanted: readonly TableColumn[],
): Basis {
  const { units, messages: unclear } = reportingUnits(table);
  const rows = units.map(({ row }) => row);
  const messages = [...unclear];
  const findings: Finding[] = [];
  const columns = new Map<number, BasisColumn>();
  for (const column of wanted) {
    const read = readFigures(sheet, rows, column.index);
    messages.push(...read.messages, ...(read.question ? [read.question.text] : []));
    const byUnit = new Map(
      units.flatMap(({ key }, index) => {
        const value = read.values[index];
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
    const sum = [...byUnit.values()].reduce((total, value) => total + value, 0);
    const typed = typedTotals(sheet, table, column.index)[0];
    if (typed !== undefined && typed.value !== sum) {
      const cell = [table.sheet, typed.row.row, column.index] as const;
      const text = summaryTexts.typedTotal(
        sheetCell(...cell),
        formatNumber(typed.value),
        formatNumber(sum),
      );
      findings.push(findingAt("lưu ý", "typed-total", cell, text));
    }
    const whole = typed?.value ?? (byUnit.size > 0 ? sum : undefined);
    columns.set(column.index, { column, byUnit, whole });
  }
  return { units, columns, messages, findings };
}
