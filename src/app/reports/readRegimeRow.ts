import { regimeTexts } from "../messages/reportsRegime";
import { readDay } from "../reading/readDay";
import { readTime } from "../reading/readTime";
import { textOf } from "../settings/cellAt";
import { calendarWords } from "../settings/dayOptions";
import type { CellValue } from "../snapshot";
import { fold } from "../text/fold";
import { unitName } from "../text/unitName";
import {
  belongsWords,
  dayOffWords,
  dueWords,
  usedWords,
  type DailyRegime,
  type PeriodicRegime,
  type UnitKinds,
} from "./regime";
import { REGIME } from "./regimeLayout";

/** Cells of the sheet, and what is wrong with them. */
export interface RegimeCells {
  value(row: number, column: number): CellValue;
  shown(row: number, column: number): string;
  /** One of a few words; the preset where the cell is blank. */
  word<Word extends string>(
    row: number,
    column: number,
    words: readonly Word[],
    preset: Word,
  ): Word;
  where(row: number, column: number): string;
  say(code: string, row: number, column: number, text: string): void;
}

type Rule = (DailyRegime & { readonly kind: "hằng ngày" }) | PeriodicRegime;

const kindWords = ["hằng ngày", "hằng tháng", "theo giai đoạn", "cuối đợt"] as const;
const END_OF_DAY = 1440;

/** One rule of the sheet; undefined where the row is blank or not in use. */
export function readRegimeRow(row: number, cells: RegimeCells): Rule | undefined {
  const isBlank = textOf(cells.value(row, REGIME.kind)) === "";
  if (isBlank || cells.word(row, REGIME.used, usedWords, "có") === "không") return undefined;
  const kind = cells.word(row, REGIME.kind, kindWords, "hằng ngày");
  const common = {
    row,
    ...unitsOf(textOf(cells.value(row, REGIME.units))),
    onDayOff: cells.word(row, REGIME.dayOff, dayOffWords, "giữ nguyên"),
  };
  if (kind === "hằng ngày") {
    return {
      ...common,
      kind,
      dueMinute: timeIn(row, cells, true),
      belongs: cells.word(row, REGIME.belongs, belongsWords, "cùng ngày"),
      calendar: cells.word(row, REGIME.calendar, calendarWords, "mọi ngày"),
    };
  }
  return {
    ...common,
    kind,
    ...dueDayIn(row, kind, cells),
    isBefore: cells.word(row, REGIME.dueWord, dueWords, "ngày") === "trước ngày",
    dueMinute: timeIn(row, cells, false),
  };
}

/** "Thôn, tổ dân phố" names two kinds; "mọi đơn vị", or nothing, all. */
const unitsOf = (text: string): { readonly units: UnitKinds; readonly unitsText: string } => {
  const words = text.split(/[,;]/).filter((word) => word.trim() !== "");
  const isAll = words.length === 0 || fold(text) === "moi don vi";
  return { unitsText: text, units: isAll ? [] : words.map((word) => unitName(`${word} a`).kind) };
};

const timeIn = (row: number, cells: RegimeCells, isNeeded: boolean): number => {
  const say = (code: string, text: (where: string) => string): number => {
    cells.say(code, row, REGIME.dueTime, text(cells.where(row, REGIME.dueTime)));
    return END_OF_DAY;
  };
  const value = cells.value(row, REGIME.dueTime);
  if (value === "") return isNeeded ? say("no-due-time", regimeTexts.noTime) : END_OF_DAY;
  const time = readTime(value, cells.shown(row, REGIME.dueTime));
  if (time !== "none") return time;
  const found = cells.shown(row, REGIME.dueTime) || textOf(value);
  return say("not-a-time", (where) => regimeTexts.notATime(where, found));
};

type Due = Pick<PeriodicRegime, "dueNumber" | "dueDay">;

const NO_DUE: Due = { dueNumber: undefined, dueDay: undefined };

const dueDayIn = (row: number, kind: PeriodicRegime["kind"], cells: RegimeCells): Due => {
  const value = cells.value(row, REGIME.dueDay);
  // Phases and the whole campaign end on days of their own.
  if (value === "" && kind !== "hằng tháng") return NO_DUE;
  const due = kind === "cuối đợt" ? dateIn(value) : numberIn(textOf(value), RANGES[kind]);
  if (due !== undefined) return due;
  const where = cells.where(row, REGIME.dueDay);
  cells.say("not-a-due-day", row, REGIME.dueDay, regimeTexts.notADueDay(where, textOf(value)));
  return NO_DUE;
};

/** Days of a month, and days after the end of a phase. */
const RANGES = { "hằng tháng": [1, 31], "theo giai đoạn": [0, 60] } as const;

const dateIn = (value: CellValue): Due | undefined => {
  const reading = readDay(value);
  return reading.kind === "day" ? { ...NO_DUE, dueDay: reading.day } : undefined;
};

const numberIn = (text: string, [least, most]: readonly [number, number]): Due | undefined => {
  const digits = /^(?:ngày )?\+?(\d{1,2})$/.exec(text)?.[1];
  const number = Number(digits);
  return digits !== undefined && number >= least && number <= most
    ? { ...NO_DUE, dueNumber: number }
    : undefined;
};
