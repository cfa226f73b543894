// Bytes that depend on the parts alone: fixed times, in the order given.
import { strToU8, zipSync, type Zippable } from "fflate";

/** Zip's own first day, told in local time as the library reads it. */
const FIRST_DAY = new Date(1980, 0, 1);
/** Half the time of the usual 6, for files an eighth bigger. */
const LEVEL = 4;

export interface Part {
  readonly path: string;
  readonly text: string;
}

export function zip(parts: readonly Part[]): Uint8Array {
  const files: Zippable = Object.fromEntries(parts.map(({ path, text }) => [path, strToU8(text)]));
  return zipSync(files, { level: LEVEL, mtime: FIRST_DAY });
}
