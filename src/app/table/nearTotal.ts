import { fold } from "../text/fold";
import { isOneEdit } from "./findPhrase";
import { isSyllable } from "./syllable";

const TOTALS = ["tong", "tong cong", "tong so", "tong chung", "toan huyen", "toan xa", "toan tinh"];
const LONG = "tong cong toan huyen";

/**
 * Whether a label is a total but for one damaged letter. `broken`: no Vietnamese word is left there, so it can hardly be
 * a name; `near`: it may be a name as well.
 */
export function nearTotal(label: string): "broken" | "near" | "" {
  const folded = fold(label);
  // Scans read "n" as "ri".
  const readings = [folded, folded.replace(/r[il1]/g, "n")];
  const isNear = (total: string) =>
    readings.some(
      (reading) => isOneEdit(reading, total) || (reading === total && reading !== folded),
    );
  if (![...TOTALS, "cong", LONG].some(isNear)) return "";
  return folded.split(" ").every(isSyllable) ? "near" : "broken";
}
