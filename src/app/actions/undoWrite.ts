import { defineAction } from "../defineAction";
import type { Field } from "../fields/field";
import { JOURNAL_SHEET, readJournal } from "../journal/journalRows";
import type { JournalEntry } from "../journal/journalEntry";
import { imageOrNothing } from "../journal/previewWorkbook";
import { undoPlan } from "../journal/undoPlan";
import { undoTexts } from "../messages/undo";
import type { Outcome } from "../plan/outcome";
import { textsOf } from "../respond/textsOf";
import type { WorkbookSnapshot } from "../snapshot";
import { fold } from "../text/fold";

const titleOf = ({ action }: JournalEntry): string => textsOf(action).menu[1];

const optionOf = (entry: JournalEntry): string =>
  undoTexts.option(entry.run, titleOf(entry), entry.time, entry.cells);

/** Latest first. */
const finished = (workbook: WorkbookSnapshot): readonly JournalEntry[] =>
  readJournal(workbook.sheet(JOURNAL_SHEET)?.values ?? []).filter(({ state }) => state === "xong");

/** The latest run of which something still stands; else the latest. */
const latest = (entries: readonly JournalEntry[], workbook: WorkbookSnapshot) =>
  entries.find((entry) => {
    const image = imageOrNothing(entry);
    return image !== undefined && undoPlan(image, workbook).writes.length > 0;
  }) ?? entries[0];

/** One of the runs that the journal remembers, by its number or by the words of its option. */
const runField: Field<JournalEntry> = {
  type: "choice",
  optional: false,
  fixedOptions: null,
  fixedDefault: null,
  read(typed = "", { workbook }) {
    const entries = finished(workbook);
    const options = entries.map(optionOf);
    const asked = fold(typed);
    const entry =
      asked === ""
        ? latest(entries, workbook)
        : entries.find((one) => asked === String(one.run) || asked === fold(optionOf(one)));
    if (entry !== undefined) {
      return { outcome: { kind: "value", value: entry }, options, shown: optionOf(entry) };
    }
    const isEmpty = entries.length === 0;
    const outcome = {
      kind: "problem",
      code: isEmpty ? "nothing-to-undo" : "unknown-option",
      message: isEmpty ? undoTexts.none : undoTexts.unknown(typed, options),
    } as const;
    return { outcome, options, shown: typed === "" ? null : typed };
  },
};

/** Takes one of the last five runs back, like any other plan: seen first, and undone again if need be. */
export const undoWrite = defineAction({
  id: "undoWrite",
  fields: { lan: runField },
  plan(workbook, { lan }: { readonly lan: JournalEntry }): Outcome {
    const image = imageOrNothing(lan);
    if (image === undefined) {
      return { kind: "problem", code: "damaged-journal", messages: [undoTexts.damaged] };
    }
    const { summary, ...undone } = undoPlan(image, workbook);
    const isEmpty = undone.writes.length === 0;
    return {
      kind: "plan",
      action: "undoWrite",
      ...undone,
      summary: [
        undoTexts.summary(titleOf(lan), lan.time),
        ...(isEmpty ? [undoTexts.nothing] : summary),
      ],
      tables: [],
    };
  },
});
