import { LineRuleType, type Paragraph } from "docx";
import type {
  Addressees,
  AnnexTitle,
  DocumentTitle,
  Heading,
  Paragraph as TextParagraph,
} from "../app/documents/officialDocument";
import { line } from "./line";
import { SIZES, spaces, twips } from "./measures";
import { rule, textLength } from "./rule";

const FIRST_LINE = 12.7;
/** Between lines: 1,15 of a single line, in 240ths. */
const LINE = 276;
/** A line under a title is between a third and a half of it, and never longer than this. */
const TITLE_PART = 0.4;
const LONGEST_RULE = 60;

const under = (text: string, room: number): Paragraph =>
  rule(Math.min(textLength(text, SIZES.body) * TITLE_PART, LONGEST_RULE), room);

const longestLine = (text: string): string =>
  text.split("\n").reduce((longest, one) => (one.length > longest.length ? one : longest), "");

const inBody = (keepNext = false) => ({
  indent: { firstLine: twips(FIRST_LINE) },
  spacing: { before: spaces(3), after: spaces(6), line: LINE, lineRule: LineRuleType.AUTO },
  keepNext,
});

/** Tên loại, trích yếu, and the line below them. */
export function titlePart({ type, subject }: DocumentTitle, room: number): readonly Paragraph[] {
  const look = { align: "center", bold: true } as const;
  return [
    line(type, { ...look, before: 14 }),
    ...subject.split("\n").map((text) => line(text, look)),
    under(longestLine(subject), room),
    line("", { size: 6 }),
  ];
}

/** "Kính gửi: …" on one line, or one body a line. */
export function addresseesPart({ label, names }: Addressees): readonly Paragraph[] {
  const [only = ""] = names;
  if (names.length <= 1)
    return [line(`${label} ${only}`, { align: "center", before: 6, after: 10 })];
  const last = names.length - 1;
  const each = names.map((name, index) =>
    line(
      `- ${name}${index === last ? "." : ";"}`,
      { after: index === last ? 10 : 0 },
      { indent: { left: twips(60) } },
    ),
  );
  return [line(label, { before: 6 }, { indent: { left: twips(45) } }), ...each];
}

/** "I. KẾT QUẢ" or "1. Hồ sơ", kept with what follows. */
export function headingPart({ text }: Heading): readonly Paragraph[] {
  return [line(text, { bold: true, align: "both" }, inBody(true))];
}

/** Justified, the first line indented. */
export function paragraphPart({ text, isEnding }: TextParagraph): readonly Paragraph[] {
  return [line(text, { align: "both" }, inBody(isEnding))];
}

/** "Phụ lục I", its name in capitals, and what it is attached to. */
export function annexTitlePart(title: AnnexTitle, room: number): readonly Paragraph[] {
  const { label, name, attachedTo, notes } = title;
  const look = { align: "center", bold: true } as const;
  return [
    line(label, look),
    ...name.split("\n").map((text) => line(text, look)),
    line(attachedTo, { align: "center", italics: true }),
    under(attachedTo, room),
    line("", { size: 8 }),
    ...notes.map((text) =>
      line(text, { align: "center", italics: true, size: SIZES.note, after: 4 }),
    ),
  ];
}
