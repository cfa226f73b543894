import { isBlank } from "./isBlank";
import type { Reader } from "./reader";

/** A parameter that may be left out, or point at a blank cell: it is `absent` then. */
export function optional<T>(reader: Reader<T>, absent: T): Reader<T> {
  return {
    ...reader,
    optional: true,
    read: (argument, place) => (isBlank(argument) ? absent : reader.read(argument, place)),
  };
}
