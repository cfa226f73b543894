/** Encodings of the fonts that offices typed Vietnamese in before Unicode: ".VnTime" and "VNI-Times". */
export type LegacyFont = "TCVN3" | "VNI";

/** Text typed for an old font, with what it says. */
export interface LegacyText {
  readonly font: LegacyFont;
  readonly text: string;
}

/** Letters of Latin-1 that Vietnamese in Unicode never has; a soft hyphen is the "ư" of TCVN3. */
const FOREIGN =
  /[\u00a1-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/;

/** Letters from U+00A1 on, as TCVN3 (TCVN 5712:1993) means them; " " where it has none. */
const TCVN3 =
  "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

/** Marks that VNI sets behind a letter, as combining ones. */
const MARKS: Readonly<Record<string, string>> = {
  ø: "\u0300",
  ù: "\u0301",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  à: "\u0302\u0300",
  á: "\u0302\u0301",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  è: "\u0306\u0300",
  é: "\u0306\u0301",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

/** Letters of VNI that stand alone. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  î: "ỵ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE =
  /^(?:[bcdđghklmnpqrstvx]|[cgknpt]h|gi|ngh?|tr|qu)?[aeiouy]{1,3}(?:[cmnpt]|ch|n[gh])?$/i;

const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (letter) => {
    const found = TCVN3[letter.charCodeAt(0) - 0xa1] ?? " ";
    return found === " " ? "?" : found;
  });

/** Letters with their marks, and letters that stand alone, in one pass: "ò" is "ị", but "oø" is "ò". */
const VNI = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöñîæóò]/gi;

const fromVni = (text: string): string =>
  text.replace(VNI, (written, base: string | undefined, mark: string | undefined) => {
    const letter = (base ?? written).toLowerCase();
    const combining = MARKS[(mark ?? "").toLowerCase()] ?? "";
    const said = ((LETTERS[letter] ?? letter) + combining).normalize("NFC");
    return (base ?? written) === letter ? said : said.toUpperCase();
  });

/** Two vowels of which the second bears the tone; after "q" and "g" the first is no vowel. */
const TONED_SECOND = /(?<![qg])([aeiouyăâêôơư])([aeiouyăâêôơư])[\u0300\u0301\u0303\u0309\u0323]/giu;
const SECOND = /^(?:o[aeă]|u[yêâơô]|[iy]ê|ươ)$/i;

/** Whether a word is a syllable as Vietnamese forms them, with one tone at most, set where it belongs. */
const isSyllable = (word: string): boolean => {
  if (!/[^a-z]/i.test(word)) return true;
  const bare = word.normalize("NFD");
  if ((bare.match(TONES)?.length ?? 0) > 1) return false;
  const tone = bare.match(TONES)?.[0] ?? "";
  const letters = word.split(/(?:)/u).map((letter) => {
    const parts = letter.normalize("NFD");
    return parts.replace(TONES, "").normalize("NFC") + (parts.search(TONES) < 0 ? "" : tone);
  });
  const pairs = [...letters.join("").matchAll(TONED_SECOND)];
  return (
    SYLLABLE.test(bare.replace(/[\u0300-\u036f]/g, "")) &&
    pairs.every(([, first = "", second = ""]) => SECOND.test(first + second))
  );
};

const isVietnamese = (text: string): boolean =>
  !FOREIGN.test(text) && text.split(/[^\p{L}\p{M}?]+/u).every(isSyllable);

/**
 * Recognises text typed for an old font, such as "Tû lÖ" or "ñònh danh", and says what it means; undefined for any other
 * text. Source: domain D2.
 */
export function legacyFont(text: string): LegacyText | undefined {
  // Unicode Vietnamese has letters that no old font can hold.
  if (!/[\u00a1-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return undefined;
  const isStrange = FOREIGN.test(text) ? hasForeignWord(text) : !isWritten(text);
  if (!isStrange) return undefined;
  const readings: readonly LegacyText[] = [
    { font: "TCVN3", text: fromTcvn3(text) },
    { font: "VNI", text: fromVni(text) },
  ];
  return readings.find((reading) => isVietnamese(reading.text));
}

const hasForeignWord = (text: string): boolean =>
  text.split(/[^\p{L}\u00a1-\u00be]+/u).some((word) => FOREIGN.test(word) && /[a-z]/i.test(word));

/** Whether a text can be Vietnamese as it stands: syllables, and no capital inside a word. */
const isWritten = (text: string): boolean => isVietnamese(text) && !/[a-zà-ý][À-Ý]/.test(text);
