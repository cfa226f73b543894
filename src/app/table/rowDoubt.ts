import { readerTexts } from "../messages/reader";
import type { Grid } from "./grid";
import { isFrameMark } from "./isFrameMark";
import { isNumbered } from "./isNumbered";
import { nearTotal } from "./nearTotal";
import type { RowFacts } from "./rowFacts";
import { rowWords, type RowWords } from "./rowWords";
import type { RowKind } from "./table";

const SUMS: readonly RowWords[] = ["total", "subtotal"];

/** What a person should look at: names in old fonts, and names that stand alone. */
export function rowDoubt(
  grid: Grid,
  column: number,
  row: number,
  facts: RowFacts,
  kind: RowKind,
): string | undefined {
  const { name, number } = facts;
  const legacy = grid.legacy(row, column);
  if (legacy) return readerTexts.legacy(legacy.font, grid.raw(row, column), name);
  const lone = kind === "section" && isLone(facts) ? readerTexts.loneName(name) : undefined;
  return nearDoubt(name, kind, number) ?? lone;
}

/** A name that no mark, merge or word makes the title of a section. */
const isLone = ({ name, key, number, filled, across }: RowFacts): boolean =>
  filled <= 2 && key !== "" && !across && !isFrameMark(number) && rowWords(name) === "";

/** What is nearly a total, or reads as one but has a number of its own. */
const nearDoubt = (name: string, kind: RowKind, number: string): string | undefined => {
  if (kind === "unit" && SUMS.includes(rowWords(name))) return readerTexts.maybeTotal(name);
  const near = nearTotal(name);
  if (near === "") return undefined;
  if (kind === "total") return near === "broken" ? readerTexts.nearTotal(name) : undefined;
  return isNumbered(number) ? undefined : readerTexts.maybeTotal(name);
};
