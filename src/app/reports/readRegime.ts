import type { Finding } from "../finding";
import { regimeTexts } from "../messages/reportsRegime";
import { textOf } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { beforeWords, lateHourWords, onTimeWords, type Regime } from "./regime";
import { REGIME, regimeGrid } from "./regimeLayout";
import { readRegimeRow, type RegimeCells } from "./readRegimeRow";
import { REGIME_SHEET } from "./reportSheets";

const { labels } = regimeTexts;

/** Reads the sheet "Chế độ báo cáo" as people have edited it; a workbook without one has the rules that it starts with. */
export function readRegime(workbook: WorkbookSnapshot): Regime {
  const sheet = workbook.sheet(REGIME_SHEET);
  const values = sheet?.values ?? regimeGrid();
  const findings: Finding[] = [];
  const cells = cellsOf(values, sheet?.displayed ?? [], findings);
  const header = values.findIndex((row) =>
    regimeTexts.header.every((text, column) => fold(textOf(row[column] ?? "")) === fold(text)),
  );
  if (header < 0) {
    const text = regimeTexts.noHeader(sheetReference(REGIME_SHEET));
    findings.push(findingAt("lỗi", "regime-header", [REGIME_SHEET, 0, 0], text));
  }
  const at = (label: string): number =>
    values.findIndex((row) => fold(textOf(row[0] ?? "")) === fold(label));
  const rules = header < 0 ? [] : values.slice(header + 1).map((_, index) => header + 1 + index);
  const read = rules.flatMap((row) => readRegimeRow(row, cells) ?? []);
  const daily = read.flatMap((rule) => (rule.kind === "hằng ngày" ? [rule] : []));
  daily.forEach((rule, index) => {
    const twin = daily
      .slice(0, index)
      .find(
        ({ units }) =>
          units.some((kind) => rule.units.includes(kind)) ||
          (units.length === 0 && rule.units.length === 0),
      );
    if (twin === undefined) return;
    const text = regimeTexts.twice(
      cells.where(rule.row, REGIME.units),
      cells.where(twin.row, REGIME.units),
    );
    cells.say("regime-twice", rule.row, REGIME.units, text);
  });
  return {
    isHourOnTime: cells.word(at(labels.onTime), 1, onTimeWords, "đúng hạn") === "đúng hạn",
    isDayXOnTime: cells.word(at(labels.before), 1, beforeWords, "hết ngày X") === "hết ngày X",
    lateHour: cells.word(at(labels.lateHour), 1, lateHourWords, "hỏi lại"),
    daily,
    periodic: read.flatMap((rule) => (rule.kind === "hằng ngày" ? [] : [rule])),
    findings,
  };
}

const cellsOf = (
  values: readonly (readonly CellValue[])[],
  displayed: readonly (readonly string[])[],
  findings: Finding[],
): RegimeCells => {
  const where = (row: number, column: number): string => sheetCell(REGIME_SHEET, row, column);
  const say: RegimeCells["say"] = (code, row, column, text) => {
    findings.push(findingAt("lỗi", code, [REGIME_SHEET, row, column], text));
  };
  return {
    where,
    say,
    value: (row, column) => values[row]?.[column] ?? "",
    shown: (row, column) => displayed[row]?.[column] ?? "",
    word(row, column, words, preset) {
      const found = textOf(values[row]?.[column] ?? "");
      const word = words.find((one) => fold(one) === fold(found));
      if (word !== undefined || found === "") return word ?? preset;
      say("unknown-word", row, column, regimeTexts.unknownWord(where(row, column), found, words));
      return preset;
    },
  };
};
