import { detectDailyRule } from "../../domain/detectDailyRule";
import { shortfallAtEvenFigure } from "../../domain/shortfallAtEvenFigure";
import type { Finding } from "../finding";
import { dailyTexts } from "../messages/dailyTargets";
import { settingsTexts } from "../messages/settings";
import type { Outcome } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { findingAt } from "../settings/findingAt";
import { windowNames } from "../settings/settingsLayout";
import { windowFor, type WindowUse } from "../settings/windowFor";
import { shownAt } from "../settings/cellAt";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { numberColumn } from "../table/numberColumn";
import { numberExpression } from "../table/numberExpression";
import { tableName } from "../table/tableName";
import { columnName, sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { changeSummary } from "../columns/changeSummary";
import { columnChange, type WantedCell } from "../columns/columnChange";
import { printedDaily, roundingWord } from "./dailyRule";
import type { DailyInputs, DailyValues } from "./dailyInputs";
import { figureAt } from "../columns/figureAt";
import { previewRows } from "../plan/previewRows";
import { problemOf } from "../plan/problemOf";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import { answerOf, roleMarks } from "../columns/roleMarks";
import { totalCells } from "../columns/totalCells";
import { typedTotals } from "../columns/typedTotals";

const format = (value: number): string => formatNumber(value);

/** One formula for every unit, the window that it divides by, and what the figures mean for the targets. */
export function dailyPlan(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  values: DailyValues,
  inputs: DailyInputs,
): Outcome {
  const { bang: table, cotChiTieu, cotChiTieuNgay, tuNgay, denNgay, cachDem, lich } = values;
  const choice = { from: tuNgay, to: denNgay, counting: cachDem, calendar: lich };
  const window = windowFor(workbook, choice, settingsTexts.usedBy(tableName(table)));
  const formula = dailyFormula(sheet, values, window);
  if (formula === undefined) {
    return problemOf("unreadable", [dailyTexts.unreadable(columnName(cotChiTieu.index))]);
  }
  const wanted = inputs.units.map((row, index): WantedCell => ({
    row,
    after: { formula },
    figure: inputs.daily[index],
  }));
  const figures = new Map(wanted.map(({ row, figure }) => [row.row, figure ?? 0]));
  const totals = totalCells(table, sheet, cotChiTieuNgay.index, figures);
  const replaces = values.ghiDe === "thay số đang có";
  const change = columnChange(table, sheet, cotChiTieuNgay, [...wanted, ...totals], replaces);
  const told = changeSummary(table.sheet, cotChiTieuNgay, change);
  const marks = roleMarks(workbook, table, [
    ...answerOf(table, cotChiTieu, "target"),
    ...answerOf(table, cotChiTieuNgay, "dailyTarget"),
  ]);
  const writes = change.writes.length === 0 ? [] : [...window.writes, ...change.writes, ...marks];
  const addsWindow = window.isNew && writes.length > 0;
  return {
    kind: "plan",
    action: "dailyTargets",
    restsOn: [
      ...restsOnTable(sheet, table, [cotChiTieu.index], [cotChiTieuNgay.index]),
      ...restsOnSettings(workbook),
    ],
    writes,
    summary: [
      dailyTexts.window(format(inputs.days), formatDay(tuNgay), formatDay(denNgay), cachDem, lich),
      ...told.summary,
      ...(addsWindow ? [dailyTexts.added(window.code)] : []),
      ...(window.isNew ? [] : [dailyTexts.reused(window.code)]),
      ...ruleSentence(sheet, values, inputs),
      shortSentence(inputs),
    ],
    tables: [preview(sheet, values, inputs)],
    findings: [...window.findings, ...told.findings, ...aboutCells(sheet, values, inputs)],
  };
}

const dailyFormula = (
  sheet: SheetSnapshot,
  { bang, cotChiTieu, cotChiTieuNgay, lamTron }: DailyValues,
  { code }: WindowUse,
): string | undefined => {
  const reference = `RC[${cotChiTieu.index - cotChiTieuNgay.index}]`;
  const { units } = numberColumn(sheet, bang, cotChiTieu.index, "count");
  const target = numberExpression(reference, units);
  const round = lamTron === "lên" ? "ROUNDUP" : "ROUND";
  return target && `=IF(${target.blank};"";${round}(${target.value}/${windowNames(code).days};0))`;
};

/** Which rule the figures that are there follow. */
const ruleSentence = (
  sheet: SheetSnapshot,
  { bang, cotChiTieu, cotChiTieuNgay }: DailyValues,
  { units, days }: DailyInputs,
): readonly string[] => {
  const column = cotChiTieuNgay.index;
  const printed = printedDaily(sheet, units, cotChiTieu.index, column);
  const rule = detectDailyRule(printed, [days]);
  if (rule === undefined) return [];
  const letter = columnName(column);
  if (rule.fits * 2 <= rule.compared) return [dailyTexts.noRule(letter)];
  const misfits = rule.misfits.slice(0, 5).map((index) => units[index]?.name ?? "");
  const sum = sumAt(sheet, units, column);
  const totals = typedTotals(sheet, bang, column)
    .filter(({ value }) => value !== sum)
    .map(({ row, value }) => dailyTexts.total(row.name, format(value), format(sum)));
  const rest = (misfits.length > 0 ? dailyTexts.misfits(misfits.join(", ")) : "") + totals.join("");
  const [fits, compared] = [format(rule.fits), format(rule.compared)];
  return [dailyTexts.rule(letter, format(rule.days), roundingWord(rule), fits, compared, rest)];
};

const sumAt = (sheet: SheetSnapshot, units: DailyInputs["units"], column: number): number =>
  units.reduce((sum, { row }) => sum + (figureAt(sheet, row, column) ?? 0), 0);

/** Rounding down means missing the target: who, and by how much. */
const shortSentence = ({ units, targets, daily, days }: DailyInputs): string => {
  const short = units
    .map(({ name }, index) => ({
      name,
      missing: shortfallAtEvenFigure(targets[index] ?? 0, days, daily[index] ?? 0),
    }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  if (short.length === 0) return dailyTexts.noneShort;
  const list = short
    .slice(0, 20)
    .map(({ name, missing }) => dailyTexts.shortOne(name, format(missing)));
  const sum = short.reduce((all, { missing }) => all + missing, 0);
  return dailyTexts.short(short.length, sum, list.join("; ") + (short.length > 20 ? "; …" : ""));
};

const aboutCells = (
  sheet: SheetSnapshot,
  { bang, cotChiTieu, cotChiTieuNgay }: DailyValues,
  { units }: DailyInputs,
): readonly Finding[] => {
  const column = cotChiTieuNgay.index;
  const sum = sumAt(sheet, units, column);
  const isFull = units.every(({ row }) => figureAt(sheet, row, column) !== undefined);
  const totals = typedTotals(sheet, bang, column)
    .filter(({ value }) => isFull && value !== sum)
    .map(({ row, value }) => {
      const where = sheetCell(bang.sheet, row.row, column);
      const text = dailyTexts.typedTotal(where, format(value), format(sum));
      return findingAt("cần xác nhận", "sum-differs", [bang.sheet, row.row, column], text);
    });
  const firstText = units.find(
    ({ row }) =>
      typeof sheet.values[row]?.[cotChiTieu.index] === "string" &&
      figureAt(sheet, row, cotChiTieu.index) !== undefined,
  );
  if (firstText === undefined) return totals;
  const text = dailyTexts.textNumbers(columnName(cotChiTieu.index));
  const cell = [bang.sheet, firstText.row, cotChiTieu.index] as const;
  return [...totals, findingAt("lưu ý", "numbers-as-text", cell, text)];
};

const preview = (
  sheet: SheetSnapshot,
  { cotChiTieuNgay }: DailyValues,
  { units, targets, daily, days }: DailyInputs,
): PreviewTable => {
  const signed = (value: number): string => (value > 0 ? "+" : "") + format(value);
  const cells = (target: number | undefined, perDay: number | undefined): string[] =>
    target === undefined || perDay === undefined
      ? ["", "", "", ""]
      : [format(target), format(perDay), format(perDay * days), signed(perDay * days - target)];
  const sum = (all: readonly (number | undefined)[]): number =>
    all.reduce<number>((a, b) => a + (b ?? 0), 0);
  return {
    title: dailyTexts.preview,
    columns: dailyTexts.previewColumns,
    rows: previewRows(
      units.length,
      (index) => [
        units[index]?.name ?? "",
        ...cells(targets[index], daily[index]),
        shownAt(sheet, units[index]?.row ?? 0, cotChiTieuNgay.index),
      ],
      [dailyTexts.sum, ...cells(sum(targets), sum(daily)), ""],
    ),
    figures: [1, 2, 3, 4, 5],
  };
};
