import { fieldTexts } from "../messages/fields";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import type { WorkbookSnapshot } from "../snapshot";
import type { IndividualValues } from "./individualInput";
import { peopleRows } from "./peopleRows";
import type { EntrySource } from "./rankedInput";
import { tableInputs } from "./tableInputs";

/** Officials from a table that has their figures. */
export function peopleSource(
  workbook: WorkbookSnapshot,
  { bang: table, cotHoTen, cotDonVi, cotSoTruongHop }: IndividualValues,
): EntrySource | Outcome {
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const columns = [cotHoTen, cotDonVi, cotSoTruongHop].flatMap((column) => column?.index ?? []);
  const [person = 0, unit = 0, cases = 0] = columns;
  const { people, messages } = peopleRows(sheet, table, { person, unit, cases });
  if (messages.length > 0) return problemOf("bad-people", messages);
  return {
    entries: people,
    rules: [],
    inputs: tableInputs(sheet, table, columns),
    conditions: [],
    restsOn: restsOnTable(sheet, table, columns, []),
    findings: [],
  };
}
