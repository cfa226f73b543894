import { cleanText } from "../text/cleanText";
import type { CheckedTable } from "./checkContext";

/** What the row below a header says of each column: "(1)", "3=1-2", "4 = 2/1". */
const TOKEN = /^\(?(\d{1,2}[a-d]?|[A-Za-z])\)?(?: ?= ?(.+))?$/;

/**
 * The two columns that a column is made of, when its numbering says so: "4=2/1" names the columns numbered 2 and 1.
 *
 * @param column - Index of the column, as on the sheet.
 */
export function statedParts(
  { table, sheet }: CheckedTable,
  column: number,
  sign: "/" | "-",
): readonly [number, number] | undefined {
  const row = table.rows.find(({ kind }) => kind === "numbering")?.row;
  if (row === undefined) return undefined;
  const columns = new Map<string, number>();
  let formula: string | undefined;
  for (const { index } of table.columns) {
    const token = TOKEN.exec(cleanText(String(sheet.values[row]?.[index] ?? "")));
    if (token === null) continue;
    columns.set(token[1] ?? "", index);
    if (index === column) formula = token[2];
  }
  const operands = /^\(?([\da-zA-Z]+)\)? ?([-/:]) ?\(?([\da-zA-Z]+)\)?(?: ?[x*×] ?100 ?%?)?$/.exec(
    formula ?? "",
  );
  const [, first = "", written, second = ""] = operands ?? [];
  const isAsked = sign === "-" ? written === "-" : written === "/" || written === ":";
  const [a, b] = [columns.get(first), columns.get(second)];
  return isAsked && a !== undefined && b !== undefined ? [a, b] : undefined;
}
