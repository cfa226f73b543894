import { fold } from "../text/fold";
import { ArgumentError } from "./argumentError";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** TRUE or FALSE, or the words "có" and "không". */
export const awardFlag: Reader<boolean> = {
  type: "boolean",
  optional: false,
  perCell: false,
  read(cell, place) {
    const word = typeof cell === "string" ? fold(cell) : cell;
    if (word === true || word === "co" || word === "true") return true;
    if (word === false || word === "khong" || word === "false") return false;
    throw new ArgumentError(`${place} phải là TRUE hoặc FALSE, đang là ${shown(cell)}.`);
  },
};
