import { cellText } from "./cellText";
import { digest } from "./digest";
import type { CellContent, Plan, SheetWrite } from "./plan";

type Block = SheetWrite["block"];

/** A cell by one text, since a plan may have a million: formulas begin with "=", values with a letter of their type. */
const contentText = (content: CellContent): string =>
  "formula" in content ? `=${content.formula}` : cellText(content.value);

/** One text for a line: the mark between cells occurs in none. */
const lineText = (line: readonly CellContent[]): string => line.map(contentText).join("\u0000");

function* canonicalEntries(entries: readonly (readonly [string, unknown])[]): Iterable<string> {
  for (const [key, item] of entries) {
    if (item === undefined) continue;
    yield key;
    if (key === "block") yield* (item as Block).map(lineText);
    else yield* canonical(item);
  }
}

/** The same text for the same data, whatever the order in which keys were set. */
function* canonical(value: unknown): Iterable<string> {
  if (Array.isArray(value)) {
    yield `[${value.length}`;
    for (const item of value) yield* canonical(item);
  } else if (typeof value === "object" && value !== null) {
    yield "{";
    yield* canonicalEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    yield "}";
  } else {
    yield typeof value + String(value);
  }
}

/**
 * Digest of all that a person agrees to: what the plan rests on, writes, says and found.
 *
 * Texts to copy and documents to download are left out: nothing is written from them, and they may carry the hour.
 */
export function planHash(plan: Plan): string {
  return digest(canonical({ ...plan, texts: undefined, documents: undefined }));
}
