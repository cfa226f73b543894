/** Widths in em of Times New Roman, by kinds of letters: near enough to choose widths of columns. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[mwMW%@…]/, 0.85],
  [/[ijlt'|.,:;!()[\]/ -]/, 0.32],
  [/[frsIJz]/, 0.38],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.53;

const letterWidth = (letter: string): number =>
  WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;

/** About how wide a line of text is, in em. */
export function textWidth(text: string): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(plain).reduce((width, letter) => width + letterWidth(letter), 0);
}
