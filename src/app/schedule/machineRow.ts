import type { Day } from "../../domain/day";
import { machineTexts } from "../messages/scheduleMachines";
import { findDays } from "../reading/findDays";
import { readDay } from "../reading/readDay";
import { readNumber } from "../reading/readNumber";
import { shownAt, textOf, valueAt } from "../settings/cellAt";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { MACHINE } from "./machineSheet";
import { readShifts, type Shift } from "./shiftHours";

/** A period, open where the office left it so. */
export interface Span {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** A row of the sheet "Máy thu nhận" as read; what is wrong in it stands in the messages. */
export interface MachineRow {
  readonly row: number;
  readonly name: string;
  readonly days: Span;
  readonly shifts: readonly Shift[];
  readonly capacity: number;
  readonly daysOff: readonly Day[];
  readonly site: string;
  readonly home: Span;
  readonly homeUnits: readonly string[];
  readonly mobile: Span;
}

type Sheet = Pick<SheetSnapshot, "name" | "values" | "displayed">;

/** Reads one row; every sentence names its cell. */
export function machineRow(sheet: Sheet, row: number, messages: string[]): MachineRow {
  const where = (column: number): string => sheetCell(sheet.name, row, column);
  const at = (column: number): CellValue => valueAt(sheet, row, column);
  const shown = (column: number): string => textOf(at(column)) || shownAt(sheet, row, column);
  const day = (column: number): Day | undefined => {
    const reading = readDay(at(column));
    if (reading.kind === "day") return reading.day;
    if (shown(column) !== "") messages.push(machineTexts.notADay(where(column), shown(column)));
    return undefined;
  };
  const span = (first: number, last: number): Span => {
    const [from, to] = [day(first), day(last)];
    if (from !== undefined && to !== undefined && to < from) {
      const text = machineTexts.endBeforeStart(where(last), formatDay(from), formatDay(to));
      messages.push(text);
    }
    return { from, to };
  };
  const name = shown(MACHINE.name);
  if (name === "") messages.push(machineTexts.noName(where(MACHINE.name)));
  return {
    row,
    name,
    days: span(MACHINE.first, MACHINE.last),
    shifts: shiftsIn(shown(MACHINE.shifts), where(MACHINE.shifts), messages),
    capacity: capacityIn(at(MACHINE.capacity), where(MACHINE.capacity), messages),
    daysOff: daysIn(at(MACHINE.daysOff), where(MACHINE.daysOff), messages),
    site: shown(MACHINE.site),
    home: span(MACHINE.homeFrom, MACHINE.homeTo),
    homeUnits: text(at(MACHINE.homeUnits))
      .split(/[;\n]/)
      .map((unit) => unit.trim())
      .filter((unit) => unit !== ""),
    mobile: span(MACHINE.mobileFrom, MACHINE.mobileTo),
  };
}

const text = (cell: CellValue): string => (typeof cell === "object" ? "" : String(cell));

const shiftsIn = (text: string, where: string, messages: string[]): readonly Shift[] => {
  const reading = readShifts(text);
  if (reading.kind === "shifts") return reading.shifts;
  const { noShifts, reversed, shiftsOverlap } = machineTexts;
  const sentence = { unreadable: noShifts, reversed, overlap: shiftsOverlap }[reading.kind];
  messages.push(sentence(where, reading.text));
  return [];
};

const capacityIn = (cell: CellValue, where: string, messages: string[]): number => {
  const reading = typeof cell === "string" ? readNumber(cell) : undefined;
  const value = reading?.kind === "number" ? reading.value : cell;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  messages.push(machineTexts.capacity(where, textOf(cell)));
  return 1;
};

/** "29/4/2023; 30/4/2023", or one date cell. */
const daysIn = (cell: CellValue, where: string, messages: string[]): readonly Day[] => {
  if (typeof cell === "object") return [cell.day];
  const parts = String(cell)
    .split(/[;,\n]/)
    .filter((part) => part.trim() !== "");
  return parts.flatMap((part) => {
    const [found, ...others] = findDays(part);
    if (found?.kind === "day" && others.length === 0) return [found.day];
    messages.push(machineTexts.notADay(where, part.trim()));
    return [];
  });
};
