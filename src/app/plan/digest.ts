const MULTIPLIERS = [0x9e3779b1, 0x5bd1e995] as const;

/**
 * A fast 64-bit digest of texts, 16 hexadecimal digits; for noticing changes, not for secrets.
 *
 * Texts do not run together: ["ab", "c"] and ["a", "bc"] differ.
 */
export function digest(texts: Iterable<string>): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const add = (code: number): void => {
    high = Math.imul(high ^ code, MULTIPLIERS[0]);
    low = Math.imul(low ^ code, MULTIPLIERS[1]);
    // Multiplying carries upwards only; this brings the high bits back down.
    high ^= high >>> 15;
    low ^= low >>> 13;
  };
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    add(0x10000 + text.length);
  }
  add(high ^ (low << 1));
  return [high ^ (low >>> 7), low ^ (high >>> 11)]
    .map((lane) => (lane >>> 0).toString(16).padStart(8, "0"))
    .join("");
}
