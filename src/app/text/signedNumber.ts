import { formatNumber } from "./formatNumber";

/** A difference as people read it: "+1", "−0,54" with a true minus, "0". */
export function signedNumber(value: number, decimals?: number): string {
  const size = formatNumber(Math.abs(value), decimals);
  if (!/[1-9]/.test(size)) return size;
  return (value > 0 ? "+" : "−") + size;
}
