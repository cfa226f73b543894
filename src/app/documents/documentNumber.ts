import { cleanText } from "../text/cleanText";
import { DOTS } from "./dots";

/**
 * Number and symbol of a document as they are printed: "5/bc-ubnd" is "05/BC-UBND", "/BC-UBND" leaves the number to be filled
 * in. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
 */
export function documentNumber(typed: string): string {
  const text = cleanText(typed)
    .replace(/^số\s*:?\s*/iu, "")
    .replace(/\s*([/-])\s*/g, "$1");
  const match = /^(\d*)\/?(.*)$/.exec(text);
  const number = (match?.[1] ?? "").replace(/^0+(?=\d)/, "");
  const symbol = (match?.[2] ?? "").toUpperCase();
  return `${number === "" ? DOTS.short : number.padStart(2, "0")}/${symbol || DOTS.short}`;
}
