import { cleanText } from "./cleanText";

/** Kinds of units and how offices write them; "bản" is not among them, since communes are called Bản Lầu or Bản Qua. */
const KINDS: readonly (readonly [kind: string, wordings: string])[] = [
  ["xã", "(?:ubnd |ca |công an )?xã|cax|x\\."],
  ["thị trấn", "(?:ubnd |ca |công an )?thị trấn|tt|t\\.t\\."],
  ["phường", "(?:ubnd |ca |công an )?phường|cap|[pf]\\.|[pf](?= ?\\d)"],
  ["thị xã", "thị xã|tx"],
  ["thành phố", "thành phố|tp"],
  ["đặc khu", "đặc khu"],
  ["tổ dân phố", "tổ dân phố|tdp"],
  ["khu phố", "khu phố|kp"],
  ["huyện", "huyện"],
  ["quận", "quận|q\\.|q(?= ?\\d)"],
  ["thôn", "thôn"],
  ["xóm", "xóm"],
  ["ấp", "ấp"],
];

const PATTERNS = new Map<string, RegExp>();

/** The pattern of a kind's wordings, compiled when it is first needed: tables ask for every row, most cells for none. */
function patternOf(kind: string, wordings: string): RegExp {
  const known = PATTERNS.get(kind);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^(?:${wordings})(?:(?<=\\.)|(?!\\p{L}))(.*)$`, "u");
  PATTERNS.set(kind, pattern);
  return pattern;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone mark moved to its end, so that "hòa" and "hoà" are the same letters. */
const toneLast = (word: string): string => {
  const letters = word.normalize("NFD");
  const tone = letters.match(TONE)?.join("") ?? "";
  // "Kỳ" and "Kì", "Mỹ" and "Mĩ" are two spellings of one word.
  return letters.replace(TONE, "").replace(/^([hklmst])y$/, "$1i") + tone;
};

const words = (text: string): string =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => toneLast(word).replace(/^0+(?=\d)/, ""))
    .join(" ");

/** The name of a unit, ready to compare. */
export interface UnitName {
  /** "xã", "thị trấn", …; "" where the text does not say. */
  readonly kind: string;
  /** Lower case, without the kind, spelling settled; meant for comparing, not for reading. */
  readonly name: string;
}

/**
 * Reads the name of a unit: "Xã Hòa Bình", "Hoà Bình", "X. HÒA BÌNH" and "CAX Hòa Bình" have one name; "Phường 01" is
 * "P.1". Tones and diacritics count: Hoa Lộc and Hòa Lộc are two communes of one district.
 */
export function unitName(text: string): UnitName {
  const plain = cleanText(text).toLowerCase();
  for (const [kind, wordings] of KINDS) {
    const name = words(patternOf(kind, wordings).exec(plain)?.[1] ?? "");
    if (name !== "") return { kind, name };
  }
  return { kind: "", name: words(plain) };
}
