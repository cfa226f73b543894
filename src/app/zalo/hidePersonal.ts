/** Numbers of telephones and of identity as messages have them, however they are spaced. */
export const PERSONAL_NUMBERS: readonly string[] = [
  String.raw`(?:(?:\+84|0084)[ .-]?\d|0\d)(?:[ .-]?\d){7,10}(?!\d)`,
  String.raw`\d{9,}`,
  String.raw`\d{3}(?:[ .-]\d{3}){2,}(?!\d)`,
];

/** A text without such numbers: none of their digits stays (domain D4). */
export function hidePersonal(text: string): string {
  return text.replace(
    new RegExp(PERSONAL_NUMBERS.map((one) => `(?<!\\d)${one}`).join("|"), "g"),
    "•••",
  );
}
