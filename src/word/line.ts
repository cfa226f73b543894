import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from "docx";
import { halfPoints, SIZES, spaces } from "./measures";

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right" | "both";
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

const PLAIN: Required<Look> = {
  bold: false,
  italics: false,
  size: SIZES.body,
  align: "left",
  before: 0,
  after: 0,
};

/** A paragraph in one look; upright letters of the body's size at the left unless said otherwise. */
export function line(text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph {
  const { size, align, before, after, ...weight } = { ...PLAIN, ...look };
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { before: spaces(before), after: spaces(after) },
    // A figure and its sign stay on one line.
    children: [
      new TextRun({
        text: text.replace(/(\d) %/g, "$1\u00a0%"),
        size: halfPoints(size),
        ...weight,
      }),
    ],
    ...more,
  });
}
