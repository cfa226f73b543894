import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";

const WHOLE = /^\d{12}$/;

/**
 * The key of a citizen, ready to compare: digits without marks, phone numbers from 0, the office's own codes in capitals.
 * A number that lost its leading zeros is not repaired here: only a person knows whether it did.
 */
export function citizenKey(cell: CellValue): string {
  if (typeof cell === "string" && WHOLE.test(cell)) return cell;
  if (typeof cell === "object") return "";
  const text = cleanText(String(cell), 60).toUpperCase();
  const bare = text.replace(/[\s.\-()]/g, "");
  const phone = /^(?:\+84|0084)(\d{9,10})$/.exec(bare) ?? /^84([5789]\d{8})$/.exec(bare);
  if (phone) return `0${phone[1] ?? ""}`;
  return /^\d+$/.test(bare) ? bare : text;
}

/** The key with the zeros that a spreadsheet may have taken from its front; undefined where none can be missing. */
export function withLostZeros(key: string): string | undefined {
  if (!/^[1-9]\d{8,10}$/.test(key)) return undefined;
  // 11 digits are a CCCD without its first zero, 10 without two of them, 9 a mobile number.
  return key.length === 10 ? `00${key}` : `0${key}`;
}
