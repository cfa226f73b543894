import { fallsOf, type Reported } from "../../domain/checks/fallsOf";
import type { Day } from "../../domain/day";
import { figureChecks } from "../messages/checksFigures";
import { findDays } from "../reading/findDays";
import { readDay } from "../reading/readDay";
import { valueAt } from "../settings/cellAt";
import type { FigureCell } from "../table/numberColumn";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { unitName } from "../text/unitName";
import { observation, type Check } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { rowLabel } from "./rowLabel";

/** Cumulative figures that fall from one day to a later one: between columns, rows, or tables of different days. */
export const cumulatives: Check = {
  codes: ["cumulative-falls"],
  run: ({ tables }) => {
    const series = new Map<string, Report[]>();
    for (const report of tables.flatMap(reportsOf)) {
      const same = series.get(report.series);
      if (same === undefined) series.set(report.series, [report]);
      else same.push(report);
    }
    return [...series.values()].flatMap((reports) =>
      fallsOf(reports).map(({ report, before }) => {
        const { checked, cell, figures } = report;
        const said = figureChecks.falls(
          rowLabel(checked, cell.row),
          columnLabel(figures.column),
          report.value,
          formatDay(report.day),
          before.value,
          formatDay(before.day),
        );
        const place = [checked.table.sheet, cell.row.row, figures.column.index] as const;
        return observation("cần xác nhận", "cumulative-falls", place, said);
      }),
    );
  },
};

interface Report extends Reported {
  /** What is counted, and for whom: reports of one series follow each other. */
  readonly series: string;
  readonly checked: CheckedTable;
  readonly figures: FigureColumn;
  readonly cell: FigureCell;
}

const reportsOf = (checked: CheckedTable): readonly Report[] =>
  checked.figures
    .filter(({ column }) => column.role === "cumulative")
    .flatMap((figures) => {
      const what = fold(figures.column.header.replace(/\d+/g, ""));
      return figures.cells.units.flatMap((cell): readonly Report[] => {
        const value = figureOf(cell);
        const day = dayOf(checked, figures, cell.row.row);
        if (value === undefined || day === undefined || cell.row.name === "") return [];
        const unit = unitName(cell.row.name);
        const series = `${what}|${unit.kind}|${unit.name}`;
        return [{ series, day, value, checked, figures, cell }];
      });
    });

/** The day that a cumulative figure is of: its header's, its row's, or its table's. */
const dayOf = (
  { table, sheet }: CheckedTable,
  { column }: FigureColumn,
  row: number,
): Day | undefined => {
  const [own, ...others] = findDays(column.header);
  if (own?.kind === "day" && others.length === 0) return own.day;
  const dates = table.columns.filter(({ role }) => role === "dates");
  const [date] = dates;
  if (date === undefined) return table.asOf;
  const reading = dates.length === 1 ? readDay(valueAt(sheet, row, date.index)) : undefined;
  return reading?.kind === "day" ? reading.day : undefined;
};
