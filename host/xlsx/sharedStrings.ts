// The table of texts that cells point into.
import { readCellText, type CellText } from "./cellText";

const ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;

export function readSharedStrings(xml: string | undefined): readonly CellText[] {
  if (xml === undefined) return [];
  const prefix = /<(\w+):sst\b/.exec(xml)?.[1];
  const text = prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1");
  return [...text.matchAll(ITEM)].map(([, content]) => readCellText(content ?? ""));
}

/** Collects texts while sheets are written; each different one is kept once. */
export interface TextTable {
  /** @param markup - `<t>` or the runs of a rich text. */
  add(markup: string): number;
  xml(): string;
}

export function textTable(): TextTable {
  const index = new Map<string, number>();
  let count = 0;
  return {
    add: (markup) => {
      count += 1;
      const known = index.get(markup);
      if (known !== undefined) return known;
      index.set(markup, index.size);
      return index.size - 1;
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${index.size}">${[...index.keys()].map((markup) => `<si>${markup}</si>`).join("")}</sst>`,
  };
}
