import { fold } from "../text/fold";

const PLACES =
  "huyen|xa|tinh|quan|phuong|thanh pho|thi xa|thi tran|don vi|dia ban|cum|khoi|bo|dac khu|thon";
const TOTAL = new RegExp(
  `^(?:tong(?: (?:cong|so|chung|toan))*(?: toan (?:${PLACES}).*)?|toan (?:${PLACES})(?: .*)?|cong(?: (?:chung|toan))?(?: (?:${PLACES}))?)$`,
);
const PART =
  /^(?:tong |tong so |tong cong )?(?:cong )?(?:khoi|cum|may|nhom|muc|phan|to|dot|[ivx]+|\d{1,2})\b/;
const SECTION =
  /^(?:[ivx]+|[a-h])[.)\-/:]|^(?:khoi|cum|to may|may|nhom|khu vuc|phan|dot|giai doan|cac) /i;
const NOTE =
  /^(?:\*|\(\*|ghi chu|luu y|nguon|chu thich|nguoi lap|noi nhan|tm |kt |ngay \d|thu truong|chu tich|(?:[\p{L} ]+, )?ngay )/u;

export type RowWords = "total" | "subtotal" | "section" | "note" | "";

/**
 * What the label of a row says it is. Totals are whole phrases from a short grammar: "Cộng Hòa", "Toàn Thắng" and "Tổng
 * Cọt" are communes.
 */
export function rowWords(label: string): RowWords {
  // Quick: most labels of a table are names.
  if (!/^[^\p{L}]*(?:[tTcCgGlLnNkKmMpPiIvVxXđĐaAbBdDeEhHsS(*])/u.test(label)) return "";
  const folded = fold(label);
  if (TOTAL.test(folded)) return "total";
  if (
    /^(?:tong|cong) /.test(folded) &&
    PART.test(folded.replace(/^(?:tong so|tong cong|tong|cong) /, ""))
  )
    return "subtotal";
  if (NOTE.test(folded) || label.length > 120 || /^[*(]/.test(label)) return "note";
  return SECTION.test(label.trim()) || SECTION.test(folded) ? "section" : "";
}
