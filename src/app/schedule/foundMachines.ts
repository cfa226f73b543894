import { machineTexts } from "../messages/scheduleMachines";
import type { SheetWrite } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import type { MachineRow } from "./machineRow";
import { machineSheet, type MachineSeed } from "./machineSheet";
import { readMachines } from "./readMachines";
import { MACHINE_SHEET } from "./scheduleSheets";
import type { ScheduleValues } from "./scheduleValues";
import { readShifts, type Shift } from "./shiftHours";

const DEFAULT_SHIFTS: readonly Shift[] = [
  { from: 420, to: 900 },
  { from: 900, to: 1380 },
];
const DEFAULT_CAPACITY = 160;
const MOST_MACHINES = 60;

/** The machines of the sheet, or of the one that has still to be made. */
export interface FoundMachines {
  readonly machineRows: readonly MachineRow[];
  readonly newSheet: SheetWrite | undefined;
}

/** Reads the sheet "Máy thu nhận"; while there is none, starts one from what the form says. */
export function foundMachines(
  workbook: WorkbookSnapshot,
  values: ScheduleValues,
  messages: string[],
): FoundMachines {
  const existing = workbook.sheet(MACHINE_SHEET);
  if (existing) return { machineRows: readMachines(existing, messages), newSheet: undefined };
  const seed = seedOf(values, messages);
  if (seed === undefined) return { machineRows: [], newSheet: undefined };
  const write = machineSheet(seed);
  const body = write.block.map((line) => line.map((cell) => ("value" in cell ? cell.value : "")));
  const sheet = { name: MACHINE_SHEET, values: body, displayed: [] };
  return { machineRows: readMachines(sheet, messages), newSheet: write };
}

const seedOf = (
  { soMay = 2, congSuatCa = DEFAULT_CAPACITY, gioCa, tuNgay }: ScheduleValues,
  messages: string[],
): MachineSeed | undefined => {
  const before = messages.length;
  if (soMay < 1 || soMay > MOST_MACHINES) messages.push(machineTexts.noMachinesAsked("Số máy"));
  if (congSuatCa < 1) messages.push(machineTexts.capacityAsked("Công suất mỗi ca"));
  const shifts = gioCa === "" ? DEFAULT_SHIFTS : shiftsAsked(gioCa, messages);
  if (messages.length > before) return undefined;
  return { count: soMay, first: tuNgay, shifts, capacity: congSuatCa };
};

const shiftsAsked = (text: string, messages: string[]): readonly Shift[] => {
  const reading = readShifts(text);
  if (reading.kind === "shifts") return reading.shifts;
  const { noShifts, reversed, shiftsOverlap } = machineTexts;
  const sentence = { unreadable: noShifts, reversed, overlap: shiftsOverlap }[reading.kind];
  messages.push(sentence("“Giờ các ca” của biểu mẫu", reading.text));
  return [];
};
