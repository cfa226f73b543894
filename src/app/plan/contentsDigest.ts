import { cellText } from "./cellText";
import { contentAt } from "./contentAt";
import { digest } from "./digest";
import type { SheetGrid } from "./fingerprint";
import { formulaKey } from "./formulaNotation";
import type { CellContent } from "./plan";
import { serialOf } from "./serialOf";

const contentText = (content: CellContent): string => {
  if ("formula" in content) return `=${formulaKey(content.formula)}`;
  // A date cell and its serial number are one content, whatever the format.
  return cellText(serialOf(content.value));
};

/** The contents of a whole sheet; formulas count by what they say, and blank margins not at all. */
export function gridContents({ values, formulas }: SheetGrid): readonly (readonly CellContent[])[] {
  return values.map((row, r) => row.map((_, c) => contentAt({ values, formulas }, r, c)));
}

/** Digest of contents, the same however far blank rows and columns reach. */
export function contentsDigest(contents: readonly (readonly CellContent[])[]): string {
  const texts: string[] = [];
  contents.forEach((line, row) => {
    line.forEach((content, column) => {
      const text = contentText(content);
      if (text !== "") texts.push(`${row}:${column}:${text}`);
    });
  });
  return digest(texts);
}
