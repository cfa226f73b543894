import type { Day } from "../../domain/day";
import { evenDailyTarget } from "../../domain/evenDailyTarget";
import type { overwriteWords } from "../columns/overwriteWords";
import { readFigures } from "../columns/readFigures";
import { unitsOf } from "../columns/unitsOf";
import type { TargetColumn } from "../fields/targetColumnField";
import { dailyTexts } from "../messages/dailyTargets";
import type { Problem } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import {
  roundings,
  type CalendarWord,
  type CountingWord,
  type RoundingWord,
} from "../settings/dayOptions";
import { daysOfWindow } from "../settings/daysOfWindow";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { columnName } from "../text/a1";

export interface DailyValues {
  readonly bang: Table;
  readonly cotChiTieu: TableColumn;
  readonly cotChiTieuNgay: TargetColumn;
  readonly tuNgay: Day;
  readonly denNgay: Day;
  readonly lich: CalendarWord;
  readonly cachDem: CountingWord;
  readonly lamTron: RoundingWord;
  readonly ghiDe: (typeof overwriteWords)[number];
}

export interface DailyInputs {
  readonly units: readonly TableRow[];
  /** Undefined where a unit has no target yet. */
  readonly targets: readonly (number | undefined)[];
  readonly daily: readonly (number | undefined)[];
  readonly days: number;
}

/** Reads the targets and works out what each unit has to do per day; everything that is wrong is told at once. */
export function dailyInputs(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  values: DailyValues,
): DailyInputs | Problem {
  const { bang, cotChiTieu, lamTron } = values;
  const { units, messages } = unitsOf(bang);
  if (messages.length > 0) return problemOf("bad-units", messages);
  // The formula reads the cells as they are: only a person can mend them.
  const figures = readFigures(sheet, units, cotChiTieu.index, "số lẻ");
  if (figures.messages.length > 0) return problemOf("bad-figures", figures.messages);
  const targets = figures.values;
  if (targets.every((target) => target === undefined)) {
    return problemOf("no-targets", [dailyTexts.noTargets(columnName(cotChiTieu.index))]);
  }
  const days = daysOfWindow(workbook, values);
  if (typeof days !== "number") return days;
  const daily = targets.map((target) =>
    target === undefined ? undefined : evenDailyTarget(target, days, roundings[lamTron]),
  );
  return { units, targets, daily, days };
}
