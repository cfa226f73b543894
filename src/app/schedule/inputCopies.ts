import type { Day } from "../../domain/day";
import { calendarCondition } from "../targets/dayColumns";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import { machineTexts } from "../messages/scheduleMachines";
import { scheduleTexts } from "../messages/scheduleMaking";
import { fixedReference, staleFormula, type LiveCopy } from "../plan/staleFormula";
import { valueAt } from "../settings/cellAt";
import type { CellValue } from "../snapshot";
import { MACHINE_FIRST_ROW, SPARE_ROWS } from "./machineSheet";
import type { MadeSchedule } from "./madeSchedule";
import { MACHINE_SHEET } from "./scheduleSheets";

/** A column of the block that repeats what the schedule was made from. */
export interface CopyColumn {
  readonly header: string;
  readonly format: string;
  readonly cells: readonly CellValue[];
}

export interface InputCopies {
  readonly columns: readonly CopyColumn[];
  /** Says "SỐ LIỆU CŨ …" once an input differs from its copy. */
  readonly stale: string;
}

const DATE = "dd/mm/yyyy";

/**
 * Copies of the inputs, to stand beside the schedule, and the formula that watches them.
 *
 * @param origin - Where the first copy stands on the sheet "Lịch thu nhận".
 * @param days - Every day that the schedule spans.
 * @param stamp - The cell with the time.
 */
export function inputCopies(
  made: MadeSchedule,
  origin: { readonly row: number; readonly column: number },
  days: readonly Day[],
  stamp: { readonly row: number; readonly column: number },
): InputCopies {
  const table = ofTable(made);
  const machines = ofMachines(made);
  const listed = ofCalendar(made, days);
  const live: LiveCopy[] = [];
  const columns: CopyColumn[] = [];
  const copyOf = (count: number, rows: number) => ({
    row: origin.row,
    column: origin.column + columns.length,
    rows,
    columns: count,
  });
  for (const { column, row, copy } of table) {
    const rows = copy.cells.length;
    const area = { row, column, rows, columns: 1 };
    live.push({ sheet: made.values.bang.sheet, live: area, copy: copyOf(1, rows) });
    columns.push(copy);
  }
  const rows = machines[0]?.cells.length ?? 0;
  const area = { row: MACHINE_FIRST_ROW, column: 0, rows, columns: machines.length };
  live.push({ sheet: MACHINE_SHEET, live: area, copy: copyOf(machines.length, rows) });
  columns.push(...machines);
  const [first, second] = [copyOf(1, days.length), copyOf(2, days.length)];
  const words = { ...second, column: second.column + 1, columns: 1 };
  const conditions =
    listed.length === 0
      ? []
      : calendarCondition(
          wordWatched(made),
          fixedReference(first),
          fixedReference(words),
          days.length,
        );
  columns.push(...listed);
  return { columns, stale: staleFormula(live, conditions, stamp) };
}

const ofTable = ({ values, inputs }: MadeSchedule) => {
  const { bang, cotNhuCau, cotDaLam, cotHan, cotUuTien, cotMay, cotDatTu, cotDatDen } = values;
  const columns = [cotNhuCau, cotDaLam, cotHan, cotUuTien, cotMay, cotDatTu, cotDatDen];
  const [unit, ...names] = scheduleTexts.copies;
  const given = columns.flatMap((column, at) =>
    column ? [{ column: column.index, header: names[at] ?? "" }] : [],
  );
  const first = inputs.rows[0]?.row ?? 0;
  const last = inputs.rows[inputs.rows.length - 1]?.row ?? first;
  return [{ column: bang.keyColumn, header: unit }, ...given].map(({ column, header }) => {
    const cells = Array.from({ length: last - first + 1 }, (_, down) =>
      valueAt(inputs.sheet, first + down, column),
    );
    const format = cells.some((cell) => typeof cell === "object") ? DATE : "";
    return { column, row: first, copy: { header, format, cells } };
  });
};

const ofMachines = ({ inputs }: MadeSchedule): readonly CopyColumn[] => {
  const { newSheet, machineValues } = inputs;
  const body = newSheet
    ? newSheet.block
        .slice(MACHINE_FIRST_ROW)
        .map((line) => line.map((cell) => ("value" in cell ? cell.value : "")))
    : machineValues.slice(MACHINE_FIRST_ROW);
  const rows = newSheet ? body.length : body.length + SPARE_ROWS;
  return machineTexts.header.slice(0, -1).map((header, column) => ({
    header,
    format: /ngày$|^Ngày (?:đầu|cuối)/.test(header) ? DATE : "",
    cells: Array.from({ length: rows }, (_, row) => body[row]?.[column] ?? ""),
  }));
};

/** The list of days that the calendar depends on; the office's own list only under its own calendar. */
const wordWatched = ({ values }: MadeSchedule) =>
  values.lich === "danh sách riêng" ? values.lich : "ngày làm việc";

const ofCalendar = (
  { values, inputs }: MadeSchedule,
  days: readonly Day[],
): readonly CopyColumn[] => {
  const { lich, ngayLe } = values;
  const isFree = ngayLe === "vẫn làm" || (lich === "mọi ngày" && ngayLe === "theo lịch");
  if (isFree && lich !== "danh sách riêng") return [];
  const { ownDays, makeUpDays, daysOff } = inputs.holidays;
  // The words that the watching formula compares with the sheet "Ngày nghỉ".
  const { off, holiday, makeUp } = dayPlanTexts.marks;
  const word = (day: Day): string => {
    if (lich === "danh sách riêng") return ownDays.has(day) ? "" : off;
    if (makeUpDays.has(day)) return makeUp;
    return daysOff.has(day) ? holiday : "";
  };
  return [
    {
      header: scheduleTexts.calendarCode,
      format: DATE,
      cells: days.map((day) => ({ day, minute: 0 })),
    },
    { header: "Lịch", format: "", cells: days.map(word) },
  ];
};
