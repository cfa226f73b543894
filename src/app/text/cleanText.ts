/** Soft hyphens, zero-width spaces and joiners, direction marks, byte-order marks: pasted in, never seen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Composed letters and single spaces only: nothing to clean, as nearly all cells of a large table. */
const CLEAN = /^(?:[!-~\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1ea0-\u1ef9]+(?: (?=[^ ])|$))*$/;

/**
 * Text for people: NFC, no invisible characters, single spaces, trimmed, "Ð" (Eth) corrected to "Đ".
 *
 * Cells may hold 50,000 characters; what is longer than `limit` is cut, with "…".
 */
export function cleanText(text: string, limit = 300): string {
  if (text.length <= limit && CLEAN.test(text)) return text;
  // A cell that long is no name: twice the limit is enough to read from.
  const head = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  const clean = head
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/\u00d0/g, "Đ")
    .replace(/\u00f0/g, "đ")
    .replace(/\s+/g, " ")
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}
