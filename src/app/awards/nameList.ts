import { awardReasons } from "../messages/awardReasons";
import type { Subject } from "./structure";

/** More names than this are told as a number. */
const MOST_NAMES = 5;

/** "Xã A, Xã B và 3 đơn vị khác". */
export function nameList(names: readonly string[], subject: Subject): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const left = names.length - MOST_NAMES;
  const who = subject === "Tập thể" ? "đơn vị" : "người";
  return left > 0 ? awardReasons.andMore(shown, left, who) : shown;
}
