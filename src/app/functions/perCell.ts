import type { Reader } from "./reader";

/** A parameter that takes a cell or a range; given a range, the function answers with a range. */
export function perCell<T>(reader: Reader<T>): Reader<T> {
  return { ...reader, type: `${reader.type}|${reader.type}[][]`, perCell: true };
}
