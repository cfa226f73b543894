import type { Table, TableColumn } from "../table/table";

/** Columns that share a role have 0,6. */
const LIKELY = 0.55;

/** The columns of a table that figures are measured against. */
export interface BaseColumns {
  readonly targets: readonly TableColumn[];
  readonly population: TableColumn | undefined;
  /** Counted before the campaign ("số đầu kỳ"). */
  readonly openings: readonly TableColumn[];
}

export function baseColumns({ columns }: Table): BaseColumns {
  const likely = columns.filter(({ confidence }) => confidence >= LIKELY);
  return {
    targets: likely.filter(({ role }) => role === "target"),
    population: likely.find(({ role }) => role === "population"),
    openings: likely.filter(({ role }) => role === "opening"),
  };
}

/** Whether a table says what units have to reach. */
export function hasTargets(table: Table): boolean {
  return baseColumns(table).targets.length > 0;
}
