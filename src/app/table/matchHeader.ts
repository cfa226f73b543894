import { fold } from "../text/fold";
import { findPhrase, isOneEdit } from "./findPhrase";
import { HEADER_WORDS, UNIT_CORE, UNIT_WORDS, UNIT_WORD_LIST } from "./headerWords";
import { isSyllable } from "./syllable";
import { SURE } from "./table";
import type { Role } from "./role";

export interface HeaderMatch {
  readonly role: Role;
  /** 0 to 1, from the words alone. */
  readonly confidence: number;
  /** The wording that was found; "" when none was. */
  readonly phrase: string;
  /** Whether damaged letters had to be mended to find it. */
  readonly mended?: true;
  /** Whether the wording is too common to be sure of. */
  readonly weak?: true;
}

/** From this confidence on damaged words may head a column. */
export const DAMAGED_LEAST = 0.6;

const DATES =
  /\(?(?:tính )?(?:(?:từ|đến|trước|hết|tới) )?(?:hết )?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)(?:[^\p{L}]*(?:đến|tới|-|–) *(?:hết )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?\)?/giu;

/** Folded words of a header; "/" and "%" count as words, dates and numbering do not. */
const wordsOf = (text: string): readonly string[] =>
  fold(text.normalize("NFC").replace(/\s+/g, " ").replace(DATES, " "))
    .replace(/[/%+=]/g, " $& ")
    .split(" ")
    .filter((word) => word !== "" && word !== "=" && word !== "+");

interface Phrase {
  readonly index: number;
  readonly role: Role;
  readonly words: readonly string[];
  readonly whole: boolean;
  /** What a wording takes away because it is common. */
  readonly doubt: number;
}

/** Split on first use: nothing may run when the script loads. */
const splitPhrases = (): readonly Phrase[] =>
  HEADER_WORDS.flatMap(([role, wordings]) =>
    wordings.split("|").map((wording) => ({ role, wording })),
  ).map(({ role, wording }, index) => ({
    index,
    role,
    words: wording.replace(/^[=?]/, "").split(" "),
    whole: wording.startsWith("="),
    doubt: wording.startsWith("?") ? 0.25 : 0,
  }));

let known: readonly Phrase[] | undefined;
const phrases = (): readonly Phrase[] => (known ??= splitPhrases());

let words: readonly string[] | undefined;

/** All words that headers are made of. */
const vocabulary = (): readonly string[] =>
  (words ??= [
    ...new Set([...phrases().flatMap((one) => one.words), ...UNIT_WORD_LIST.split("|")]),
  ]);

interface Hit extends HeaderMatch {
  /** Place in the list: the smaller, the more specific. */
  readonly index: number;
  /** Damaged letters, and a little for words that stand in the group alone. */
  readonly cost: number;
}

/** Words of a header: those of its groups, then its own. */
interface HeaderText {
  readonly words: readonly string[];
  readonly leaf: readonly string[];
}

/**
 * The best wording found: fewest damaged letters, then in the leaf, then first in the list.
 *
 * @param firm - Words to be taken by their letters; undefined for all.
 */
const search = (
  all: readonly Phrase[],
  text: HeaderText,
  firm: ReadonlySet<string> | undefined,
): Hit | undefined => {
  const present = new Set(["…", ...text.words]);
  // Quick: of a wording of several words at least one has to be whole.
  const possible = all.filter(({ words }) =>
    firm === undefined
      ? present.has(words[0] ?? "")
      : words.length === 1 || words.some((word) => word !== "…" && present.has(word)),
  );
  let best: Hit | undefined;
  for (const phrase of possible) {
    const hit = hitOf(phrase, text, firm);
    if (hit !== undefined && isBetter(hit, best)) best = hit;
    if (best?.cost === 0) break;
  }
  return best;
};

const weakness = ({ doubt }: Phrase): Pick<HeaderMatch, "weak"> =>
  doubt > 0 ? { weak: true } : {};

const hitOf = (
  phrase: Phrase,
  { words, leaf }: HeaderText,
  firm: ReadonlySet<string> | undefined,
): Hit | undefined => {
  if (phrase.whole && leaf.length !== phrase.words.length) return undefined;
  const hit = findPhrase(
    phrase.whole ? leaf : words,
    phrase.words,
    (word) => firm?.has(word) ?? true,
  );
  if (hit === undefined) return undefined;
  // Words of the group above speak for all its columns, so they settle none of them.
  const inGroup = !phrase.whole && hit.end <= words.length - leaf.length ? 0.2 : 0;
  const damage = hit.edits > 0 ? 0.3 : 0;
  return {
    role: phrase.role,
    confidence: 0.9 - damage - phrase.doubt - inGroup,
    phrase: phrase.words.join(" "),
    index: phrase.index,
    ...weakness(phrase),
    cost: hit.edits + inGroup,
  };
};

