import { cleanText } from "./cleanText";

/** Kinds of units and how offices shorten them; the first that fits wins. Compared without diacritics. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["xã", /^(?:cax\b|(?:ca |cong an |ubnd )?xa\b|x\.)/],
  ["thị trấn", /^(?:(?:ca |cong an |ubnd )?(?:thi tran|t\.?t)\b)/],
  ["phường", /^(?:cap\b|(?:ca |cong an |ubnd )?phuong\b|[pf](?:\.|(?= ?\d)))/],
  ["thị xã", /^(?:thi xa|tx)\b/],
  ["thành phố", /^(?:thanh pho|tp)\b/],
  ["đặc khu", /^dac khu\b/],
  ["tổ dân phố", /^(?:to dan pho|tdp)\b/],
  ["khu phố", /^(?:khu pho|kp)\b/],
  ["huyện", /^huyen\b/],
  ["quận", /^(?:quan\b|q(?:\.|(?= ?\d)))/],
  ["thôn", /^thon\b/],
  ["xóm", /^xom\b/],
  ["bản", /^ban\b/],
  ["ấp", /^ap\b/],
  ["khối", /^khoi\b/],
];

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Each syllable with its tone mark moved to its end, so that "hòa" and "hoà" are the same letters. */
const toneLast = (word: string): string => {
  const tone = word.match(TONE)?.join("") ?? "";
  // "Kỳ" and "Kì", "Mỹ" and "Mĩ" are two spellings of one word.
  return word.replace(TONE, "").replace(/^([hklmst])y$/, "$1i") + tone;
};

const withoutMarks = (text: string): string =>
  text.replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");

/** The name of a unit, ready to compare. */
export interface UnitName {
  /** "xã", "thị trấn", …; "" where the text does not say. */
  readonly kind: string;
  /** Lower case, without the kind, spelling settled; meant for comparing, not for reading. */
  readonly name: string;
}

/**
 * Reads the name of a unit: "Xã Hòa Bình", "Hoà Bình", "X. HÒA BÌNH" and "CAX Hòa Bình" have one name; "Phường 01" is
 * "P.1". Tones and diacritics count.
 */
export function unitName(text: string): UnitName {
  const plain = cleanText(text).toLowerCase().normalize("NFD");
  const bare = withoutMarks(plain);
  const found = KINDS.find(([, pattern]) => pattern.test(bare));
  const prefix = found?.[1].exec(bare)?.[0] ?? "";
  const rest = words(afterLetters(plain, prefix.length));
  return rest === "" ? { kind: "", name: words(plain) } : { kind: found?.[0] ?? "", name: rest };
}

const words = (text: string): string =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => toneLast(word).replace(/^0+(?=\d)/, ""))
    .join(" ");

/** What follows the first `count` letters, marks not counted. */
const afterLetters = (text: string, count: number): string => {
  let index = 0;
  for (let left = count; left > 0 || /[\u0300-\u036f]/.test(text.charAt(index)); index += 1) {
    if (index >= text.length) break;
    if (!/[\u0300-\u036f]/.test(text.charAt(index))) left -= 1;
  }
  return text.slice(index);
};
