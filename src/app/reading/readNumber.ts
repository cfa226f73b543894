/** The decimal mark that a text proves its writer to use: the Vietnamese "," or the English ".". */
export type Habit = "," | ".";

/** What one text says as a number. */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Present where the text leaves no doubt about its marks. */
      readonly habit?: Habit;
      /** What "17.410" would be if its column used decimal points. */
      readonly decimal?: number;
    }
  /** "17,410": its column or a person has to decide. */
  | { readonly kind: "ambiguous"; readonly thousands: number; readonly decimal: number }
  | { readonly kind: "none" };

const NONE: NumberReading = { kind: "none" };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/ ?%$/, -2],
  [/ (?:nghìn|ngàn)$/i, 3],
  [/ triệu$/i, 6],
  [/ t[ỷỉ]$/i, 9],
];

const BRACKETS = /^\((.+)\)$/;
const PLAIN = /^\d+(?:([.,])\d+)?$/;
/** Groups of three, and perhaps a different mark before the decimals. */
const GROUPED = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const ONE_GROUP = /^\d+[.,]\d{3}$/;
/** Identifiers and telephone numbers are no counts: "0912…", or more digits than a double holds. */
const IDENTIFIER = /^0\d(?!\d?$)|(?:\d\D?){16}/;

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * Reads one text strictly, in both habits: "17.410" is 17410 (three digits after the only "."), "96.28" and "96,28" are
 * decimals, "1.234,5" and "1,234.5" are 1234.5, "4,2 triệu" is 4200000, "96,28%" is 0.9628, "(5)" is −5. "17,410" is
 * ambiguous. Other words beside the number make it none: see `readQuantity`. Source: domain D2.
 */
export function readNumber(text: string): NumberReading {
  if (text.length > 60) return NONE;
  const clean = text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  const signed = clean.replace(BRACKETS, "-$1");
  const minus = /^[-−]/.test(signed) ? "-" : "";
  const inner = signed.replace(/^[-−+] ?/, "");
  const [word, exponent] = SCALES.find(([pattern]) => pattern.test(inner)) ?? ["", 0];
  // Composing the text and letting `Number` parse it once rounds correctly: 1,1 triệu is 1100000.
  return readBody(inner.replace(word, ""), (digits) => Number(`${minus}${digits}e${exponent}`));
}

type ToValue = (digits: string) => number;

const readBody = (body: string, value: ToValue): NumberReading => {
  if (IDENTIFIER.test(body)) return NONE;
  const group = GROUPED.exec(body)?.[1];
  if (group !== undefined) return readGrouped(body, group, value);
  const match = PLAIN.exec(body);
  return match === null ? NONE : withHabit(value(body.replace(",", ".")), match[1]);
};

const readGrouped = (body: string, group: string, value: ToValue): NumberReading => {
  const thousands = value(body.split(group).join("").replace(",", "."));
  if (group === " ") return withHabit(thousands, undefined);
  if (!ONE_GROUP.test(body)) return withHabit(thousands, group === "." ? "," : ".");
  const decimal = value(body.replace(",", "."));
  return group === "."
    ? { kind: "number", value: thousands, decimal }
    : { kind: "ambiguous", thousands, decimal };
};

const withHabit = (value: number, mark: string | undefined): NumberReading =>
  mark === undefined
    ? { kind: "number", value }
    : { kind: "number", value, habit: mark === "," ? "," : "." };
