import type { Argument } from "./reader";

/** The cells of an argument as rows: a single cell is a range of one. */
export function cells(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}
