/** Where a phrase was found among words. */
export interface PhraseHit {
  /** Letters that differ; 0 for the very words. */
  readonly edits: number;
  /** Index after the last matched word. */
  readonly end: number;
}

/** Levenshtein distance, or `limit + 1` as soon as it must be more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Scans read o as 0, l as 1, đ as p: letters may differ, in words long enough to stay themselves. */
const wordEdits = (word: string, wanted: string, damaged: boolean): number => {
  if (word === wanted) return 0;
  if (!damaged || wanted.length < 3) return Infinity;
  const limit = wanted.length > 5 ? 2 : 1;
  const edits = distance(word, wanted, limit);
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
  let gap = false;
  for (const wanted of phrase) {
    if (wanted === "…") {
      gap = true;
      continue;
    }
    let cost = wordEdits(words[at] ?? "", wanted, damaged);
    while (gap && cost === Infinity && at + 1 < words.length) {
      at += 1;
      cost = wordEdits(words[at] ?? "", wanted, damaged);
    }
    if (cost === Infinity) return undefined;
    gap = false;
    edits += cost;
    at += 1;
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
