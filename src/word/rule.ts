import { BorderStyle, LineRuleType, Paragraph } from "docx";
import { spaces, twips } from "./measures";

/**
 * A solid line centred in `room`, as the upper border of an empty paragraph: an underline would touch the letters.
 *
 * @param length - Millimetres.
 * @param room - Width of the page or cell that it stands in, in millimetres.
 */
export function rule(length: number, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    spacing: { before: spaces(2), after: 0, line: spaces(6), lineRule: LineRuleType.EXACT },
  });
}

/** About how long a text is in millimetres; bold capitals of Times New Roman are the widest. */
export function textLength(text: string, size: number): number {
  const em = size * 0.3528;
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  return Array.from(text).reduce((sum, letter) => sum + (isCapital(letter) ? 0.7 : 0.46) * em, 0);
}