const isBetter = (hit: Hit, best: Hit | undefined): boolean =>
  best === undefined || hit.cost < best.cost;

/** A word that no Vietnamese writes: a scan has damaged it, and what it said is not known. */
const isBroken = (word: string): boolean => !isSyllable(word);

const UNKNOWN: HeaderMatch = { role: "other", confidence: 0.3, phrase: "" };

const isUnit = (leaf: string): boolean => UNIT_WORDS.test(leaf) && UNIT_CORE.test(leaf);

/** Reads a path of header texts, top to bottom; with `damaged`, letters may differ. */
export type HeaderMatcher = (path: readonly string[], damaged: boolean) => HeaderMatch;

const textOf = (path: readonly string[]): HeaderText => {
  const [leaf = [], ...groups] = path.map(wordsOf).reverse();
  return { words: [...groups.reverse().flat(), ...leaf], leaf };
};

/** What the very words say. */
const exactly = (all: readonly Phrase[], text: HeaderText): Hit | undefined => {
  const own = text.leaf.join(" ");
  const exact = search(all, text, undefined);
  return exact?.role !== "other" && isUnit(own)
    ? { role: "unit", confidence: 0.9, phrase: own, index: -1, cost: 0 }
    : exact;
};

const decide = (all: readonly Phrase[], path: readonly string[], damaged: boolean): HeaderMatch => {
  const text = textOf(path);
  const exact = exactly(all, text);
  if (!damaged || exact?.index === -1) return exact ?? UNKNOWN;
  return mend(all, text) ?? settle(exact, nearer(all, text, exact), text.words.some(isBroken));
};

/** A more specific wording that the words nearly are. */
const nearer = (
  all: readonly Phrase[],
  text: HeaderText,
  exact: Hit | undefined,
): Hit | undefined => {
  // What the exact wording used up is no damaged form of something else.
  const same = all.filter(({ role }) => role === exact?.role);
  const used = new Set(
    same.filter((phrase) => hitOf(phrase, text, undefined)).flatMap(({ words }) => words),
  );
  return search(all.slice(0, exact?.index), text, used);
};

/** "Chỉ tiêu theo nqày" holds "chỉ tiêu", but is nearly something more specific: then neither is sure. */
const settle = (exact: Hit | undefined, near: Hit | undefined, broken: boolean): HeaderMatch => {
  if (exact === undefined) return near ?? UNKNOWN;
  const doubtful = broken || (near !== undefined && near.role !== exact.role);
  return doubtful ? { ...exact, confidence: Math.min(exact.confidence, 0.6) } : exact;
};

/** Below `SURE`: what the cells hold has to agree before a mended header is believed. */
const MENDED_CONFIDENCE = 0.7;

const MOST_MENDINGS = 60;

/**
 * A header of which one word is broken, when every word of headers that differs from it by one letter, and leaving it
 * out, lead to one role.
 */
const mend = (all: readonly Phrase[], text: HeaderText): HeaderMatch | undefined => {
  const broken = text.words.filter(isBroken);
  const [word] = broken;
  // A lone letter is what is left of a word that was torn apart.
  if (word === undefined || word.length < 2 || broken.length > 1) return undefined;
  const near = vocabulary().filter((other) => isOneEdit(word, other));
  if (near.length > MOST_MENDINGS) return undefined;
  const readings = [undefined, ...near].flatMap((other) => {
    const put = (words: readonly string[]) =>
      words.flatMap((own) => (own !== word ? [own] : other === undefined ? [] : [other]));
    return exactly(all, { words: put(text.words), leaf: put(text.leaf) }) ?? [];
  });
  // With nothing to mend it by, nobody knows what the broken word said.
  const best = near.length === 0 ? undefined : agreed(readings);
  if (best === undefined || hasRival(all, text, best)) return undefined;
  const { role, phrase } = best;
  return { role, phrase, confidence: MENDED_CONFIDENCE, mended: true };
};

/** The surest of readings that all lead to one role. */
const agreed = (readings: readonly Hit[]): Hit | undefined => {
  const [best] = [...readings].sort((a, b) => b.confidence - a.confidence);
  if (best === undefined || best.confidence < SURE) return undefined;
  return readings.every(({ role }) => role === best.role) ? best : undefined;
};

/** Whether other words, whole as they look, nearly make a more specific wording. */
const hasRival = (all: readonly Phrase[], text: HeaderText, best: Hit): boolean => {
  const other = best.index < 0 ? undefined : nearer(all, text, best);
  return other !== undefined && other.role !== best.role;
};

/** A matcher that remembers what it has seen. */
export function headerMatcher(): HeaderMatcher {
  const all = phrases();
  const seen = new Map<string, HeaderMatch>();
  return (path, damaged) => {
    const id = `${damaged ? "1" : "0"}${path.join("\n")}`;
    const match = seen.get(id) ?? decide(all, path, damaged);
    seen.set(id, match);
    return match;
  };
}
