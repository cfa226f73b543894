import { digest } from "./digest";
import type { Plan } from "./plan";

/** The same text for the same data, whatever the order in which keys were set. */
function* canonical(value: unknown): Iterable<string> {
  if (typeof value !== "object" || value === null) {
    yield typeof value + String(value);
    return;
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const isList = Array.isArray(value);
  yield isList ? `[${entries.length}` : "{";
  if (!isList) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, item] of entries) {
    if (item === undefined) continue;
    if (!isList) yield key;
    yield* canonical(item);
  }
  yield "}";
}

/**
 * Digest of all that a person agrees to: what the plan rests on, writes, says and found.
 *
 * Texts to copy are left out: nothing is written from them, and they may carry the hour.
 */
export function planHash(plan: Plan): string {
  return digest(canonical({ ...plan, texts: undefined }));
}
