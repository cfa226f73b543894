// The layout of the hidden sheet: a notice, five rows for runs, and two for what takes runs back or does them again,
// so that going back and forth never costs the image of a run.
import { keyText } from "../plan/rowsByKey";
import type { CellValue, JournalSheet } from "../snapshot";
import { imageFromTexts, imageToTexts } from "./imageText";
import type { Plan } from "../plan/plan";
import type { JournalEntry, JournalImage, JournalState } from "./journalEntry";

export const JOURNAL_SHEET = "CD06_Nhật ký";
/** Column of the state. */
export const STATE_COLUMN = 1;
const RUN_ROWS = [1, 2, 3, 4, 5];
const REVERSAL_ROWS = [6, 7];
/** What stands in front of the texts of each row, and the rows in use. */
export const JOURNAL_HEAD = { rows: 8, columns: 7 } as const;

export interface PlacedEntry extends JournalEntry {
  /** Row of the sheet. */
  readonly row: number;
  /** How many texts its image takes. */
  readonly pieces: number;
}

/** The runs that the sheet remembers, latest first. */
export function readJournal(journal: JournalSheet | undefined): readonly PlacedEntry[] {
  if (journal === undefined) return [];
  const entries = journal.head.flatMap((cells, row): readonly PlacedEntry[] => {
    const [run, state, time, action, count, of, pieces] = cells;
    if (row === 0 || typeof run !== "number") return [];
    return [
      {
        row,
        run,
        state: state as JournalState,
        time: keyText(time ?? ""),
        action: keyText(action ?? ""),
        cells: Number(count),
        of: typeof of === "number" ? of : undefined,
        pieces: Number(pieces),
        image: () => imageFromTexts(journal.texts(row, Number(pieces)).map(String)),
      },
    ];
  });
  return entries.sort((a, b) => b.run - a.run);
}

/** A run that is about to write. */
export interface RunToCome {
  readonly time: string;
  readonly action: string;
  readonly reverses: Plan["reverses"];
  readonly isBookkeeping?: Plan["isBookkeeping"];
  /** What it will write over; the number of the run is part of what it writes. */
  readonly imageOf: (run: number) => JournalImage;
}

/** A row to write, and where. */
export interface JournalRow {
  readonly row: number;
  readonly run: number;
  readonly cells: readonly CellValue[];
}

/** The first that may go: what is given back before what was undone, and that before the oldest. */
const GOING: readonly JournalState[] = ["đã trả lại", "đã hoàn tác", "xong", "đang ghi"];

/** A free place, else that of the run whose image is worth least. */
function placeFor(entries: readonly PlacedEntry[], rows: readonly number[]): number {
  const free = rows.find((row) => entries.every((entry) => entry.row !== row));
  if (free !== undefined) return free;
  const [goes] = entries
    .filter(({ row }) => rows.includes(row))
    .sort((a, b) => GOING.indexOf(a.state) - GOING.indexOf(b.state) || a.run - b.run);
  return goes?.row ?? 1;
}

const countOf = ({ columns, blocks, marks }: JournalImage): number =>
  columns.reduce((sum, { cells }) => sum + cells.length, blocks.length + marks.length);

/** The row of a run about to write. */
export function journalRow(
  entries: readonly PlacedEntry[],
  { time, action, reverses, isBookkeeping, imageOf }: RunToCome,
): JournalRow {
  const row = placeFor(entries, reverses || isBookkeeping ? REVERSAL_ROWS : RUN_ROWS);
  const run = (entries[0]?.run ?? 0) + 1;
  const image = imageOf(run);
  const texts = imageToTexts(image);
  const count = countOf(image);
  const state: JournalState = "đang ghi";
  const of = reverses ? reverses.run : "";
  const cells: CellValue[] = [run, state, time, action, count, of, texts.length, ...texts];
  // What an older and longer row held behind must not stay.
  const old = entries.find((entry) => entry.row === row)?.pieces ?? 0;
  const behind = Array<CellValue>(Math.max(old - texts.length, 0)).fill("");
  return { row, run, cells: [...cells, ...behind] };
}

/**
 * The states of all runs, from row 1 on, when the run in `row` has ended well: one list for one call, so that an undo and
 * the run that it took back can never disagree.
 */
export function statesAfter(
  entries: readonly PlacedEntry[],
  row: number,
  reverses: Plan["reverses"],
): readonly (JournalState | "")[] {
  const { run, isRedo = false } = reverses ?? {};
  const stateOf = (entry: PlacedEntry): JournalState => {
    if (run === undefined) return entry.state;
    if (entry.run === run) return isRedo ? "xong" : "đã hoàn tác";
    return entry.of === run ? "đã trả lại" : entry.state;
  };
  const states = new Map(entries.map((entry) => [entry.row, stateOf(entry)]));
  // The run itself may have taken the row of an older one.
  states.set(row, isRedo ? "đã trả lại" : "xong");
  // Rows are never skipped but between the two kinds, where nothing stands.
  return Array.from({ length: Math.max(row, ...states.keys()) }, (_, index) => {
    return states.get(index + 1) ?? "";
  });
}
