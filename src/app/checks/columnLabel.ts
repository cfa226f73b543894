import type { TableColumn } from "../table/table";
import { columnName as letters } from "../text/a1";

const MOST = 80;

/** A column as a sentence names it: by its header, cut to what a sentence bears. */
export function columnLabel({ header, index }: TableColumn): string {
  if (header === "") return letters(index);
  return header.length > MOST ? `${header.slice(0, MOST - 1)}…` : header;
}
