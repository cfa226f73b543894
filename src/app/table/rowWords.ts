import { fold } from "../text/fold";

const PLACES = "huyen|xa|tinh|quan|phuong|thanh pho|thi xa|thi tran|don vi|dia ban|bo|dac khu|thon";
const TOTAL = new RegExp(
  `^(?:tong(?: (?:cong|so|chung|toan))*(?: toan (?:${PLACES}|cum|khoi).*)?|toan (?:${PLACES}|cum|khoi)(?: .*)?|cong(?: (?:chung|toan))?(?: (?:${PLACES}))?)$`,
);
const PART =
  /^(?:(?:tong so|tong cong|tong|cong) )+(?:khoi|cum|may|nhom|muc|phan|to|dot|[ivx]+|\d{1,2})\b/;
const SECTION =
  /^(?:[ivx]+|[a-h])[.)\-/:]|^(?:khoi|cum|to may|may|nhom|khu vuc|phan|dot|giai doan|cac) /;
/** Remarks, and the line that says where and when a table was signed: "Vân Sơn, ngày 12 tháng 6 năm 2023". */
const NOTE =
  /^(?:ghi chu|luu y|nguon|chu thich|ngay \d)|(?:^| )ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: |$)/;
/** What stands over the names of those who sign; below it no table goes on. */
const SIGNATURE =
  /^(?:nguoi lap|nguoi bao cao|nguoi tong hop|noi nhan|tm |kt |tl |tuq |thu truong|chu tich|pho chu tich|(?:pho )?truong (?:cong an|phong|ban|thon|xom)|doi truong|chi huy|ke toan truong|xac nhan cua)/;

export type RowWords = "total" | "subtotal" | "section" | "note" | "signature" | "";

/**
 * What the label of a row says it is. Totals are whole phrases from a short grammar: "Cộng Hòa", "Toàn Thắng" and "Tổng
 * Cọt" are communes. So may be "Cống", "Tông" and "Công".
 *
 * @param numbered - Whether the row has a number of its own: then only the very letters of "tổng" or "cộng" make a total.
 */
export function rowWords(label: string, numbered = false): RowWords {
  const folded = fold(label);
  const isSum = !numbered || /tổng|cộng/.test(label.toLowerCase());
  const sum = isSum ? sumWords(folded) : "";
  return sum === "" ? otherWords(label, folded) : sum;
}

const sumWords = (folded: string): RowWords => {
  if (TOTAL.test(folded)) return "total";
  return PART.test(folded) ? "subtotal" : "";
};

const otherWords = (label: string, folded: string): RowWords => {
  if (SIGNATURE.test(folded)) return "signature";
  if (NOTE.test(folded) || /^[*(]|^.{121}/.test(label)) return "note";
  const isSection = [label.toLowerCase(), folded].some((text) => SECTION.test(text));
  return isSection ? "section" : "";
};
