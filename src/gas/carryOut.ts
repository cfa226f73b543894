// From the before-image to the cleared mark: everything between two locks of one plan.
import type { JournalImage, MarkImage } from "../app/journal/journalEntry";
import { timeText } from "../app/journal/timeText";
import { carriedWrites } from "../app/plan/carriedWrites";
import { columnTargets, type ColumnTargets } from "../app/plan/columnTargets";
import { contentsDigest, gridContents } from "../app/plan/contentsDigest";
import type { CellContent, MarkWrite, Plan, SheetWrite } from "../app/plan/plan";
import { isMachineStamp, stampedBlock } from "../app/plan/stampedBlock";
import type { Verdict } from "../app/plan/verifySheet";
import type { WorkbookSnapshot } from "../app/snapshot";
import { beginRun, endRun, setState } from "./journalStore";
import { protectedPlaces } from "./protectedPlaces";
import { groundsOf, lastReading, readBack } from "./readBack";
import { readGrid, type Reading } from "./readGrid";
import { restore } from "./takeBack";
import { writeBlock } from "./writeBlock";
import { cellValues } from "./zone";
import { writeMarks } from "./writeMarks";
import { writePlan } from "./writePlan";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far a run got: after `isWriting`, an error leaves something to take back. */
export interface Progress {
  isWriting: boolean;
}

export type CarriedOut =
  | { readonly kind: "protected"; readonly places: readonly string[] }
  | { readonly kind: "changed" }
  | { readonly kind: "written"; readonly verdicts: readonly NamedVerdict[] }
  | {
      readonly kind: "taken back";
      readonly verdicts: readonly NamedVerdict[];
      /** Product sheets that did not hold what was written, even the second time. */
      readonly blocks: readonly string[];
    };

export interface NamedVerdict extends Verdict {
  readonly sheet: string;
}

/** Whether a product sheet holds the block; written once more if a person was in it just then. */
function isBlockKept(
  spreadsheet: Spreadsheet,
  name: string,
  block: readonly (readonly CellContent[])[],
  reading: Reading,
): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet || block.length === 0) return !sheet === (block.length === 0);
  const expected = contentsDigest(block);
  const hasFormulas = block.some((line) => line.some((content) => "formula" in content));
  const isKept = (): boolean => {
    const range = sheet.getDataRange();
    // Where we wrote no formula, a formula would differ by its value; not asking saves a call.
    const grid = hasFormulas
      ? readGrid(range, reading)
      : { values: cellValues(range.getValues(), reading.zone), formulas: [] };
    return contentsDigest(gridContents(grid)) === expected;
  };
  if (isKept()) return true;
  writeBlock(sheet, block, reading.zone);
  SpreadsheetApp.flush();
  return isKept();
}

function markImage({ sheet, on, index, value }: MarkWrite, workbook: WorkbookSnapshot): MarkImage {
  const id = workbook.sheet(sheet)?.id;
  const old = workbook.marks.find(
    (mark) => mark.sheetId === id && mark.on === on && mark.index === index,
  );
  return { sheet, on, index, before: old?.value ?? "", after: value };
}

function imageOf(
  targets: readonly ColumnTargets[],
  blocks: readonly SheetWrite[],
  marks: readonly MarkWrite[],
  blockOf: (write: SheetWrite) => readonly (readonly CellContent[])[],
  workbook: WorkbookSnapshot,
): JournalImage {
  return {
    columns: targets,
    blocks: blocks.map((write) => {
      const old = workbook.sheet(write.sheet);
      return {
        sheet: write.sheet,
        before: old ? gridContents(old) : [],
        names: write.names ?? [],
        after: contentsDigest(blockOf(write)),
        style: write.style,
        ...(write.charts && { charts: write.charts }),
      };
    }),
    marks: marks.map((mark) => markImage(mark, workbook)),
  };
}

/** Carries a plan out, and takes it back when the sheet moved under it. */
export function carryOut(
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  plan: Plan,
  reading: Reading,
  progress: Progress,
): CarriedOut {
  const writes = carriedWrites(plan, workbook);
  const targets = columnTargets(writes, workbook);
  const blocks = writes.filter((write): write is SheetWrite => write.kind === "sheet");
  const marks = writes.filter((write): write is MarkWrite => write.kind === "mark");
  const places = protectedPlaces(spreadsheet, targets, blocks);
  if (places.length > 0) return { kind: "protected", places };

  const time = timeText(workbook.now);
  let run = 0;
  const blockOf = (write: SheetWrite): readonly (readonly CellContent[])[] => {
    const line = workbook.sheet(write.sheet)?.values[write.stamp?.row ?? -1] ?? [];
    const old = line.find(isMachineStamp) ?? "";
    return stampedBlock(write, { run, time, old, restsOn: plan.restsOn });
  };
  const entry = beginRun(spreadsheet, {
    time,
    action: plan.action,
    reverses: plan.reverses,
    imageOf: (number) => {
      run = number;
      return imageOf(targets, blocks, marks, blockOf, workbook);
    },
  });

  const grounds = groundsOf(plan, targets);
  const readings = grounds.map((ground) => lastReading(spreadsheet, workbook, ground, reading));
  if (readings.some((grid) => grid === undefined)) {
    setState(spreadsheet, entry.row, "đã trả lại");
    return { kind: "changed" };
  }
  progress.isWriting = true;
  writePlan(spreadsheet, workbook, writes, blockOf, reading.zone);
  SpreadsheetApp.flush();

  const verdicts = grounds.flatMap((ground, index): readonly NamedVerdict[] => {
    const sheet = spreadsheet.getSheetByName(ground.name);
    const before = readings[index];
    return sheet && before
      ? [{ sheet: ground.name, ...readBack(sheet, before, ground, reading) }]
      : [];
  });
  const lost = blocks
    .filter((write) => !isBlockKept(spreadsheet, write.sheet, blockOf(write), reading))
    .map(({ sheet }) => sheet);
  const isIntact =
    verdicts.length === grounds.length && verdicts.every((verdict) => verdict.isIntact);
  if (isIntact && lost.length === 0) {
    if (verdicts.every(({ isMoved }) => !isMoved)) writeMarks(spreadsheet, marks, workbook);
    endRun(spreadsheet, entry.row, plan);
    return { kind: "written", verdicts };
  }
  const image = imageOf(targets, blocks, [], blockOf, workbook);
  restore(spreadsheet, { sheets: verdicts, blocks: image.blocks }, reading);
  setState(spreadsheet, entry.row, "đã trả lại");
  return { kind: "taken back", verdicts, blocks: lost };
}
