import { unsureRows } from "../checks/unsureRows";
import type { Outcome } from "../plan/outcome";
import type { Table } from "../table/table";

/** Adds to a plan which rows of its table a person should look at, unless the plan says so itself. */
export function withUnsureRows(outcome: Outcome, table: Table | undefined): Outcome {
  if (outcome.kind !== "plan" || table === undefined) return outcome;
  const said = new Set(outcome.findings.map(({ code, sheet, cell }) => `${code} ${cell} ${sheet}`));
  const added = unsureRows(table).filter(
    ({ code, sheet, cell }) => !said.has(`${code} ${cell} ${sheet}`),
  );
  return added.length === 0 ? outcome : { ...outcome, findings: [...outcome.findings, ...added] };
}
