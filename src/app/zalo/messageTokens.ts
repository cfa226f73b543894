import { fold } from "../text/fold";
import type { Phrase } from "./indicatorWords";
import { rawTokens } from "./rawTokens";
import type { RawToken, Token } from "./token";
import type { UnitMatcher } from "./unitMatcher";

/** Pieces that the name of a unit may have: "Tổ dân phố số 3A", "P. 1". */
const MOST_PARTS = 8;

/** Words of fixed meaning, the longest first. */
const FIXED: readonly (readonly [words: string, kind: "none" | "cumulative" | "total"])[] = [
  ["không phát sinh", "none"],
  ["không có", "none"],
  ["ko có", "none"],
  ["k có", "none"],
  ["không", "none"],
  ["ko", "none"],
  ["cộng dồn", "cumulative"],
  ["lũy kế", "cumulative"],
  ["luỹ kế", "cumulative"],
  ["lk", "cumulative"],
  ["tổng cộng", "total"],
  ["tổng số", "total"],
  ["tổng", "total"],
];

/** Said around figures, and of no weight. */
const FILLERS =
  "báo cáo bc ngày hôm nay sáng chiều tối trong được là và đạt thêm mới tài khoản tk số lượng lúc giờ đến tính " +
  "công dân người trường hợp ạ dạ vâng em anh chị gửi kính của đơn vị kết quả gì nào nhé";

/** As people type: with diacritics, or with none at all. "Lạ" is not "là". */
const spellings = (words: string): readonly string[] => [words, fold(words)];

const FILLER_WORDS = new Set(FILLERS.split(" ").flatMap(spellings));

/** Turns lines into tokens, for the units and the columns of one table. */
export function messageTokens(
  match: UnitMatcher,
  phrases: readonly Phrase[],
): (line: string) => readonly Token[] {
  return (line) => {
    const raw = rawTokens(line);
    const tokens: Token[] = [];
    for (let at = 0; at < raw.length;) {
      const { token, parts } =
        unitAt(line, raw, at, match) ?? indicatorAt(raw, at, phrases) ?? plainAt(raw, at);
      if (token) tokens.push(token);
      at += parts;
    }
    return tokens;
  };
}

interface Found {
  /** Undefined for what has no weight. */
  readonly token: Token | undefined;
  readonly parts: number;
}

/** A name ends with a word or a number, never with the mark behind it. */
const NAME_ENDS: ReadonlySet<string | undefined> = new Set(["word", "number"]);

const unitAt = (
  line: string,
  raw: readonly RawToken[],
  at: number,
  match: UnitMatcher,
): Found | undefined => {
  const [start, ...more] = raw.slice(at, at + MOST_PARTS);
  if (start?.kind !== "word") return undefined;
  for (const last of [start, ...more].reverse()) {
    if (!NAME_ENDS.has(last.kind)) continue;
    const text = line.slice(start.start, last.end);
    const units = match(text);
    const parts = raw.indexOf(last) - at + 1;
    if (units.length > 0) return { token: { kind: "unit", text, units }, parts };
  }
  return undefined;
};

type Spell = (token: RawToken | undefined) => string;

const isText = (token: RawToken | undefined): boolean =>
  token?.kind === "word" || token?.kind === "number";

const written: Spell = (token) => (isText(token) ? (token?.text.toLowerCase() ?? "") : "");
const folded: Spell = (token) => (isText(token) ? fold(token?.text ?? "") : "");

const startsWith = (
  raw: readonly RawToken[],
  at: number,
  words: readonly string[],
  spell: Spell,
): boolean => words.every((word, offset) => spell(raw[at + offset]) === word);

const textOf = (raw: readonly RawToken[], at: number, parts: number): string =>
  raw
    .slice(at, at + parts)
    .map(({ text }) => text)
    .join(" ");

const indicatorAt = (
  raw: readonly RawToken[],
  at: number,
  phrases: readonly Phrase[],
): Found | undefined => {
  const found = phrases.find(({ words }) => startsWith(raw, at, words, folded));
  if (found === undefined) return undefined;
  const { daily, totals, words } = found;
  const text = textOf(raw, at, words.length);
  return { token: { kind: "indicator", text, daily, totals }, parts: words.length };
};

const plainAt = (raw: readonly RawToken[], at: number): Found => {
  for (const [text, kind] of FIXED) {
    const found = spellings(text)
      .map((spelling) => spelling.split(" "))
      .find((words) => startsWith(raw, at, words, written));
    if (found) return { token: { kind, text: textOf(raw, at, found.length) }, parts: found.length };
  }
  const token = raw[at];
  const isFiller = token?.kind === "word" && FILLER_WORDS.has(written(token));
  return { token: isFiller ? undefined : token, parts: 1 };
};
