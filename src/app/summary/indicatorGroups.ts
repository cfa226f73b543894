import type { Archive } from "../reports/archive";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";

/** One thing that the office counts, with the archive's columns of it. */
export interface IndicatorGroup {
  /** Without the words that tell daily figures from totals. */
  readonly name: string;
  /** Column of totals, else of daily figures: what is done so far comes from it. */
  readonly main: number;
  /** Column of daily figures, else of totals. */
  readonly daily: number;
}

const KIND_WORDS =
  /[(–,;:-]*\s*(?:số liệu\s+)?(?:trong ngày|hằng ngày|hàng ngày|mỗi ngày|phát sinh|lũy kế|luỹ kế|cộng dồn)(?:\s+đến nay)?\s*\)?/giu;

const plainName = (name: string): string => {
  const plain = cleanText(name.normalize("NFC").replace(KIND_WORDS, " "))
    .replace(/^[\s–:,;-]+|[\s–:,;-]+$/g, "")
    .trim();
  return plain === "" ? name : plain;
};

/** The archive's indicators; one that is archived both day by day and as a total is one thing, counted by its totals. */
export function indicatorGroups({ indicators }: Archive): readonly IndicatorGroup[] {
  const groups = new Map<string, IndicatorGroup>();
  indicators.forEach(({ name, kind }, index) => {
    const plain = plainName(name);
    const known = groups.get(fold(plain));
    if (known === undefined) groups.set(fold(plain), { name: plain, main: index, daily: index });
    else if (kind === "lũy kế") groups.set(fold(plain), { ...known, main: index });
    else groups.set(fold(plain), { ...known, daily: index });
  });
  return [...groups.values()];
}
