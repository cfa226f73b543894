import { newColumnRoom } from "../columns/newColumnRoom";
import { overwriteWords } from "../columns/overwriteWords";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { columnField } from "../fields/columnField";
import { dayField } from "../fields/dayField";
import { tableField } from "../fields/tableField";
import { targetColumnField } from "../fields/targetColumnField";
import { fieldTexts } from "../messages/fields";
import { figureTexts } from "../messages/figures";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { calendarWords, countingWords, roundingWords } from "../settings/dayOptions";
import { windowPreset } from "../settings/windowPreset";
import type { Table } from "../table/table";
import { dailyInputs, type DailyValues } from "../targets/dailyInputs";
import { dailyPlan } from "../targets/dailyPlan";
import { conventionPreset } from "../targets/dailyRule";
import { columnName } from "../text/a1";

const hasTargets = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "target" || role === "dailyTarget");

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
