// The layout of the hidden sheet: a notice, then five rows that are used in turn.
import { keyText } from "../plan/rowsByKey";
import type { CellValue } from "../snapshot";
import { imageFromTexts, imageToTexts } from "./imageText";
import type { JournalEntry, JournalImage, JournalState } from "./journalEntry";

export const JOURNAL_SHEET = "CD06_Nhật ký";
/** Column of the state. */
export const STATE_COLUMN = 1;
const KEPT = 5;
const FIXED = 6;

type Grid = readonly (readonly CellValue[])[];

export interface PlacedEntry extends JournalEntry {
  /** Row of the sheet. */
  readonly row: number;
}

/** The runs that the sheet remembers, latest first. */
export function readJournal(values: Grid): readonly PlacedEntry[] {
  const entries = values.flatMap((cells, row): readonly PlacedEntry[] => {
    const [run, state, time, action, count, pieces] = cells;
    if (row === 0 || typeof run !== "number") return [];
    return [
      {
        row,
        run,
        state: state as JournalState,
        time: keyText(time ?? ""),
        action: keyText(action ?? ""),
        cells: Number(count),
        image: () => imageFromTexts(cells.slice(FIXED, FIXED + Number(pieces)).map(String)),
      },
    ];
  });
  return entries.sort((a, b) => b.run - a.run);
}

/** A run that is about to write. */
export interface RunToCome {
  readonly time: string;
  readonly action: string;
  /** What it will write over; the number of the run is part of what it writes. */
  readonly imageOf: (run: number) => JournalImage;
}

/** A row to write, and where. */
export interface JournalRow {
  readonly row: number;
  readonly run: number;
  readonly cells: readonly CellValue[];
}

/** A free place, else that of a run with nothing to undo, else the oldest. */
function placeFor(entries: readonly PlacedEntry[]): number {
  const rows = Array.from({ length: KEPT }, (_, index) => index + 1);
  const free = rows.find((row) => entries.every((entry) => entry.row !== row));
  const idle = entries.find(({ state }) => state === "đã trả lại");
  return free ?? idle?.row ?? entries[entries.length - 1]?.row ?? 1;
}

/** The row of a run about to write. */
export function journalRow(values: Grid, { time, action, imageOf }: RunToCome): JournalRow {
  const entries = readJournal(values);
  const row = placeFor(entries);
  const run = (entries[0]?.run ?? 0) + 1;
  const image = imageOf(run);
  const texts = imageToTexts(image);
  const count =
    image.columns.reduce((sum, { cells }) => sum + cells.length, 0) + image.blocks.length;
  const state: JournalState = "đang ghi";
  const cells: CellValue[] = [run, state, time, action, count, texts.length, ...texts];
  // What an older and longer row held behind must not stay.
  while (cells.length < (values[row]?.length ?? 0)) cells.push("");
  return { row, run, cells };
}
