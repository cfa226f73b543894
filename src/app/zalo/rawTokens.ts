import { findDays } from "../reading/findDays";
import { readTime } from "../reading/readTime";
import { PERSONAL_NUMBERS } from "./hidePersonal";
import type { RawToken, Token } from "./token";

type Make = (text: string) => Token;

const timeOf: Make = (text) => {
  const reading = readTime(text, text);
  return { kind: "time", text, minute: reading === "none" ? undefined : reading };
};

/** Tried in this order at every place of the line; the longest digits first, so that no count is cut out of them. */
const PATTERNS: readonly (readonly [pattern: RegExp, make: Make])[] = [
  ...PERSONAL_NUMBERS.map((pattern) => [new RegExp(pattern, "y"), personal] as const),
  [/\d{1,2} ?(?:h|g|giờ) ?\d{0,2}(?![\p{L}\p{M}\d])/iuy, timeOf],
  [/\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y, timeOf],
  [/\d{1,3}\/\d{1,3}(?![\d/])/y, (text) => ({ kind: "pair", text })],
  [/-?\d+(?:[.,]\d+)*/y, (text) => ({ kind: "number", text })],
  [/[\p{L}\p{M}]+/uy, (text) => ({ kind: "word", text })],
  [/[^\p{L}\p{M}\d]/uy, (text) => ({ kind: "break", text })],
];

function personal(): Token {
  return { kind: "personal", text: "•••" };
}

/** @param line - As `cleanText` leaves it. */
export function rawTokens(line: string): readonly RawToken[] {
  const days = new Map(findDays(line).map((found) => [found.at, found]));
  const tokens: RawToken[] = [];
  let at = 0;
  while (at < line.length) {
    const found = days.get(at);
    const { text, token } = found
      ? { text: found.text, token: dayToken(found) }
      : tokenAt(line, at);
    const end = at + text.length;
    if (text.trim() !== "") tokens.push({ ...token, start: at, end });
    at = end;
  }
  return tokens;
}

const dayToken = (found: ReturnType<typeof findDays>[number]): Token => ({
  kind: "day",
  text: found.text,
  day: found.kind === "day" ? found.day : undefined,
});

/** "Tổ 3-5" and "kh 3-4" join; only a mark with nothing before it is a minus. */
const isJoined = (text: string, before: string): boolean =>
  text.length > 1 && text.startsWith("-") && !/^[\s:(]?$/.test(before);

const tokenAt = (line: string, at: number): { readonly text: string; readonly token: Token } => {
  const before = at === 0 ? "" : line.charAt(at - 1);
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text !== undefined && !isJoined(text, before)) return { text, token: make(text) };
  }
  const text = line.charAt(at);
  return { text, token: { kind: "break", text } };
};
