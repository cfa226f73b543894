import { isBlank } from "./isBlank";
import type { Reader } from "./reader";

/** A parameter that must be given but may point at a blank cell: it is `undefined` then, and the answer blank. */
export function orBlank<T>(reader: Reader<T>): Reader<T | undefined> {
  return {
    ...reader,
    read: (argument, place) =>
      argument !== undefined && isBlank(argument) ? undefined : reader.read(argument, place),
  };
}
