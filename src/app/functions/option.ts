import { fold } from "../text/fold";
import { ArgumentError } from "./argumentError";
import type { Reader } from "./reader";
import { shown } from "./shown";

/**
 * One of a few words, matched without case and diacritics.
 *
 * @param words - What each word means; the words are written as people read them.
 */
export function option<T>(words: Readonly<Record<string, T>>): Reader<T> {
  const entries = Object.entries(words);
  return {
    type: "string",
    optional: false,
    perCell: false,
    read(cell, place) {
      const typed = typeof cell === "string" ? fold(cell) : undefined;
      const entry = entries.find(([word]) => fold(word) === typed);
      if (entry) return entry[1];
      const choices = entries.map(([word]) => `“${word}”`).join(", ");
      throw new ArgumentError(`${place} phải là một trong: ${choices}; đang là ${shown(cell)}.`);
    },
  };
}
