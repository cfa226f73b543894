import { registerTexts } from "../messages/reportsRegister";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { momentOf } from "./moments";
import type { Period } from "./periodsOf";
import { PERIODIC_SHEET } from "./reportSheets";
import type { ReportingUnit } from "./reportingUnits";

const HEADER = 2;
/** Columns for periods that the office adds. */
const SPARE = 2;

/** The end of a day is written as that day alone. */
const dueCell = ({ due }: Period): CellValue => {
  const { day, minute } = momentOf(due);
  return minute === 0 ? { ...momentOf((due - 1) as Period["due"]), minute: 0 } : { day, minute };
};

/** The sheet "Báo cáo định kỳ" as it starts: a row per unit, a column per period with its due moment. */
export function periodicSheet(
  units: readonly ReportingUnit[],
  periods: readonly Period[],
): SheetWrite {
  const { periodicTitle, periodicNote, periodicUnit, periodicDue } = registerTexts;
  const grid: readonly (readonly CellValue[])[] = [
    [periodicTitle],
    [periodicNote],
    [periodicUnit, ...periods.map(({ label }) => label)],
    [periodicDue, ...periods.map(dueCell)],
    ...units.map(({ unit }) => [unit]),
  ];
  const width = 1 + periods.length + SPARE;
  const isEndOfDay = ({ due }: Period): boolean => due % 1440 === 0;
  const columns = { row: HEADER + 1, rows: 1, columns: 1 };
  return {
    kind: "sheet",
    sheet: PERIODIC_SHEET,
    owner: "shared",
    block: grid.map((line) =>
      Array.from({ length: width }, (_, at): CellContent => ({ value: line[at] ?? "" })),
    ),
    style: {
      title: { rows: 1 },
      header: { row: HEADER, rows: 2 },
      freeze: { rows: HEADER + 2, columns: 1 },
      columnWidths: [180, ...Array.from({ length: width - 1 }, () => 130)],
      formats: [
        ...periods.map((period, index) => ({
          ...columns,
          column: 1 + index,
          format: isEndOfDay(period) ? "dd/mm/yyyy" : MOMENT,
        })),
        { row: HEADER + 2, column: 1, rows: units.length, columns: width - 1, format: MOMENT },
      ],
      border: { row: HEADER, column: 0, rows: units.length + 2, columns: width },
    },
  };
}

const MOMENT = "hh:mm dd/mm/yyyy";
