import { cleanText } from "../text/cleanText";
import type { CheckedTable } from "./checkContext";

/** What the row below a header says of each column: "(1)", "3=1-2", "4 = 2/1". */
const TOKEN = /^\(?(\d{1,2}[a-d]?|[A-Za-z])\)?(?: ?= ?(.+))?$/;
const OPERANDS = /^\(?([\da-zA-Z]+)\)? ?([-/:]) ?\(?([\da-zA-Z]+)\)?(?: ?[x*×] ?100 ?%?)?$/;

/**
 * The two columns that a column is made of, when its numbering says so: "4=2/1" names the columns numbered 2 and 1.
 *
 * @param column - Index of the column, as on the sheet.
 */
export function statedParts(
  checked: CheckedTable,
  column: number,
  sign: "/" | "-",
): readonly [number, number] | undefined {
  const tokens = tokensOf(checked);
  const formula = tokens.find(({ index }) => index === column)?.formula ?? "";
  const [, first, written, second] = OPERANDS.exec(formula) ?? [];
  if (written === undefined || (written === "-") !== (sign === "-")) return undefined;
  const at = (name: string | undefined) => tokens.find((token) => token.name === name)?.index;
  const [a, b] = [at(first), at(second)];
  return a === undefined || b === undefined ? undefined : [a, b];
}

interface Token {
  readonly index: number;
  readonly name: string;
  readonly formula: string | undefined;
}

const tokensOf = ({ table, sheet }: CheckedTable): readonly Token[] => {
  const row = table.rows.find(({ kind }) => kind === "numbering")?.row;
  const cells = row === undefined ? [] : (sheet.displayed[row] ?? []);
  return table.columns.flatMap(({ index }): readonly Token[] => {
    const [, name, formula] = TOKEN.exec(cleanText(cells[index] ?? "")) ?? [];
    return name === undefined ? [] : [{ index, name, formula }];
  });
};
