import { fold } from "../text/fold";
import { findPhrase } from "./findPhrase";
import { HEADER_WORDS, UNIT_CORE, UNIT_WORDS } from "./headerWords";
import type { Role } from "./role";

export interface HeaderMatch {
  readonly role: Role;
  /** 0 to 1, from the words alone. */
  readonly confidence: number;
  /** The wording that was found; "" when none was. */
  readonly phrase: string;
}

const DATES =
  /\(?(?:tính )?(?:(?:từ|đến|trước|hết|tới) )?(?:hết )?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)(?:[^\p{L}]*(?:đến|tới|-|–) *(?:hết )?(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?\)?/giu;

/** Folded words of a header; "/" and "%" count as words, dates and numbering do not. */
const wordsOf = (text: string): readonly string[] =>
  fold(text.normalize("NFC").replace(/\s+/g, " ").replace(DATES, " "))
    .replace(/[/%+=]/g, " $& ")
    .split(" ")
    .filter((word) => word !== "" && word !== "=" && word !== "+");

interface Phrase {
  readonly role: Role;
  readonly words: readonly string[];
  readonly whole: boolean;
  readonly common: boolean;
}

/** Split once per reading of a sheet: nothing may run when the script loads. */
const phrases = (): readonly Phrase[] =>
  HEADER_WORDS.flatMap(([role, wordings]) =>
    wordings.split("|").map((wording) => ({
      role,
      words: wording.replace(/^[=?]/, "").split(" "),
      whole: wording.startsWith("="),
      common: wording.startsWith("?"),
    })),
  );

interface Hit extends HeaderMatch {
  /** Place in the list: the smaller, the more specific. */
  readonly index: number;
  readonly edits: number;
  readonly inLeaf: boolean;
}

/** The best wording found: fewest damaged letters, then in the leaf, then first in the list. */
const search = (
  all: readonly Phrase[],
  words: readonly string[],
  leaf: number,
  damaged: boolean,
): Hit | undefined => {
  let best: Hit | undefined;
  for (const [index, { role, words: wanted, whole, common }] of all.entries()) {
    if (whole && words.length - leaf !== wanted.length) continue;
    const hit = findPhrase(whole ? words.slice(leaf) : words, wanted, damaged);
    if (hit === undefined) continue;
    // Words of the group above speak for all its columns, so they settle none of them.
    const inLeaf = whole || hit.end > leaf;
    if (best !== undefined && !isBetter(hit.edits, inLeaf, best)) continue;
    const confidence = (hit.edits > 0 ? 0.6 : 0.9) - (common ? 0.25 : 0) - (inLeaf ? 0 : 0.2);
    best = { role, confidence, phrase: wanted.join(" "), index, edits: hit.edits, inLeaf };
    if (hit.edits === 0 && inLeaf) break;
  }
  return best;
};

const isBetter = (edits: number, inLeaf: boolean, best: Hit): boolean =>
  edits < best.edits || (edits === best.edits && inLeaf && !best.inLeaf);

const UNKNOWN: HeaderMatch = { role: "other", confidence: 0.3, phrase: "" };

const isUnit = (leaf: string): boolean => UNIT_WORDS.test(leaf) && UNIT_CORE.test(leaf);

/** A matcher of header paths (top to bottom), remembering what it has seen. */
export function headerMatcher(): (path: readonly string[], damaged: boolean) => HeaderMatch {
  const all = phrases();
  const known = new Map<string, HeaderMatch>();
  const decide = (path: readonly string[], damaged: boolean): HeaderMatch => {
    const leafWords = wordsOf(path[path.length - 1] ?? "");
    const groupWords = path.slice(0, -1).flatMap(wordsOf);
    const words = [...groupWords, ...leafWords];
    const exact = search(all, words, groupWords.length, false);
    if (exact?.role !== "other" && isUnit(leafWords.join(" "))) {
      return { role: "unit", confidence: 0.9, phrase: leafWords.join(" ") };
    }
    if (!damaged) return exact ?? UNKNOWN;
    if (exact === undefined) return search(all, words, groupWords.length, true) ?? UNKNOWN;
    // "Chỉ tiêu theo nqày" holds "chỉ tiêu", but is nearly something more specific.
    const near = search(all.slice(0, exact.index), words, groupWords.length, true);
    return near === undefined || near.role === exact.role
      ? exact
      : { ...exact, confidence: Math.min(exact.confidence, 0.6) };
  };
  return (path, damaged) => {
    const id = `${damaged ? "1" : "0"}${path.join("\n")}`;
    const match = known.get(id) ?? decide(path, damaged);
    known.set(id, match);
    return match;
  };
}
