import { textsOf } from "../respond/textsOf";
import { undoTexts } from "../messages/undo";
import type { JournalEntry } from "./journalEntry";
import { readJournal } from "./journalRows";
import type { JournalSheet } from "../snapshot";

/** A run that can be taken back, or one that was and can be done again. */
export interface Reversal {
  readonly run: JournalEntry;
  /** Whose image tells what to write: the run itself, or the undo that took it back. */
  readonly source: JournalEntry;
  readonly isRedo: boolean;
  readonly title: string;
  /** As the form offers it. */
  readonly option: string;
}

/** All that can be taken back or done again: undoing first, latest first. */
export function reversals(journal: JournalSheet | undefined): readonly Reversal[] {
  const entries = readJournal(journal);
  const finished = entries.filter(({ state }) => state === "xong");
  const undoes = finished
    .filter(({ of }) => of === undefined)
    .map((run): Reversal => {
      const title = textsOf(run.action).menu[1];
      const option = undoTexts.option(run.run, title, run.time, run.cells);
      return { run, source: run, isRedo: false, title, option };
    });
  const redoes = finished.flatMap((source): readonly Reversal[] => {
    const run = entries.find((entry) => entry.run === source.of && entry.state === "đã hoàn tác");
    if (run === undefined) return [];
    const title = textsOf(run.action).menu[1];
    const option = undoTexts.redoOption(run.run, title, run.time);
    return [{ run, source, isRedo: true, title, option }];
  });
  return [...undoes, ...redoes];
}
