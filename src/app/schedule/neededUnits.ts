import { problemOf } from "../plan/problemOf";
import { readFigures, type FractionWord } from "../columns/readFigures";
import { unitsOf } from "../columns/unitsOf";
import type { Problem, Questions } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import type { NeededUnit } from "./checkNeeds";

interface NeedChoice {
  readonly bang: Table | undefined;
  readonly cotNhuCau: TableColumn | undefined;
  readonly soLe: FractionWord;
}

/** The units of the table of needs; blank needs are left out, and nothing is known where there is no table. */
export function neededUnits(
  workbook: WorkbookSnapshot,
  { bang, cotNhuCau, soLe }: NeedChoice,
): readonly NeededUnit[] | Problem | Questions | undefined {
  const sheet = bang && workbook.sheet(bang.sheet);
  if (!sheet || !cotNhuCau) return undefined;
  const { units, messages } = unitsOf(bang);
  const read = readFigures(sheet, units, cotNhuCau.index, soLe);
  const wrong = [...messages, ...read.messages];
  if (wrong.length > 0) return problemOf("bad-figures", wrong);
  if (read.question) return { kind: "questions", questions: [read.question] };
  return units.flatMap(({ name, row }, index): NeededUnit[] => {
    const need = read.values[index];
    return need === undefined ? [] : [{ name, need, place: [sheet.name, row, bang.keyColumn] }];
  });
}
