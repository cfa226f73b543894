// Google reads what a script writes as if a person had typed it. These rules keep texts what they are.
const PLAIN = /^\p{L}/u;
const WORD = /^(true|false|đúng|sai)$/i;
/** "Jan 5", "Thg 4/2023", "VND 500". */
const DATE_OR_MONEY = /^[\p{L}.]{1,9}[\s.,/-]*\d/u;

/**
 * The text to write so that a cell holds exactly `text`.
 *
 * A leading apostrophe, as people type it, marks text without touching the cell's format: the format "@" would stay behind
 * and turn into text every number that somebody types there later.
 */
export function typedText(text: string): string {
  if (text === "") return "";
  const isSafe = PLAIN.test(text) && !WORD.test(text) && !DATE_OR_MONEY.test(text);
  return isSafe ? text : `'${text}`;
}
