import { cleanText } from "../text/cleanText";
import { readNumber } from "./readNumber";

/** A number with words around it: "160 hồ sơ/ Ca/ngày", "≥ 60", "hơn 500". */
export interface Quantity {
  readonly before: string;
  readonly value: number;
  readonly after: string;
}

/** Reads the only number of a text; undefined where there is none, several, or one that cannot be told. */
export function readQuantity(text: string): Quantity | undefined {
  const clean = cleanText(text);
  const [first, ...others] =
    clean.match(/\d+(?:[.,]\d+)*(?: (?:triệu|nghìn|ngàn)(?!\p{L}))?/gu) ?? [];
  if (first === undefined || others.length > 0) return undefined;
  const reading = readNumber(first);
  if (reading.kind !== "number") return undefined;
  const at = clean.indexOf(first);
  const after = clean.slice(at + first.length).trim();
  return { before: clean.slice(0, at).trim(), value: reading.value, after };
}
