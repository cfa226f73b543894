import { fold } from "../text/fold";

const PLACES =
  "huyen|xa|tinh|quan|phuong|thanh pho|thi xa|thi tran|don vi|dia ban|cum|khoi|bo|dac khu|thon";
const TOTAL = new RegExp(
  `^(?:tong(?: (?:cong|so|chung|toan))*(?: toan (?:${PLACES}).*)?|toan (?:${PLACES})(?: .*)?|cong(?: (?:chung|toan))?(?: (?:${PLACES}))?)$`,
);
const PART =
  /^(?:(?:tong so|tong cong|tong|cong) )+(?:khoi|cum|may|nhom|muc|phan|to|dot|[ivx]+|\d{1,2})\b/;
const SECTION =
  /^(?:[ivx]+|[a-h])[.)\-/:]|^(?:khoi|cum|to may|may|nhom|khu vuc|phan|dot|giai doan|cac) /;
const NOTE =
  /^(?:ghi chu|luu y|nguon|chu thich|nguoi lap|noi nhan|tm |kt |ngay \d|thu truong|chu tich)/;

export type RowWords = "total" | "subtotal" | "section" | "note" | "";

/**
 * What the label of a row says it is. Totals are whole phrases from a short grammar: "Cộng Hòa", "Toàn Thắng" and "Tổng
 * Cọt" are communes. So may be "Cống", "Tông" and "Công".
 *
 * @param numbered - Whether the row has a number of its own: then only the very letters of "tổng" or "cộng" make a total.
 */
export function rowWords(label: string, numbered = false): RowWords {
  const folded = fold(label);
  const sum = !numbered || /tổng|cộng/.test(label.toLowerCase()) ? sumWords(folded) : "";
  if (sum !== "") return sum;
  if (NOTE.test(folded) || /^[*(]|^.{121}/.test(label)) return "note";
  const isSection = [label.toLowerCase(), folded].some((text) => SECTION.test(text));
  return isSection ? "section" : "";
}

const sumWords = (folded: string): RowWords => {
  if (TOTAL.test(folded)) return "total";
  return PART.test(folded) ? "subtotal" : "";
};
