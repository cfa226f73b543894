// From the before-image to the cleared mark: everything between two locks of one plan.
import type { JournalImage, MarkImage } from "../app/journal/journalEntry";
import { timeText } from "../app/journal/timeText";
import type { SizedGrid } from "../app/plan/alignGrid";
import { carriedWrites } from "../app/plan/carriedWrites";
import { columnTargets, type ColumnTargets } from "../app/plan/columnTargets";
import { contentsDigest, gridContents } from "../app/plan/contentsDigest";
import type { CellContent, MarkWrite, Plan, SheetWrite } from "../app/plan/plan";
import { isMachineStamp, stampedBlock } from "../app/plan/stampedBlock";
import type { Verdict } from "../app/plan/verifySheet";
import type { WorkbookSnapshot } from "../app/snapshot";
import { beginRun, endRun, setState } from "./journalStore";
import type { OpenWorkbook } from "./openWorkbook";
import { protectedPlaces } from "./protectedPlaces";
import { groundsOf, isBlockKept, isWritten, lastLook, readBack, type Ground } from "./readBack";
import { restore } from "./takeBack";
import { writeBlock } from "./writeBlock";
import { writeMarks } from "./writeMarks";
import { writePlan } from "./writePlan";

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

/** A sheet that a plan reads or writes cells of, as it was right before the writing. */
interface Seen extends Ground {
  readonly before: SizedGrid;
}

type BlockOf = (write: SheetWrite) => readonly (readonly CellContent[])[];

/** What a plan writes, sorted out. */
interface Work {
  readonly open: OpenWorkbook;
  readonly targets: readonly ColumnTargets[];
  readonly blocks: readonly SheetWrite[];
  readonly marks: readonly MarkWrite[];
  readonly blockOf: BlockOf;
}

function markImage({ sheet, on, index, value }: MarkWrite, workbook: WorkbookSnapshot): MarkImage {
  const id = workbook.sheet(sheet)?.id;
  const old = workbook.marks.find(
    (mark) => mark.sheetId === id && mark.on === on && mark.index === index,
  );
  return { sheet, on, index, before: old?.value ?? "", after: value };
}

function imageOf({ open: { snapshot }, targets, blocks, marks, blockOf }: Work): JournalImage {
  return {
    columns: targets,
    blocks: blocks.map((write) => {
      const old = snapshot.sheet(write.sheet);
      return {
        sheet: write.sheet,
        before: old ? gridContents(old) : [],
        names: write.names ?? [],
        after: contentsDigest(blockOf(write)),
        style: write.style,
        ...(write.charts && { charts: write.charts }),
      };
    }),
    marks: marks.map((mark) => markImage(mark, snapshot)),
  };
}

/** Product sheets that do not hold their block, even when it is written once more: a person may have been in it just then. */
function lostBlocks({ open, blocks, blockOf }: Work): readonly string[] {
  const isLost = (write: SheetWrite): boolean => {
    const block = blockOf(write);
    if (isBlockKept(open, write.sheet, block)) return false;
    const sheet = open.spreadsheet.getSheetByName(write.sheet);
    if (!sheet) return true;
    writeBlock(sheet, block, open.reading.zone);
    SpreadsheetApp.flush();
    return !isBlockKept(open, write.sheet, block);
  };
  return blocks.filter(isLost).map(({ sheet }) => sheet);
}

/** Finds out what stands where, gives back what must not stand, and says so. */
function judge(work: Work, seen: readonly Seen[]): CarriedOut {
  const { open, blocks } = work;
  const verdicts = seen.flatMap((ground): readonly NamedVerdict[] => {
    const sheet = open.spreadsheet.getSheetByName(ground.name);
    if (!sheet) return [];
    return [{ sheet: ground.name, ...readBack(sheet, ground.before, ground, open.reading) }];
  });
  const lost = lostBlocks(work);
  const isIntact = verdicts.length === seen.length && verdicts.every((verdict) => verdict.isIntact);
  if (isIntact && lost.length === 0) return { kind: "written", verdicts };
  const image = imageOf({ ...work, blocks, marks: [] });
  restore(open.spreadsheet, { sheets: verdicts, blocks: image.blocks }, open.reading);
  return { kind: "taken back", verdicts, blocks: lost };
}

function isAllWritten({ open, blocks, blockOf }: Work, seen: readonly Seen[]): boolean {
  return (
    seen.every((ground) => isWritten(open, ground.before, ground)) &&
    blocks.every((write) => isBlockKept(open, write.sheet, blockOf(write)))
  );
}

/** Carries a plan out, and takes it back when the sheet moved under it. */
export function carryOut(open: OpenWorkbook, plan: Plan, progress: Progress): CarriedOut {
  const { spreadsheet, snapshot } = open;
  const writes = carriedWrites(plan, snapshot);
  const targets = columnTargets(writes, snapshot);
  const blocks = writes.filter((write): write is SheetWrite => write.kind === "sheet");
  const marks = writes.filter((write): write is MarkWrite => write.kind === "mark");
  const places = protectedPlaces(open, targets, blocks);
  if (places.length > 0) return { kind: "protected", places };

  const time = timeText(snapshot.now);
  let run = 0;
  const stamped = new Map<SheetWrite, ReturnType<BlockOf>>();
  const blockOf: BlockOf = (write) => {
    const line = snapshot.sheet(write.sheet)?.values[write.stamp?.row ?? -1] ?? [];
    const old = line.find(isMachineStamp) ?? "";
    const block =
      stamped.get(write) ?? stampedBlock(write, { run, time, old, restsOn: plan.restsOn });
    stamped.set(write, block);
    return block;
  };
  const work: Work = { open, targets, blocks, marks, blockOf };
  const begun = beginRun(spreadsheet, snapshot.journal, {
    time,
    action: plan.action,
    reverses: plan.reverses,
    isBookkeeping: plan.isBookkeeping,
    imageOf: (number) => {
      run = number;
      return imageOf(work);
    },
  });

  const seen = groundsOf(plan, targets).flatMap((ground): readonly Seen[] => {
    const before = lastLook(open, ground);
    return before === undefined ? [] : [{ ...ground, before }];
  });
  if (seen.length < groundsOf(plan, targets).length) {
    setState(spreadsheet, begun.row, "đã trả lại");
    return { kind: "changed" };
  }
  progress.isWriting = true;
  writePlan(open, writes, blockOf);
  SpreadsheetApp.flush();

  const done: CarriedOut = isAllWritten(work, seen)
    ? { kind: "written", verdicts: [] }
    : judge(work, seen);
  if (done.kind === "written") {
    if (done.verdicts.every(({ isMoved }) => !isMoved)) writeMarks(spreadsheet, marks, snapshot);
    endRun(spreadsheet, begun, plan);
  } else setState(spreadsheet, begun.row, "đã trả lại");
  return done;
}
