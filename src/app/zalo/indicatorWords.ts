import type { ArchivedIndicator } from "../reports/archive";
import { fold } from "../text/fold";

/** What a phrase can mean: places of indicators of daily figures, and of running totals. */
export interface Phrase {
  readonly words: readonly string[];
  readonly daily: readonly number[];
  readonly totals: readonly number[];
}

/** What every commune calls the two things that are counted. */
const USUAL: readonly (readonly [means: RegExp, words: readonly string[]])[] = [
  [/\bkich hoat\b/, ["kh", "kich hoat"]],
  [
    /\b(?:ho so|thu nhan|tiep nhan)\b/,
    ["hs", "ho so", "thu nhan", "tn", "tiep nhan", "ho so thu nhan", "thu nhan ho so"],
  ],
];

const PERIOD = /\b(?:trong ngay|hang ngay|phat sinh|luy ke|cong don)\b/g;

const plain = (name: string): string => fold(name).replace(PERIOD, " ").replace(/\s+/g, " ").trim();

/** The phrases by which a message may name the columns of a table, the longest first. */
export function indicatorWords(indicators: readonly ArchivedIndicator[]): readonly Phrase[] {
  const names = indicators.map(({ name }) => plain(name));
  const phrase = (words: string, places: readonly number[]): Phrase => {
    const of = (kind: string): readonly number[] =>
      places.filter((at) => indicators[at]?.kind === kind);
    return { words: words.split(" "), daily: of("trong ngày"), totals: of("lũy kế") };
  };
  const placesWhere = (fits: (name: string) => boolean): readonly number[] =>
    names.flatMap((name, at) => (fits(name) ? [at] : []));
  const own = [...new Set(names)].map((name) =>
    phrase(
      name,
      placesWhere((one) => one === name),
    ),
  );
  const usual = USUAL.flatMap(([means, words], index) => {
    // "Hồ sơ kích hoạt" counts activations.
    const isOther = (name: string): boolean =>
      USUAL.slice(0, index).some(([one]) => one.test(name));
    const places = placesWhere((name) => means.test(name) && !isOther(name));
    return places.length === 0 ? [] : words.map((one) => phrase(one, places));
  });
  const known = new Set(names);
  return [...own, ...usual.filter(({ words }) => !known.has(words.join(" ")))].sort(
    (a, b) => b.words.length - a.words.length,
  );
}
