/** Whether a word is to be taken by its letters. */
type Firm = (word: string) => boolean;

/** Where a phrase was found among words. */
export interface PhraseHit {
  /** Letters that differ; 0 for the very words. */
  readonly edits: number;
  /** Index after the last matched word. */
  readonly end: number;
}

/** Whether one letter more, less or other turns one word into another. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  // Quick: nearly all words differ from the first letter to the last.
  if (start === 0 && !a.endsWith(b.slice(-1))) return false;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Scans read o as 0, l as 1, đ as p. A lone letter is never enough to know a word by. */
const wordEdits = (word: string | undefined, wanted: string, firm: Firm): number => {
  if (word === wanted) return 0;
  return word !== undefined && !firm(word) && isOneEdit(word, wanted) ? 1 : Infinity;
};

/** In short words one letter is much: "tỉ xệ" is nearly "tỉ lệ", "ti vi" is not. */
const mostEdits = (phrase: readonly string[]): number =>
  phrase.length > 1
    ? Math.max(1, Math.floor(phrase.join("").length / 5))
    : phrase.join("").length > 3
      ? 1
      : 0;

const matchFrom = (
  words: readonly string[],
  phrase: readonly string[],
  start: number,
  firm: Firm,
): PhraseHit | undefined => {
  let at = start;
  let edits = 0;
  for (const [index, wanted] of phrase.entries()) {
    if (wanted === "…") continue;
    const reach = phrase[index - 1] === "…" ? words.length : at + 1;
    let cost = Infinity;
    for (; cost === Infinity && at < reach; at += 1) cost = wordEdits(words[at], wanted, firm);
    if (cost === Infinity) return undefined;
    edits += cost;
  }
  return edits > mostEdits(phrase) ? undefined : { edits, end: at };
};

/** Finds a phrase among folded words, as late as possible; words that are not firm may differ by a letter. */
export function findPhrase(
  words: readonly string[],
  phrase: readonly string[],
  firm: Firm,
): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const hit = matchFrom(words, phrase, start, firm);
    if (hit !== undefined && (best === undefined || hit.edits < best.edits)) best = hit;
  }
  return best;
}
