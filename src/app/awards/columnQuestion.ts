import type { Question } from "../plan/outcome";
import type { Table } from "../table/table";
import { columnName } from "../text/a1";

/** Asks which column of a table is meant. */
export function columnQuestion({ columns }: Table, field: string, text: string): Question {
  const options = columns.map(({ index, header }) => `${columnName(index)} – ${header}`);
  return { field, text, options, guess: null };
}
