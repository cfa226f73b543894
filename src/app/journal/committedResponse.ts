import type { Finding } from "../finding";
import { commitTexts } from "../messages/commit";
import type { Plan, Write } from "../plan/plan";
import type { Place } from "../plan/rollBack";
import type { Verdict } from "../plan/verifySheet";
import { writeStates } from "../plan/writeStates";
import type { Response } from "../protocol";
import { cellName } from "../text/a1";

interface Judged extends Verdict {
  readonly sheet: string;
}

const named = (sheet: string, places: readonly Place[]): readonly string[] =>
  places.map(({ row, column }) => `${sheet}!${cellName(row, column)}`);

/** What people hear when a plan was written, with every cell that somebody edited meanwhile. */
export function writtenResponse(
  plan: Plan,
  writes: readonly Write[],
  verdicts: readonly Judged[],
): Response {
  const states = writeStates(writes);
  const cells = states.reduce((sum, state) => sum + state.cells, 0);
  const sheets = [...new Set(states.map(({ sheet }) => sheet))];
  const edited = verdicts.flatMap(({ sheet, edited: places }) =>
    places.map((place): Finding => {
      const cell = cellName(place.row, place.column);
      const text = commitTexts.edited(sheet, cell);
      return { severity: "cần xác nhận", sheet, cell, code: "edited-while-writing", text };
    }),
  );
  const { words } = plan;
  const told = cells > 0 ? commitTexts.done(cells, sheets) : commitTexts.doneNoCells;
  const messages = [...(words?.told ?? [told])];
  if (verdicts.some(({ isMoved }) => isMoved)) messages.push(commitTexts.moved);
  messages.push(...edited.map(({ text }) => text));
  return {
    kind: "committed",
    messages,
    writes: states,
    findings: [...plan.findings, ...edited],
    ...(words && { done: words.done }),
  };
}

/** What people hear when all was given back; a failure where something could not be. */
export function takenBackResponse(
  verdicts: readonly Judged[],
  blocks: readonly string[],
): Response {
  const changed = verdicts.flatMap(({ sheet, changed: places }) => named(sheet, places));
  const left = verdicts.flatMap(({ sheet, left: places }) => named(sheet, places));
  const messages: string[] =
    blocks.length > 0 ? [commitTexts.notAsWritten(blocks)] : [commitTexts.takenBack(changed)];
  if (left.length > 0) messages.push(commitTexts.left(left));
  const status = left.length > 0 ? "failed" : "refused";
  return { kind: "stopped", status, code: "edited-while-writing", messages };
}
