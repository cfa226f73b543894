import { feasibility } from "../../domain/feasibility";
import type { Day } from "../../domain/day";
import { dayChecks } from "../messages/checksDays";
import { findDays } from "../reading/findDays";
import { fold } from "../text/fold";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext, CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { signedOn } from "./signedOn";
import { textCells } from "./textCells";

/** A stated pace that cannot finish what remains: Định Hóa's 70 a day, in both ways it can be read (domain A3). */
export const paces: Check = {
  codes: ["pace-too-slow"],
  run: (context) =>
    context.tables.flatMap((checked) =>
      pacesFor(context, checked).flatMap((pace) => judge(checked, pace)),
    ),
};

type Subject = "card" | "account";

interface Pace {
  readonly perDay: number;
  /** Undefined where the office gave the pace for everything. */
  readonly subject: Subject | undefined;
  readonly daysLeft: number;
  readonly until: Day;
  readonly place: readonly [sheet: string, row: number, column: number] | undefined;
}

const subjectOf = (text: string): Subject | undefined => {
  const words = ` ${fold(text)} `;
  if (/ (?:ddt|dinh danh|tai khoan|kich hoat|muc 2) /.test(words)) return "account";
  return / (?:cccd|can cuoc|the) /.test(words) ? "card" : undefined;
};

const PACE =
  /(\d{1,3}(?:\.\d{3})+|\d{1,6}) ?(?:hồ sơ|trường hợp|tài khoản|thẻ|người|công dân)[^.;:,()]{0,25}?(?:\/ ?(?:01 |1 )?|mỗi |một )ngày/iu;

const pacesFor = (context: CheckContext, checked: CheckedTable): readonly Pace[] => {
  const { pace, settings } = context;
  const { sheet, table } = checked;
  const begin =
    pace.from ?? afterDay(table.asOf ?? settings.asOf) ?? settings.from ?? signedOn(sheet);
  const end = pace.to ?? settings.to;
  const make = (perDay: number, until: Day | undefined, more: Pick<Pace, "subject" | "place">) =>
    begin === undefined || until === undefined
      ? []
      : [{ perDay, until, daysLeft: Math.max(0, until - begin + 1), ...more }];
  const asked =
    pace.perDay === undefined
      ? []
      : make(pace.perDay, end, { subject: undefined, place: undefined });
  const written = textCells(sheet).flatMap(({ row, column, text }) => {
    const found = PACE.exec(text);
    if (found === null) return [];
    const place = [sheet.name, row, column] as const;
    const perDay = Number((found[1] ?? "").replace(/\./g, ""));
    return make(perDay, limitIn(text) ?? end, { subject: subjectOf(text), place });
  });
  return [...asked, ...written];
};

/** What was counted to the end of a day goes on the day after. */
const afterDay = (day: Day | undefined): Day | undefined =>
  day === undefined ? undefined : ((day + 1) as Day);

/** "Trước ngày 30/12/2024" ends with the day before. */
const limitIn = (text: string): Day | undefined => {
  const found = [...findDays(text)].reverse().find(({ kind }) => kind === "day");
  if (found?.kind !== "day") return undefined;
  const isBefore = /trước (?:ngày )?$/i.test(text.slice(0, found.at));
  return (isBefore ? found.day - 1 : found.day) as Day;
};

interface Backlog {
  readonly figures: FigureColumn;
  readonly count: number;
}

const judge = (checked: CheckedTable, pace: Pace): readonly Observation[] => {
  const all = backlogs(checked);
  const subjects = new Set(all.map(({ figures }) => subjectOf(figures.column.header)));
  return [...subjects].flatMap((subject) => {
    if (pace.subject !== undefined && subject !== pace.subject) return [];
    const own = all.filter(({ figures }) => subjectOf(figures.column.header) === subject);
    const [first] = own;
    if (first === undefined) return [];
    const readings = own.length > 1 ? [own, [first]] : [own];
    const told = readings.map((parts) => readingOf(pace, parts));
    if (told.every(({ isFeasible }) => isFeasible)) return [];
    const { table } = checked;
    const place = pace.place ?? [table.sheet, table.header.row, first.figures.column.index];
    const words = told.map(({ text }) => text).join(" ");
    const said = dayChecks.pace(pace.perDay, pace.daysLeft, pace.until, words);
    return [observation("cần xác nhận", "pace-too-slow", place, said)];
  });
};

const readingOf = ({ perDay, daysLeft }: Pace, parts: readonly Backlog[]) => {
  const remaining = parts.reduce((all, { count }) => all + count, 0);
  const { daysNeeded, paceNeeded, isFeasible } = feasibility(remaining, perDay, daysLeft);
  const names = parts.map(({ figures }) => `“${columnLabel(figures.column)}”`).join(" và ");
  const what = parts.length > 1 ? dayChecks.paceAll(names) : dayChecks.paceOne(names);
  return { isFeasible, text: dayChecks.paceReading(what, remaining, daysNeeded, paceNeeded) };
};

/** What remains by column: as the total says, else what the rows add up to. */
const backlogs = ({ figures }: CheckedTable): readonly Backlog[] =>
  figures
    .filter(({ column }) => column.role === "remaining")
    .flatMap((column) => {
      const [total] = column.cells.totals;
      const typed = total && figureOf(total);
      const rows = column.cells.units.flatMap((cell) => figureOf(cell) ?? []);
      const count = typed ?? rows.reduce((all, value) => all + value, 0);
      return count > 0 ? [{ figures: column, count }] : [];
    });
