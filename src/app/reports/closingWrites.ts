import { contentAt } from "../plan/contentAt";
import type { CellContent, RowsWrite, Write } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import type { Archive, ArchivedIndicator } from "./archive";
import { archiveBlock, archiveHead } from "./archiveBlock";
import { ARCHIVE, ARCHIVE_FIRST_ROW } from "./archiveLayout";
import type { ClosedDay } from "./closedDay";
import { logSheet } from "./logSheet";
import { ARCHIVE_SHEET } from "./reportSheets";

type Block = readonly (readonly CellContent[])[];

const BLANK: CellContent = { value: "" };
const DATE = "dd/mm/yyyy";
const MOMENT = "hh:mm dd/mm/yyyy";

/**
 * Puts days into the archive: each touches its own rows alone. A day that has more units than when it was closed moves
 * below all others.
 */
export function closingWrites(
  workbook: WorkbookSnapshot,
  archive: Archive | undefined,
  indicators: readonly ArchivedIndicator[],
  days: readonly ClosedDay[],
): readonly Write[] {
  const changed = days.filter(({ isChanged, old }) => isChanged || old === undefined);
  if (changed.length === 0) return [];
  const width = ARCHIVE.first + indicators.length;
  const below: Block[] = [];
  const over = changed.flatMap((closed): readonly RowsWrite[] => {
    const { old } = closed;
    const block = archiveBlock(closed.day, closed.reports);
    const before =
      old?.row === undefined ? [] : present(workbook, old.row, old.reports.length, width);
    const isSame = before.length === block.length;
    if (!isSame) below.push(block);
    if (old?.row === undefined) return [];
    const rows = { kind: "rows", sheet: ARCHIVE_SHEET, row: old.row, column: 0, before } as const;
    if (isSame) return [{ ...rows, cells: block, times: [{ row: 0, column: ARCHIVE.closed }] }];
    return [{ ...rows, cells: before.map((line) => line.map(() => BLANK)) }];
  });
  return [
    ...headWrites(archive, indicators),
    ...over,
    ...appended(archive?.nextRow ?? ARCHIVE_FIRST_ROW, below),
  ];
}

const present = (
  workbook: WorkbookSnapshot,
  first: number,
  rows: number,
  columns: number,
): Block => {
  const sheet = workbook.sheet(ARCHIVE_SHEET) ?? { values: [], formulas: [] };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => contentAt(sheet, first + row, column)),
  );
};

const appended = (row: number, blocks: readonly Block[]): readonly RowsWrite[] => {
  if (blocks.length === 0) return [];
  const times: { row: number; column: number }[] = [];
  let length = 0;
  for (const block of blocks) {
    times.push({ row: length, column: ARCHIVE.closed });
    length += block.length;
  }
  return [{ kind: "rows", sheet: ARCHIVE_SHEET, row, column: 0, cells: blocks.flat(), times }];
};

const headWrites = (
  archive: Archive | undefined,
  indicators: readonly ArchivedIndicator[],
): readonly Write[] => {
  if (archive === undefined) {
    const formats = [DATE, "", MOMENT, MOMENT, "", ...indicators.map(() => "#,##0")];
    return [
      logSheet(ARCHIVE_SHEET, archiveHead(indicators), 2, formats, {
        freeze: { rows: ARCHIVE_FIRST_ROW, columns: 2 },
        columnWidths: [100, 180, 140, 140, 120, ...indicators.map(() => 120)],
      }),
    ];
  }
  const added = indicators.slice(archive.indicators.length);
  if (added.length === 0) return [];
  const cells = [added.map(({ name }) => name), added.map(({ kind }) => kind)].map((line) =>
    line.map((value): CellContent => ({ value })),
  );
  const column = ARCHIVE.first + archive.indicators.length;
  return [{ kind: "rows", sheet: ARCHIVE_SHEET, row: archive.headerRow, column, cells }];
};
