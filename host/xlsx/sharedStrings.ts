// The table of texts that cells point into.
import { readCellText, type CellText } from "./cellText";
import { parseXml } from "./parseXml";

export function readSharedStrings(xml: string | undefined): readonly CellText[] {
  const texts: CellText[] = [];
  if (xml !== undefined) parseXml(xml, { si: (node) => texts.push(readCellText(node)) });
  return texts;
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
