/** Where a phrase was found among words. */
export interface PhraseHit {
  /** Letters that differ; 0 for the very words. */
  readonly edits: number;
  /** Index after the last matched word. */
  readonly end: number;
}

/** Levenshtein distance. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a.split("")) {
    let left = (row[0] ?? 0) + 1;
    const next = [left];
    for (const [j, above] of row.slice(1).entries()) {
      left = Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), above + 1, left + 1);
      next.push(left);
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Scans read o as 0, l as 1, đ as p: letters may differ, in words long enough to stay themselves. */
const wordEdits = (word: string | undefined, wanted: string, damaged: boolean): number => {
  if (word === wanted) return 0;
  if (!damaged || wanted.length < 3 || word === undefined) return Infinity;
  const limit = wanted.length > 5 ? 2 : 1;
  if (Math.abs(word.length - wanted.length) > limit) return Infinity;
  const edits = distance(word, wanted);
  return edits > limit ? Infinity : edits;
};

const matchFrom = (
  words: readonly string[],
  phrase: readonly string[],
  start: number,
  damaged: boolean,
): PhraseHit | undefined => {
  let at = start;
  let edits = 0;
  for (const [index, wanted] of phrase.entries()) {
    if (wanted === "…") continue;
    const reach = phrase[index - 1] === "…" ? words.length : at + 1;
    let cost = Infinity;
    for (; cost === Infinity && at < reach; at += 1) cost = wordEdits(words[at], wanted, damaged);
    if (cost === Infinity) return undefined;
    edits += cost;
  }
  return { edits, end: at };
};

/** Finds a phrase among folded words, as late as possible; with `damaged`, letters may differ. */
export function findPhrase(
  words: readonly string[],
  phrase: readonly string[],
  damaged: boolean,
): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  for (let start = words.length - 1; start >= 0; start -= 1) {
    const hit = matchFrom(words, phrase, start, damaged);
    if (hit !== undefined && (best === undefined || hit.edits < best.edits)) best = hit;
  }
  return best;
}
