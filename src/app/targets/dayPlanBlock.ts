import { dayPlan } from "../../domain/dayPlan";
import { dayTotals, type DayTotal } from "../../domain/dayTotals";
import { weekday } from "../../domain/day";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import type { CellContent, SheetWrite } from "../plan/plan";
import { fixedReference, staleFormula } from "../plan/staleFormula";
import { DAY_PLAN_SHEET } from "../settings/ownSheets";
import { valueAt } from "../settings/cellAt";
import { windowNames } from "../settings/settingsLayout";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { CalendarWord } from "../settings/dayOptions";
import { calendarCondition, type DayColumn } from "./dayColumns";
import { dayPlanStyle, FIRST_DAY, ROWS } from "./dayPlanStyle";

export interface DayPlanParts {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly column: TableColumn;
  readonly days: readonly DayColumn[];
  readonly lich: CalendarWord;
  readonly about: string;
  /** The window of the settings with these days, if there is one. */
  readonly window: { readonly code: string; readonly days: number } | undefined;
  /** By row of the sheet; rows without a target are left out. */
  readonly targets: ReadonlyMap<number, number>;
}

export interface DayPlanBlock {
  readonly write: SheetWrite;
  readonly plans: ReadonlyMap<number, readonly number[]>;
  readonly totals: readonly DayTotal[];
}

const value = (content: CellValue): CellContent => ({ value: content });
const BLANK = value("");

/** Figures repeat a lot: one object for each keeps a sheet of 500,000 cells small. */
const figures = (): ((figure: number) => CellContent) => {
  const known: CellContent[] = [];
  return (figure) => (known[figure] ??= value(figure));
};

/** The sheet "Chia từng ngày": units by days, with copies of the cells that it was made from. */
export function dayPlanBlock(parts: DayPlanParts): DayPlanBlock {
  const { table, sheet, column, days, targets } = parts;
  const units = table.rows.filter(({ kind }) => kind === "unit").map(({ row }) => row);
  const [first = 0] = units;
  const last = units[units.length - 1] ?? first;
  const body = table.rows.filter(({ row }) => row >= first && row <= last);
  const weights = days.map(({ weight }) => weight);
  const plans = new Map(
    [...targets].map(([row, target]) => [row, dayPlan(target, weights)] as const),
  );
  const totals = dayTotals([...plans.values()], weights);
  const figure = figures();
  const line = ({ row }: TableRow): CellContent[] => {
    const copies = [table.keyColumn, column.index].map((at) => value(valueAt(sheet, row, at)));
    const plan = plans.get(row);
    if (plan === undefined) return [...copies, ...days.map(() => BLANK), BLANK];
    const sum = { formula: `=SUM(RC[1]:RC[${days.length}])` };
    return [...copies, sum, ...plan.map(figure)];
  };
  const block = [...head(parts, body.length), ...body.map(line), ...feet(totals, body.length)];
  const width = days.length + FIRST_DAY;
  const write: SheetWrite = {
    kind: "sheet",
    sheet: DAY_PLAN_SHEET,
    owner: "product",
    block: block.map((cells) => [
      ...cells,
      ...Array<CellContent>(width - cells.length).fill(BLANK),
    ]),
    stamp: { row: ROWS.stamp, column: 1 },
    style: dayPlanStyle(days, body.length),
  };
  return { write, plans, totals };
}

const head = (parts: DayPlanParts, rows: number): readonly (readonly CellContent[])[] => {
  const { table, column, days, about } = parts;
  const { title, stampLabel, header, weekdays, calendarRow, weekdayRow } = dayPlanTexts;
  const row = table.rows.find(({ kind }) => kind === "unit")?.row ?? 0;
  const copies = [table.keyColumn, column.index].map((at, index) => ({
    sheet: table.sheet,
    live: { row, column: at, rows, columns: 1 },
    copy: { row: ROWS.body, column: index, rows, columns: 1 },
  }));
  const conditions = [...windowConditions(parts), ...calendarConditions(parts)];
  const stale = staleFormula(copies, conditions, { row: ROWS.stamp, column: 1 });
  return [
    [value(title)],
    [value(stampLabel), BLANK, BLANK],
    [{ formula: stale }],
    [value(about)],
    [value(calendarRow), BLANK, BLANK, ...days.map(({ word }) => value(word))],
    [
      value(weekdayRow),
      BLANK,
      BLANK,
      ...days.map(({ day }) => value(weekdays[weekday(day) - 1] ?? "")),
    ],
    [...header.map(value), ...days.map(({ day }) => value({ day, minute: 0 }))],
  ];
};

/** The days are still those that the list of holidays was asked about; a first day that is behind was not. */
const calendarConditions = ({ days, lich }: DayPlanParts): readonly string[] => {
  const behind = Number(days[0]?.word === dayPlanTexts.marks.behind);
  const columns = days.length - behind;
  const across = (row: number): string =>
    fixedReference({ row, column: FIRST_DAY + behind, rows: 1, columns });
  return calendarCondition(lich, across(ROWS.header), across(ROWS.calendar), columns);
};

const windowConditions = ({ window, days }: DayPlanParts): readonly string[] => {
  if (window === undefined) return [];
  const names = windowNames(window.code);
  const cell = (index: number): string =>
    fixedReference({ row: ROWS.header, column: FIRST_DAY + index, rows: 1, columns: 1 });
  return [
    `${names.from}=${cell(0)}`,
    `${names.to}=${cell(days.length - 1)}`,
    `${names.days}=${window.days}`,
  ];
};

/** What all units add up to per day, beside the straight line of the whole; and how far apart they are. */
const feet = (totals: readonly DayTotal[], rows: number): readonly (readonly CellContent[])[] => {
  const [sum, running, line, apart] = dayPlanTexts.totals;
  const all = totals[totals.length - 1]?.running ?? 0;
  const first = (label: string): CellContent[] => [value(label), BLANK, BLANK];
  return [
    [
      value(sum),
      value(all),
      { formula: `=SUM(RC[1]:RC[${totals.length}])` },
      ...totals.map(() => ({ formula: `=SUM(R[-${rows}]C:R[-1]C)` })),
    ],
    [
      ...first(running),
      ...totals.map((_, index) => ({ formula: index === 0 ? "=R[-1]C" : "=RC[-1]+R[-1]C" })),
    ],
    [...first(line), ...totals.map((total) => value(tenths(lineOf(total))))],
    [...first(apart), ...totals.map((total) => value(deviation(total)))],
  ];
};

const lineOf = ({ line: { whole, remainder, divisor } }: DayTotal): number =>
  whole + remainder / divisor;

const tenths = (figure: number): number => Math.round(figure * 10) / 10;

/** How far the running total is from the straight line, to one decimal. */
export function deviation(total: DayTotal): number {
  return tenths(total.running - lineOf(total));
}
