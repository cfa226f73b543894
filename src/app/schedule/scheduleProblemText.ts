import type { ScheduleProblem } from "../../domain/schedule/scheduleProblems";
import { machineTexts } from "../messages/scheduleMachines";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { TableColumn, TableRow } from "../table/table";
import { columnName, sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import type { ParkMachine } from "./machinePark";
import { MACHINE } from "./machineSheet";
import { MACHINE_SHEET } from "./scheduleSheets";
import type { ScheduleValues } from "./scheduleValues";

interface Places {
  readonly values: ScheduleValues;
  readonly rows: readonly TableRow[];
  readonly park: readonly ParkMachine[];
}

type Say = { readonly [Code in ScheduleProblem["code"]]?: (problem: ProblemOf<Code>) => string };
type ProblemOf<Code> = Extract<ScheduleProblem, { readonly code: Code }>;

const sentences = ({ values, rows, park }: Places): Say => {
  const { bang, cotNhuCau, cotHan, cotDatTu, cotDatDen, cotMay } = values;
  /** Cell and name of a unit. */
  const unitAt = (unit: number, column: TableColumn | undefined): readonly [string, string] => {
    const { row = 0, name = "" } = rows[unit] ?? {};
    return [sheetCell(bang.sheet, row, column?.index ?? bang.keyColumn), name];
  };
  const machineAt = (machine: number, column: number): readonly [string, string] => {
    const { row = 0, name = "" } = park[machine] ?? {};
    return [sheetCell(MACHINE_SHEET, row, column), name];
  };
  return {
    "no-machines": () => scheduleTexts.noMachineLeft,
    "no-needs": () => scheduleTexts.noNeeds(columnName(cotNhuCau.index), bang.sheet),
    "machine-after-end": ({ machine, end }) =>
      scheduleTexts.machineAfterEnd(...machineAt(machine, MACHINE.first), formatDay(end)),
    "homes-overlap": ({ machine }) =>
      scheduleTexts.homesOverlap(...machineAt(machine, MACHINE.homeFrom)),
    "home-unit-elsewhere": ({ machine, unit }) =>
      machineTexts.homeUnitTwice(machineAt(machine, MACHINE.homeUnits)[0], rows[unit]?.name ?? ""),
    "due-before-start": ({ unit, start }) =>
      scheduleTexts.dueBeforeStart(...unitAt(unit, cotHan), formatDay(start)),
    "fixed-ends-before-start": ({ unit }) =>
      scheduleTexts.fixedReversed(...unitAt(unit, cotDatDen)),
    "fixed-impossible": ({ unit }) => scheduleTexts.fixedImpossible(...unitAt(unit, cotDatTu)),
    "unit-without-machine": ({ unit }) => scheduleTexts.unitWithoutMachine(...unitAt(unit, cotMay)),
  };
};

/** The sentence of a problem of a request, with its cell. */
export function scheduleProblemText(places: Places): (problem: ScheduleProblem) => string {
  const say = sentences(places);
  return (problem) => {
    // The list pairs each code with its own problem; TypeScript cannot follow that through an index.
    const sentence = say[problem.code] as ((problem: ScheduleProblem) => string) | undefined;
    // Cells are read as counts, and names as places, before a request is made of them.
    return sentence?.(problem) ?? scheduleTexts.unusable(problem.code);
  };
}
