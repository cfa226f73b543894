import { noticeTexts } from "../messages/scheduleNotices";
import type { CellContent, SheetWrite } from "../plan/plan";
import { staleFormula } from "../plan/staleFormula";
import { valueAt } from "../settings/cellAt";
import type { CellValue } from "../snapshot";
import type { Notice } from "./notices";
import type { PrintedSchedule } from "./printedSchedule";
import { NOTICE_SHEET } from "./scheduleSheets";

const ROWS = { title: 0, stamp: 1, stale: 2, header: 3, body: 4 } as const;
const WIDTH = noticeTexts.header.length;

interface Words {
  readonly who: string;
  readonly papers: string;
}

const text = (value: CellValue): CellContent => ({ value });

/** The sheet "Thông báo lịch": a row for each notice, to mail-merge; right of it the dates that it was made from. */
export function noticeBlock(
  list: readonly Notice[],
  schedule: PrintedSchedule,
  { who, papers }: Words,
): SheetWrite {
  const { sheet, rows } = schedule;
  const places = rows.map(({ at }) => at.dates);
  const first = places.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = places.reduce((most, { row }) => Math.max(most, row), 0);
  const height = last - first + 1;
  const column = places[0]?.column ?? 0;
  const copy = { row: ROWS.body, column: WIDTH + 1, rows: height, columns: 1 };
  const live = { row: first, column, rows: height, columns: 1 };
  const stale = staleFormula([{ sheet: sheet.name, live, copy }], [], {
    row: ROWS.stamp,
    column: 1,
  });
  const lines = list.map((notice, index): readonly CellValue[] => [
    index + 1,
    notice.unit,
    notice.site,
    notice.machine,
    { day: notice.first, minute: 0 },
    { day: notice.last, minute: 0 },
    notice.files,
    notice.when,
    who,
    papers,
    notice.text,
  ]);
  const block = Array.from({ length: ROWS.body + Math.max(lines.length, height) }, (_, row) => {
    const line = [...(lines[row - ROWS.body] ?? [])];
    if (row === ROWS.header) line.push(...noticeTexts.header, "", noticeTexts.copies);
    if (row >= ROWS.body && row - ROWS.body < height) {
      line[WIDTH + 1] = valueAt(sheet, first + row - ROWS.body, column);
    }
    return Array.from({ length: WIDTH + 2 }, (_unused, at) => text(line[at] ?? ""));
  });
  const put = (row: number, content: CellContent): void => {
    const line = block[row];
    if (line) line[0] = content;
  };
  put(ROWS.title, text(noticeTexts.title));
  put(ROWS.stamp, text(noticeTexts.stampLabel));
  put(ROWS.stale, { formula: stale });
  const date = "dd/mm/yyyy";
  return {
    kind: "sheet",
    sheet: NOTICE_SHEET,
    owner: "product",
    block,
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: ROWS.header, rows: 1 },
      freeze: { rows: ROWS.body, columns: 2 },
      columnFormats: ["", "", "", "", date, date, "#,##0", "", "", "", "", "", ""],
      columnWidths: [100, 200, 200, 100, 100, 100, 100, 300, 300, 300, 300, 100, 300],
      // The notice itself is for merging: wrapped, it would make every row a page.
      wrapColumns: [2, 7, 8, 9],
      border: { row: ROWS.header, column: 0, rows: lines.length + 1, columns: WIDTH },
    },
  };
}
