import type { Day } from "../../domain/day";
import { evenDailyTarget } from "../../domain/evenDailyTarget";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { columnField } from "../fields/columnField";
import { dayField } from "../fields/dayField";
import { tableField } from "../fields/tableField";
import { targetColumnField, type TargetColumn } from "../fields/targetColumnField";
import { dailyTexts } from "../messages/dailyTargets";
import { fieldTexts } from "../messages/fields";
import { figureTexts } from "../messages/figures";
import type { Outcome, Problem } from "../plan/outcome";
import {
  calendarWords,
  countingWords,
  roundings,
  roundingWords,
  type CalendarWord,
  type CountingWord,
  type RoundingWord,
} from "../settings/dayOptions";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { columnName } from "../text/a1";
import { conventionPreset } from "./dailyRule";
import { dailyPlan } from "./dailyPlan";
import { daysOfWindow } from "./daysOfWindow";
import { newColumnRoom } from "./newColumnRoom";
import { overwriteWords } from "./overwriteWords";
import { problemOf } from "./problemOf";
import { readFigures } from "./readFigures";
import { unitsOf } from "./unitsOf";
import { windowPreset } from "./windowPreset";

const hasTargets = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "target" || role === "dailyTarget");

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

/** What each unit has to do per day (domain A1, A3), as formulas beside its target. */
export const dailyTargets = defineAction({
  id: "dailyTargets",
  fields: {
    bang: tableField({ fits: hasTargets }),
    cotChiTieu: columnField("target"),
    cotChiTieuNgay: targetColumnField("dailyTarget", "Chỉ tiêu theo ngày"),
    tuNgay: dayField((context) => windowPreset(context, "from")),
    denNgay: dayField((context) => windowPreset(context, "to")),
    lich: choiceField(calendarWords, (context) => conventionPreset(context).calendar),
    cachDem: choiceField(countingWords, (context) => conventionPreset(context).counting),
    lamTron: choiceField(roundingWords, (context) => conventionPreset(context).rounding),
    ghiDe: choiceField(overwriteWords, "chỉ điền ô trống"),
  },
  plan(workbook, values: DailyValues): Outcome {
    const { bang: table, cotChiTieu, cotChiTieuNgay } = values;
    const sheet = workbook.sheet(table.sheet);
    if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
    if (cotChiTieu.index === cotChiTieuNgay.index) {
      const column = columnName(cotChiTieu.index);
      const text = figureTexts.sameColumn("Cột chỉ tiêu", "Cột chỉ tiêu theo ngày", column);
      return problemOf("same-column", [text]);
    }
    const noRoom = newColumnRoom(sheet, table, cotChiTieuNgay);
    if (noRoom !== undefined) return problemOf("no-room", [figureTexts.noRoom(noRoom)]);
    const inputs = dailyInputs(workbook, sheet, values);
    return "kind" in inputs ? inputs : dailyPlan(workbook, sheet, values, inputs);
  },
});

const dailyInputs = (
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  values: DailyValues,
): DailyInputs | Problem => {
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
};
