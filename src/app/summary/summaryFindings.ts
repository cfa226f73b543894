import type { CountedWindow } from "../../domain/completion/progressDays";
import type { Finding } from "../finding";
import { summaryTexts as texts } from "../messages/summary";
import { ARCHIVE_SHEET } from "../reports/reportSheets";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { sheetCell } from "../text/a1";
import { cutList } from "../text/cutList";
import { formatDay } from "../text/formatDay";
import type { BasisColumn } from "./basis";
import type { SummaryAsOf } from "./summaryAsOf";
import type { SummaryInputs } from "./summaryInputs";

const LETTERS = 120;

const toConfirm = (code: string, sheet: string, text: string): Finding => ({
  severity: "cần xác nhận",
  sheet,
  cell: "",
  code,
  text,
});

/** What a person should know before leaders read the page. */
export function summaryFindings(
  inputs: SummaryInputs,
  table: Table | undefined,
  { unclosed, regime }: SummaryAsOf,
  window: CountedWindow | undefined,
): readonly Finding[] {
  const { archive, basis, columns } = inputs;
  const days = cutList(unclosed.map(formatDay), LETTERS, (count) => `… (+${count})`);
  const late = texts.lateDays(days, unclosed.length);
  return [
    ...archive.findings,
    ...regime.findings,
    ...(basis?.findings ?? []),
    ...(table === undefined ? [] : tableFindings(inputs, table)),
    ...(columns.length === 0 ? [noTargets] : []),
    ...(unclosed.length === 0 ? [] : [toConfirm("unclosed-days", ARCHIVE_SHEET, late)]),
    ...windowFindings(inputs, window),
  ];
}

const noTargets: Finding = {
  severity: "lưu ý",
  sheet: "",
  cell: "",
  code: "no-targets",
  text: texts.noTable,
};

const windowFindings = (
  { campaign }: SummaryInputs,
  window: CountedWindow | undefined,
): readonly Finding[] => {
  const { lastDay } = campaign;
  const day = formatDay(lastDay);
  if (window !== undefined && lastDay < window.from) {
    const text = texts.beforeStart(day, formatDay(window.from));
    return [toConfirm("before-start", ARCHIVE_SHEET, text)];
  }
  if (window !== undefined && lastDay > window.to) {
    return [toConfirm("after-end", ARCHIVE_SHEET, texts.afterEnd(day, formatDay(window.to)))];
  }
  return [];
};

const tableFindings = (
  { basis, bases, campaign }: SummaryInputs,
  table: Table,
): readonly Finding[] => {
  const of = (code: string, text: string): Finding => toConfirm(code, table.sheet, text);
  const cell = (column: number): string => sheetCell(table.sheet, table.header.row, column);
  const strangers = cutList(campaign.strangers, LETTERS, texts.more);
  const targets = [...(basis?.columns.values() ?? [])].filter(({ column }) =>
    bases.targets.includes(column),
  );
  const blanks = targets.flatMap((known) => {
    const units = blankUnits(known, basis?.units ?? []);
    const text = texts.noTarget(units, cell(known.column.index));
    return units === "" ? [] : [of("no-target", text)];
  });
  const openings = bases.unusedOpenings.map(({ index, header }) =>
    of("unused-opening", texts.unusedOpening(cell(index), header)),
  );
  return [
    ...(strangers === ""
      ? []
      : [of("no-target-row", texts.strangers(strangers, tableName(table)))]),
    ...blanks,
    ...openings,
  ];
};

const blankUnits = (
  { byUnit }: BasisColumn,
  units: readonly { readonly unit: string; readonly key: string }[],
): string => {
  const blank = units.filter(({ key }) => !byUnit.has(key)).map(({ unit }) => unit);
  return cutList(blank, LETTERS, texts.more);
};
