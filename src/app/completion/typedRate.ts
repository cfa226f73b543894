import { parseAddress } from "../text/a1";
import type { Table, TableColumn } from "../table/table";

/** "I=G/D": the rate in column I is G divided by D. */
export interface TypedRate {
  readonly rate: TableColumn;
  readonly done: TableColumn;
  readonly base: TableColumn;
}

const RATE = /^([A-Z]{1,3}) ?= ?([A-Z]{1,3}) ?[/:] ?([A-Z]{1,3})$/i;

/** Reads "F=D/C; I=G/D"; the first part that cannot be read, or names a column the table does not have, is given back. */
export function readTypedRates(
  text: string,
  { columns }: Table,
): readonly TypedRate[] | { readonly wrong: string } {
  const rates: TypedRate[] = [];
  for (const one of text.split(/[;\n]/).map((part) => part.trim())) {
    if (one === "") continue;
    const named = (RATE.exec(one) ?? []).slice(1).map((letters) => {
      const index = parseAddress(`${letters}1`)?.area.column;
      return columns.find((column) => column.index === index);
    });
    const [rate, done, base] = named;
    if (!rate || !done || !base || new Set(named).size < 3) return { wrong: one };
    rates.push({ rate, done, base });
  }
  return rates;
}
