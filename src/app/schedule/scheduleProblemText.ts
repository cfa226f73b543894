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

/** The sentence of a problem of a request, with its cell. */
export function scheduleProblemText({ values, rows, park }: Places) {
  const { bang, cotNhuCau, cotHan, cotDatTu, cotDatDen, cotMay } = values;
  const unitCell = (unit: number, column: TableColumn | undefined): string =>
    sheetCell(bang.sheet, rows[unit]?.row ?? 0, column?.index ?? bang.keyColumn);
  const unit = (index: number): string => rows[index]?.name ?? "";
  const machineCell = (machine: number, column: number): string =>
    sheetCell(MACHINE_SHEET, park[machine]?.row ?? 0, column);
  const name = (machine: number): string => park[machine]?.name ?? "";
  return (problem: ScheduleProblem): string => {
    switch (problem.code) {
      case "no-machines":
        return scheduleTexts.noMachineLeft;
      case "no-needs":
        return scheduleTexts.noNeeds(columnName(cotNhuCau.index), bang.sheet);
      case "machine-after-end":
        return scheduleTexts.machineAfterEnd(
          machineCell(problem.machine, MACHINE.first),
          name(problem.machine),
          formatDay(problem.end),
        );
      case "homes-overlap":
        return scheduleTexts.homesOverlap(
          machineCell(problem.machine, MACHINE.homeFrom),
          name(problem.machine),
        );
      case "home-unit-elsewhere":
        return machineTexts.homeUnitTwice(
          machineCell(problem.machine, MACHINE.homeUnits),
          unit(problem.unit),
        );
      case "due-before-start":
        return scheduleTexts.dueBeforeStart(
          unitCell(problem.unit, cotHan),
          unit(problem.unit),
          formatDay(problem.start),
        );
      case "fixed-ends-before-start":
        return scheduleTexts.fixedReversed(unitCell(problem.unit, cotDatDen), unit(problem.unit));
      case "fixed-impossible":
        return scheduleTexts.fixedImpossible(unitCell(problem.unit, cotDatTu), unit(problem.unit));
      case "unit-without-machine":
        return scheduleTexts.unitWithoutMachine(unitCell(problem.unit, cotMay), unit(problem.unit));
      // Cells are read as counts, and names as places, before a request is made of them.
      default:
        return scheduleTexts.unusable(problem.code);
    }
  };
}
