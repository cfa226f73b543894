import { defineAction } from "../defineAction";
import type { Field } from "../fields/field";
import { readJournal } from "../journal/journalRows";
import { imageOrNothing } from "../journal/previewWorkbook";
import { reversals, type Reversal } from "../journal/reversals";
import { undoPlan, type StyleOf } from "../journal/undoPlan";
import { undoTexts } from "../messages/undo";
import { contentsDigest } from "../plan/contentsDigest";
import type { Outcome } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import { fold } from "../text/fold";

/** The looks that the journal remembers for a block: those of the run that wrote it. */
const styleFrom =
  (workbook: WorkbookSnapshot): StyleOf =>
  (block) => {
    const written = contentsDigest(block);
    for (const entry of readJournal(workbook.journal)) {
      const images = imageOrNothing(entry)?.blocks ?? [];
      const style = images.find(({ after }) => after === written)?.style;
      if (style !== undefined) return style;
    }
    return {};
  };

/** The latest run of which something still stands, else the latest; never doing again what somebody undid. */
const latest = (all: readonly Reversal[], workbook: WorkbookSnapshot): Reversal | undefined => {
  const undoes = all.filter(({ isRedo }) => !isRedo);
  const standing = undoes.find(({ source }) => {
    const image = imageOrNothing(source);
    return image !== undefined && undoPlan(image, workbook, () => ({})).writes.length > 0;
  });
  return standing ?? undoes[0];
};

const named = (all: readonly Reversal[], asked: string): Reversal | undefined =>
  all.find(({ option }) => asked === fold(option)) ??
  all.find(({ run, isRedo }) => !isRedo && asked === String(run.run));

/** One of the runs that the journal remembers, by its number or by the words of its option. */
const runField: Field<Reversal> = {
  type: "choice",
  optional: false,
  fixedOptions: null,
  fixedDefault: null,
  read(typed = "", { workbook }) {
    const all = reversals(workbook.journal);
    const options = all.map(({ option }) => option);
    const asked = fold(typed);
    const chosen = asked === "" ? latest(all, workbook) : named(all, asked);
    if (chosen !== undefined) {
      return { outcome: { kind: "value", value: chosen }, options, shown: chosen.option };
    }
    const outcome =
      asked === "" || all.length === 0
        ? {
            code: "nothing-to-undo",
            message: all.length === 0 ? undoTexts.none : undoTexts.allUndone,
          }
        : { code: "unknown-option", message: undoTexts.unknown(typed, options) };
    return { outcome: { kind: "problem", ...outcome }, options, shown: typed || null };
  },
};

/** Takes one of the last five runs back, like any other plan: seen first, and done again if need be. */
export const undoWrite = defineAction({
  id: "undoWrite",
  fields: { lan: runField },
  plan(workbook, { lan }: { readonly lan: Reversal }): Outcome {
    const { run, source, isRedo, title } = lan;
    const image = imageOrNothing(source);
    if (image === undefined) {
      return { kind: "problem", code: "damaged-journal", messages: [undoTexts.damaged] };
    }
    const { summary, done, ...undone } = undoPlan(image, workbook, styleFrom(workbook));
    const texts = isRedo ? undoTexts.redo : undoTexts.undo;
    const isEmpty = undone.writes.length === 0;
    return {
      kind: "plan",
      action: "undoWrite",
      ...undone,
      summary: [texts.summary(title, run.time), ...(isEmpty ? [texts.nothing] : summary)],
      tables: [],
      reverses: { run: run.run, isRedo },
      words: {
        commit: texts.commit,
        done: texts.done,
        told: [texts.told(title, run.time, done)],
      },
    };
  },
});
