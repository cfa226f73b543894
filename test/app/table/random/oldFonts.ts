// Writes Vietnamese as it was typed for fonts from before Unicode.
import type { LegacyFont } from "../../../../src/app/text/legacyFont";

/** TCVN 5712:1993 (".VnTime"): every Vietnamese letter is one of Latin-1. It has no toned capitals. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  (
    "à=µ ả=¶ ã=· á=¸ ạ=¹ ă=¨ ằ=» ẳ=¼ ẵ=½ ắ=¾ ặ=Æ â=© ầ=Ç ẩ=È ẫ=É ấ=Ê ậ=Ë đ=® è=Ì ẻ=Î ẽ=Ï é=Ð ẹ=Ñ ê=ª ề=Ò ể=Ó ễ=Ô ế=Õ ệ=Ö " +
    "ì=× ỉ=Ø ĩ=Ü í=Ý ị=Þ ò=ß ỏ=á õ=â ó=ã ọ=ä ô=« ồ=å ổ=æ ỗ=ç ố=è ộ=é ơ=¬ ờ=ê ở=ë ỡ=ì ớ=í ợ=î ù=ï ủ=ñ ũ=ò ú=ó ụ=ô ư=\u00ad " +
    "ừ=õ ử=ö ữ=÷ ứ=ø ự=ù ỳ=ú ỷ=û ỹ=ü ý=ý ỵ=þ Ă=¡ Â=¢ Ê=£ Ô=¤ Ơ=¥ Ư=¦ Đ=§"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** "VNI-Times": marks stand behind the letter they belong to. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  "\u0300": "ø",
  "\u0301": "ù",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_HATS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "\u0302": { "": "â", "\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä" },
  "\u0306": { "": "ê", "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" },
};
const VNI_LETTERS: Readonly<Record<string, string>> = { ơ: "ô", ư: "ö", đ: "ñ", ỵ: "î" };
const VNI_I: Readonly<Record<string, string>> = {
  "\u0309": "æ",
  "\u0303": "ó",
  "\u0323": "ò",
};

const MARKS = /[\u0300\u0301\u0309\u0303\u0323]/;

const vniLetter = (letter: string): string => {
  const [base = "", ...marks] = Array.from(letter.normalize("NFD"));
  const tone = marks.find((mark) => MARKS.test(mark)) ?? "";
  const hat = marks.find((mark) => mark in VNI_HATS);
  if (base === "i") return VNI_I[tone] ?? letter;
  if (hat !== undefined) return base + (VNI_HATS[hat]?.[tone] ?? "");
  const horned = marks.includes("\u031b")
    ? (VNI_LETTERS[`${base}\u031b`.normalize("NFC")] ?? "")
    : base;
  return horned + (VNI_MARKS[tone] ?? "");
};

const vni = (text: string): string =>
  text.replace(/[^a-z ]/gi, (letter) => {
    const lower = letter.toLowerCase();
    const written = VNI_LETTERS[lower] ?? vniLetter(lower);
    return letter === lower ? written : written.toUpperCase();
  });

/** The text as it was typed for a font. */
export function inOldFont(font: LegacyFont, text: string): string {
  const composed = text.normalize("NFC");
  if (font === "VNI") return vni(composed);
  return composed.replace(
    /[^a-z ]/gi,
    (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter,
  );
}
