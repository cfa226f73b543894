import { figureChecks } from "../messages/checksFigures";
import { fold } from "../text/fold";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { ratioRelations } from "./relations";
import { rowLabel } from "./rowLabel";

/** Figures that cannot be more than another of their row: done of a population, activated of issued, a day's of all. */
export const overBase: Check = {
  codes: ["over-base", "activated-over-issued", "day-over-cumulative"],
  run: ({ tables }) => tables.flatMap(overIn),
};

interface Limit {
  readonly code: string;
  readonly part: FigureColumn;
  readonly base: FigureColumn;
}

const overIn = (checked: CheckedTable): readonly Observation[] => {
  const found = new Map<string, Observation>();
  for (const limit of limitsOf(checked)) {
    for (const one of rowsOver(checked, limit)) if (!found.has(one.cell)) found.set(one.cell, one);
  }
  return [...found.values()];
};

const limitsOf = (checked: CheckedTable): readonly Limit[] => {
  const { figures } = checked;
  const done = figures.filter(({ column }) =>
    ["done", "cumulative", "doneToday"].includes(column.role),
  );
  const activated = done.filter(isActivated);
  const issued = done.filter((one) => !isActivated(one) && isIssued(one));
  const [population, ...populations] = figures.filter(({ column }) => column.role === "population");
  const [day, ...days] = figures.filter(({ column }) => column.role === "doneToday");
  const [all, ...alls] = figures.filter(({ column }) => column.role === "cumulative");
  return [
    ...activated.flatMap((part) => {
      const base = issued.filter((one) => sameSubject(one, part)).pop();
      return base ? [{ code: "activated-over-issued", part, base }] : [];
    }),
    // A rate's denominator bounds its numerator, unless it is a target: those are meant to be passed.
    ...ratioRelations(checked).flatMap(({ parts }) =>
      parts
        .slice(0, 1)
        .filter(({ denominator }) => BOUNDS.includes(denominator.column.role))
        .map(({ numerator, denominator }) => ({
          code: "over-base",
          part: numerator,
          base: denominator,
        })),
    ),
    ...(population && populations.length === 0
      ? done.map((part) => ({ code: "over-base", part, base: population }))
      : []),
    ...(day && all && days.length + alls.length === 0
      ? [{ code: "day-over-cumulative", part: day, base: all }]
      : []),
  ];
};

const BOUNDS: readonly string[] = ["population", "done", "cumulative"];

const words = ({ column }: FigureColumn): string => ` ${fold(column.path.join(" "))} `;
const isActivated = (figures: FigureColumn): boolean => words(figures).includes("kich hoat");
const isIssued = (figures: FigureColumn): boolean =>
  / (?:da|duoc|so|tai khoan) cap | cap (?:tai khoan|moi) /.test(words(figures));

/** Cards and accounts are different things, and so are the two levels. */
const subjectOf = (figures: FigureColumn): string => {
  const text = words(figures);
  const level = / muc (?:do )?0?([12]) /.exec(text)?.[1] ?? "";
  const isCard =
    / (?:cccd|the|can cuoc) /.test(text) && !/ (?:ddt|dinh danh|tai khoan) /.test(text);
  return isCard ? "card" : level;
};

const sameSubject = (a: FigureColumn, b: FigureColumn): boolean => {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  return one === other || (one !== "card" && other !== "card" && (one === "" || other === ""));
};

const rowsOver = (checked: CheckedTable, { code, part, base }: Limit): readonly Observation[] => {
  const all = ({ cells }: FigureColumn) => [...cells.units, ...cells.subtotals, ...cells.totals];
  const bases = all(base);
  return all(part).flatMap((cell, index) => {
    const of = bases[index] && figureOf(bases[index]);
    const found = figureOf(cell);
    if (of === undefined || found === undefined || found <= of) return [];
    const unit = rowLabel(checked, cell.row);
    const said =
      code === "day-over-cumulative"
        ? figureChecks.dayAboveAll(
            unit,
            columnLabel(part.column),
            found,
            columnLabel(base.column),
            of,
          )
        : figureChecks.overBase(
            unit,
            columnLabel(part.column),
            found,
            columnLabel(base.column),
            of,
          );
    const place = [checked.table.sheet, cell.row.row, part.column.index] as const;
    return [observation("cần xác nhận", code, place, said)];
  });
};
