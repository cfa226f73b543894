import { dayPlan } from "../../domain/dayPlan";
import { dayTotals, type DayTotal } from "../../domain/dayTotals";
import { weekday } from "../../domain/day";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import type { CellContent, SheetWrite } from "../plan/plan";
import { fixedReference, staleFormula } from "../plan/staleFormula";
import { DAY_PLAN_SHEET } from "../settings/ownSheets";
import { valueAt } from "../settings/cellAt";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { CalendarWord } from "../settings/dayOptions";
import { calendarCondition, type DayColumn } from "./dayColumns";

/** Rows of the block above the units, and columns before the days. */
const ROWS = {
  title: 0,
  stamp: 1,
  stale: 2,
  about: 3,
  calendar: 4,
  weekdays: 5,
  header: 6,
  body: 7,
};
const FIRST_DAY = 3;
const OFF_COLOR = "#ededed";

export interface DayPlanParts {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly column: TableColumn;
  readonly days: readonly DayColumn[];
  readonly lich: CalendarWord;
  readonly about: string;
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
  const off = days.flatMap(({ weight }, index) => (weight === 0 ? [FIRST_DAY + index] : []));
  const write: SheetWrite = {
    kind: "sheet",
    sheet: DAY_PLAN_SHEET,
    owner: "product",
    block: block.map((cells) => [
      ...cells,
      ...Array<CellContent>(width - cells.length).fill(BLANK),
    ]),
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: ROWS.weekdays, rows: 2 },
      freeze: { rows: ROWS.body, columns: FIRST_DAY },
      boldRows: feet(totals, 0).map((_, index) => ROWS.body + body.length + index),
      columnWidths: [190, 90, 90, ...days.map(() => 84)],
      fills: off.map((at) => ({
        row: ROWS.calendar,
        column: at,
        rows: body.length + ROWS.body - ROWS.calendar,
        columns: 1,
        color: OFF_COLOR,
      })),
    },
  };
  return { write, plans, totals };
}

const head = (parts: DayPlanParts, rows: number): readonly (readonly CellContent[])[] => {
  const { table, column, days, about } = parts;
  const { title, stampLabel, header, weekdays, marks, calendarRow } = dayPlanTexts;
  const row = table.rows.find(({ kind }) => kind === "unit")?.row ?? 0;
  const copies = [table.keyColumn, column.index].map((at, index) => ({
    sheet: table.sheet,
    live: { row, column: at, rows, columns: 1 },
    copy: { row: ROWS.body, column: index, rows, columns: 1 },
  }));
  const across = (at: number): string =>
    fixedReference({ row: at, column: FIRST_DAY, rows: 1, columns: days.length });
  const conditions = calendarCondition(
    parts.lich,
    across(ROWS.header),
    across(ROWS.calendar),
    days.length,
  );
  const stale = staleFormula(copies, conditions, { row: ROWS.stamp, column: 1 });
  return [
    [value(title)],
    [value(stampLabel), BLANK, BLANK],
    [{ formula: stale }],
    [value(about)],
    [value(calendarRow), BLANK, BLANK, ...days.map(({ code }) => value(code))],
    [
      BLANK,
      BLANK,
      BLANK,
      ...days.map(({ day, mark }) =>
        value([weekdays[weekday(day) - 1] ?? "", marks[mark]].join(" ").trim()),
      ),
    ],
    [...header.map(value), ...days.map(({ day }) => value({ day, minute: 0 }))],
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
