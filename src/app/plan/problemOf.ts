import { figureTexts } from "../messages/figures";
import type { Problem } from "./outcome";

/** A sheet of 10,000 wrong cells is told by its first ones. */
const MOST_MESSAGES = 20;

/** A refusal: what is wrong, one sentence per place, and that nothing was written. */
export function problemOf(code: string, messages: readonly string[]): Problem {
  const left = messages.length - MOST_MESSAGES;
  const told = messages.slice(0, MOST_MESSAGES);
  const more = left > 0 ? [figureTexts.more(left)] : [];
  return { kind: "problem", code, messages: [...told, ...more, figureTexts.nothingWritten] };
}
