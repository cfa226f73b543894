import type { Day } from "../../domain/day";
import type { IntakeUnit } from "../../domain/schedule/scheduleRequest";
import { readFigures } from "../columns/readFigures";
import { figureTexts } from "../messages/figures";
import { machineTexts } from "../messages/scheduleMachines";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { Question } from "../plan/outcome";
import { readDay } from "../reading/readDay";
import { readQuantity } from "../reading/readQuantity";
import { shownAt, textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { TableColumn, TableRow } from "../table/table";
import { sheetCell } from "../text/a1";
import { fold } from "../text/fold";
import type { ScheduleValues } from "./scheduleValues";

export interface IntakeUnits {
  readonly units: readonly IntakeUnit[];
  readonly question: Question | undefined;
}

/** What the table says of each unit; every sentence names its cell. */
export function intakeUnits(
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  values: ScheduleValues,
  machineNames: readonly string[],
  messages: string[],
): IntakeUnits {
  const { cotNhuCau, cotDaLam, cotHan, cotUuTien, cotMay, cotDatTu, cotDatDen } = values;
  const figures = (column: TableColumn) => {
    const read = readFigures(sheet, rows, column.index, values.soLe);
    messages.push(...read.messages);
    rows.forEach(({ row, name }) => {
      const isBlank = textOf(valueAt(sheet, row, column.index)) === "";
      if (isBlank && typeof valueAt(sheet, row, column.index) !== "object") {
        messages.push(figureTexts.blank(sheetCell(sheet.name, row, column.index), name));
      }
    });
    return read;
  };
  const needs = figures(cotNhuCau);
  const served = cotDaLam && figures(cotDaLam);
  const cell = cellReader(sheet, messages);
  const units = rows.map((row, index): IntakeUnit => {
    const from = cell.day(row, cotDatTu);
    const to = cell.day(row, cotDatDen);
    if (from === undefined && to !== undefined && cotDatDen) {
      messages.push(scheduleTexts.fixedWithoutStart(cell.where(row, cotDatDen), row.name));
    }
    return {
      need: needs.values[index] ?? 0,
      served: served?.values[index] ?? 0,
      due: cell.day(row, cotHan),
      priority: cell.priority(row, cotUuTien),
      machine: cell.machine(row, cotMay, machineNames),
      fixed: from === undefined ? undefined : fixedFrom(from, to, values),
    };
  });
  return { units, question: needs.question ?? served?.question };
}

/** Of a visit that is under way only the days to come are to be kept; one that is over keeps nothing. */
const fixedFrom = (
  from: Day,
  to: Day | undefined,
  { daLamDenHet }: ScheduleValues,
): IntakeUnit["fixed"] => {
  if (daLamDenHet === undefined || from > daLamDenHet) return { from, to };
  return to !== undefined && to > daLamDenHet ? { from: (daLamDenHet + 1) as Day, to } : undefined;
};

const cellReader = (sheet: SheetSnapshot, messages: string[]) => {
  const where = ({ row }: TableRow, { index }: TableColumn): string =>
    sheetCell(sheet.name, row, index);
  const shown = ({ row }: TableRow, { index }: TableColumn): string =>
    textOf(valueAt(sheet, row, index)) || shownAt(sheet, row, index);
  return {
    where,
    day(row: TableRow, column: TableColumn | undefined): Day | undefined {
      if (column === undefined || shown(row, column) === "") return undefined;
      const reading = readDay(valueAt(sheet, row.row, column.index));
      if (reading.kind === "day") return reading.day;
      messages.push(machineTexts.notADay(where(row, column), shown(row, column)));
      return undefined;
    },
    priority(row: TableRow, column: TableColumn | undefined): number | undefined {
      if (column === undefined || shown(row, column) === "") return undefined;
      const value = readQuantity(shown(row, column))?.value;
      if (value !== undefined && Number.isInteger(value)) return value;
      messages.push(scheduleTexts.notAPriority(where(row, column), row.name, shown(row, column)));
      return undefined;
    },
    machine(
      row: TableRow,
      column: TableColumn | undefined,
      names: readonly string[],
    ): number | undefined {
      if (column === undefined || shown(row, column) === "") return undefined;
      const asked = fold(shown(row, column));
      const found = names.findIndex((name) =>
        [fold(name), fold(name).replace(/^(?:to )?may (?:so )?/, "")].includes(asked),
      );
      if (found >= 0) return found;
      messages.push(
        scheduleTexts.noSuchMachine(where(row, column), row.name, shown(row, column), names),
      );
      return undefined;
    },
  };
};
