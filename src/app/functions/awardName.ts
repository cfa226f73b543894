import { cleanText } from "../text/cleanText";
import { isBlank } from "./isBlank";
import type { Reader } from "./reader";

/** A name, of a unit or a person; "" where the cell is blank. */
export const awardName: Reader<string> = {
  type: "string",
  optional: false,
  perCell: false,
  read: (cell) => (isBlank(cell) ? "" : cleanText(String(cell), 100)),
};
