import type { Finding } from "../finding";
import { undoTexts } from "../messages/undo";
import type { ColumnTargets } from "../plan/columnTargets";
import { contentAt } from "../plan/contentAt";
import { contentsDigest, gridContents } from "../plan/contentsDigest";
import { fingerprint } from "../plan/fingerprint";
import type { BlockStyle, CellWrite, Fingerprint, Plan, Write } from "../plan/plan";
import { keyText } from "../plan/rowsByKey";
import { sameContent } from "../plan/sameContent";
import { stampedCharts } from "../plan/stampedCharts";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { cellName } from "../text/a1";
import type { BlockImage, JournalImage, MarkImage } from "./journalEntry";
import { locateCells } from "./locateCells";

type Undone = Pick<Plan, "writes" | "restsOn" | "findings" | "summary"> & {
  /** Parts of the sentence that tells afterwards what was done. */
  readonly done: readonly string[];
};

/** How a block once written looks, where that is still known. */
export type StyleOf = (block: BlockImage["before"]) => BlockStyle;

const NOTHING: Undone = { writes: [], restsOn: [], findings: [], summary: [], done: [] };

const finding = (code: string, sheet: string, cell: string, text: string): Undone => ({
  ...NOTHING,
  findings: [{ severity: "cần xác nhận", sheet, cell, code, text } satisfies Finding],
});

const printsOf = (
  sheet: SheetSnapshot,
  column: number,
  keyColumn: number,
  cells: readonly CellWrite[],
): readonly Fingerprint[] => {
  const rows = cells.map(({ row }) => row);
  const row = Math.min(...rows);
  const area = { row, rows: Math.max(...rows) - row + 1, columns: 1 };
  const keys = keyColumn < 0 ? [] : [fingerprint(sheet, "keys", { ...area, column: keyColumn })];
  return [...keys, fingerprint(sheet, "targets", { ...area, column })];
};

function undoColumn(targets: ColumnTargets, sheet: SheetSnapshot | undefined): readonly Undone[] {
  if (!sheet) return [finding("sheet-lost", targets.sheet, "", undoTexts.lostSheet)];
  const { column, keyColumn, cells: located } = locateCells(targets, sheet);
  const cells: CellWrite[] = [];
  const told: Undone[] = [];
  const lost: string[] = [];
  for (const { cell, now } of located) {
    if (now === undefined) {
      lost.push(keyText(cell.key));
      continue;
    }
    const present = contentAt(sheet, now.row, now.column);
    if (sameContent(present, cell.before)) continue;
    if (!sameContent(present, cell.after)) {
      const place = cellName(now.row, now.column);
      told.push(finding("edited-since", sheet.name, place, undoTexts.edited));
      continue;
    }
    cells.push({ row: now.row, key: cell.key, before: present, after: cell.before });
  }
  if (lost.length > 0) {
    const text = undoTexts.lost(targets.header, lost);
    told.push(finding("row-lost", sheet.name, "", text));
  }
  if (cells.length === 0) return told;
  const done: Undone = {
    writes: [{ kind: "column", sheet: sheet.name, column, keyColumn, cells }],
    restsOn: printsOf(sheet, column, keyColumn, cells),
    findings: [],
    summary: [undoTexts.cells(cells.length, sheet.name)],
    done: [undoTexts.doneCells(cells.length, sheet.name)],
  };
  return [...told, done];
}

function undoBlock(
  { sheet: name, before, after, names, style }: BlockImage,
  sheet: SheetSnapshot | undefined,
  styleOf: StyleOf,
): Undone {
  const present = contentsDigest(sheet ? gridContents(sheet) : []);
  if (present === contentsDigest(before)) return NOTHING;
  if (present !== after) return finding("edited-since", name, "", undoTexts.editedSheet);
  const isGone = before.length === 0;
  const write: Write = {
    kind: "sheet",
    sheet: name,
    owner: "product",
    block: before,
    // Of a sheet that goes, names and looks are kept for the day when it is made again.
    names,
    style: isGone ? style : styleOf(before),
    charts: stampedCharts(before),
  };
  const text = isGone ? undoTexts.removed(name) : undoTexts.block(name);
  const done = isGone ? undoTexts.doneRemoved(name) : undoTexts.doneBlock(name);
  return { ...NOTHING, writes: [write], summary: [text], done: [done] };
}

/** Marks that still stand, wherever their lines went. */
function undoMarks(images: readonly MarkImage[], workbook: WorkbookSnapshot): Undone {
  const writes = images.flatMap(({ sheet, on, index, before, after }): readonly Write[] => {
    const id = workbook.sheet(sheet)?.id;
    const marks = workbook.marks.filter((mark) => mark.sheetId === id && mark.on === on);
    // A mark that was removed comes back where nothing took its place.
    const found =
      after === ""
        ? [{ index }].filter(() => marks.every((mark) => mark.index !== index))
        : marks.filter((mark) => mark.value === after);
    const [only] = found;
    const isHere = found.some((mark) => mark.index === index);
    if (only === undefined || (!isHere && found.length > 1)) return [];
    return [{ kind: "mark", sheet, on, index: isHere ? index : only.index, value: before }];
  });
  if (writes.length === 0) return NOTHING;
  const sheets = [...new Set(images.map(({ sheet }) => sheet))];
  const [summary, done] = [undoTexts.marks(sheets), undoTexts.doneMarks(sheets)];
  return { ...NOTHING, writes, summary: [summary], done: [done] };
}

/** What takes a run back: cells that still hold what it wrote get what they had; the rest is named and stays. */
export function undoPlan(
  { columns, blocks, marks }: JournalImage,
  workbook: WorkbookSnapshot,
  styleOf: StyleOf,
): Undone {
  // Windows that a run added beside its figures may be in use by other tables by now.
  const isMixed = columns.some(({ keyColumn }) => keyColumn >= 0);
  const kept = isMixed ? columns.filter(({ keyColumn }) => keyColumn < 0) : [];
  const keptBlocks = isMixed ? blocks : [];
  const sheets = blocks
    .filter((image) => !keptBlocks.includes(image))
    .map((image) => undoBlock(image, workbook.sheet(image.sheet), styleOf));
  // Sheets of one run lean on each other: all go back, or none.
  const edited = sheets.filter(({ findings }) => findings.length > 0);
  const undoneBlocks = edited.length > 0 ? edited : sheets;
  const parts = [
    ...columns
      .filter((targets) => !kept.includes(targets))
      .flatMap((targets) => undoColumn(targets, workbook.sheet(targets.sheet))),
    ...undoneBlocks,
    undoMarks(marks, workbook),
  ];
  const names = [...new Set([...kept, ...keptBlocks].map(({ sheet }) => `trang “${sheet}”`))];
  return {
    writes: parts.flatMap(({ writes }) => writes),
    restsOn: parts.flatMap(({ restsOn }) => restsOn),
    findings: parts.flatMap(({ findings }) => findings),
    summary: [
      ...parts.flatMap(({ summary }) => summary),
      ...(names.length > 0 ? [undoTexts.kept(names)] : []),
    ],
    done: parts.flatMap(({ done }) => done),
  };
}
