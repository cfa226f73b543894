import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { textField } from "../fields/textField";
import { noticeTexts } from "../messages/scheduleNotices";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome, Problem } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { needColumn, needTable } from "../schedule/needTable";
import { neededUnits } from "../schedule/neededUnits";
import { noticeBlock } from "../schedule/noticeBlock";
import type { NeededUnit } from "../schedule/checkNeeds";
import { notices, type Notice } from "../schedule/notices";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { scheduleField } from "../schedule/scheduleField";
import { NOTICE_SHEET } from "../schedule/scheduleSheets";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import { fractionWords, type FractionWord } from "../columns/readFigures";
import { previewRows } from "../plan/previewRows";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";

interface NoticeValues {
  readonly trang: PrintedSchedule;
  readonly bang: Table | undefined;
  readonly cotNhuCau: TableColumn | undefined;
  readonly doiTuong: string;
  readonly giayTo: string;
  readonly soLe: FractionWord;
}

/** One notice for each unit of a schedule: rows to mail-merge, and text to copy. */
export const scheduleNotices = defineAction({
  id: "scheduleNotices",
  fields: {
    trang: scheduleField("product"),
    bang: needTable(false),
    cotNhuCau: needColumn(),
    doiTuong: textField(),
    giayTo: textField(),
    soLe: choiceField(fractionWords, "hỏi lại"),
  },
  plan(workbook, values: NoticeValues): Outcome {
    const wrong = wrongDates(values.trang);
    if (wrong) return wrong;
    const needs = neededUnits(workbook, values);
    if (needs && "kind" in needs) return needs;
    return planOf(workbook, values, needs);
  },
});

const planOf = (
  workbook: WorkbookSnapshot,
  { trang: schedule, bang, cotNhuCau, ...said }: NoticeValues,
  needs: readonly NeededUnit[] | undefined,
): Outcome => {
  const { sheet } = schedule;
  const words = {
    who: said.doiTuong || noticeTexts.who,
    papers: said.giayTo || noticeTexts.papers,
  };
  const list = notices(schedule, needs, words);
  const all = { row: 0, column: 0, rows: sheet.values.length, columns: width(sheet.values) };
  const table = bang && workbook.sheet(bang.sheet);
  const isThere = workbook.sheetNames.includes(NOTICE_SHEET);
  return {
    kind: "plan",
    action: "scheduleNotices",
    restsOn: [
      fingerprint(sheet, "inputs", all),
      ...(table && cotNhuCau ? restsOnTable(table, bang, [cotNhuCau.index], []) : []),
    ],
    writes: [noticeBlock(list, schedule, words)],
    summary: [
      noticeTexts.made(formatNumber(list.length), sheet.name),
      ...(needs ? [] : [noticeTexts.noNeeds]),
      ...undated(schedule),
      ...(isThere ? [noticeTexts.replaces] : []),
    ],
    tables: [previewOf(list)],
    findings: [],
    texts: [{ title: noticeTexts.copyTitle, text: list.map(({ text }) => text).join("\n\n") }],
  };
};

const previewOf = (list: readonly Notice[]): PreviewTable => {
  const { header, preview: title } = noticeTexts;
  const rows = list.map(({ unit, when, site, files }) => [unit, when, site, filesText(files)]);
  return {
    title,
    columns: [header[1], header[7], header[2], header[6]],
    rows: previewRows(rows.length, (index) => rows[index] ?? [], ["", "", "", ""]),
    figures: [3],
  };
};

/** Units that stand in the schedule without days yet. */
const undated = ({ rows }: PrintedSchedule): readonly string[] => {
  const names = rows.flatMap(({ unit, problems }) =>
    problems.some(({ kind }) => kind === "blank") ? [unit] : [],
  );
  return names.length === 0 ? [] : [noticeTexts.undated([...new Set(names)].join(", "))];
};

/** A notice with a wrong date would send people on the road for nothing. */
const wrongDates = ({ rows, sheet }: PrintedSchedule): Problem | undefined => {
  const messages = rows.flatMap(({ problems, at }) =>
    problems
      .filter(({ kind }) => kind !== "blank")
      .map(({ text }) =>
        noticeTexts.unreadable(sheetCell(sheet.name, at.dates.row, at.dates.column), text),
      ),
  );
  return messages.length > 0 ? problemOf("bad-dates", messages) : undefined;
};

const filesText = (files: number | ""): string => (files === "" ? "" : formatNumber(files));

const width = (values: readonly (readonly unknown[])[]): number => values[0]?.length ?? 0;
