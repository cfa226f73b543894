import type { Day } from "../../domain/day";
import type { Visit } from "../../domain/schedule/intakeSchedule";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import { inputCopies } from "./inputCopies";
import { placeOfVisit, type MadeSchedule } from "./madeSchedule";
import { monthLine } from "./monthLine";
import { SCHEDULE_SHEET } from "./scheduleSheets";
import { visitLines } from "./visitLines";

/** Where the stamp and the mark "SỐ LIỆU CŨ" stand, and the first of the sentences on how good the schedule is. */
const ROWS = { title: 0, stamp: 1, stale: 2, verdict: 3 } as const;
export const STALE_CELL = `'${SCHEDULE_SHEET}'!R${ROWS.stale + 1}C1`;
const WIDTH = scheduleTexts.header.length;
/** Copies of the inputs stand right of the printed part, with a blank column between. */
const COPIES = WIDTH + 1;

/** The sheet "Lịch thu nhận": the schedule in the annex's own form, with its certificate and its assumptions. */
export function annexBlock(made: MadeSchedule, days: readonly Day[]): SheetWrite {
  const header = ROWS.verdict + made.verdict.length;
  const body = header + 1;
  const { columns, stale } = inputCopies(made, { row: body, column: COPIES }, days, {
    row: ROWS.stamp,
    column: 1,
  });
  const lines = bodyLines(made);
  const head: CellContent[][] = [
    [text(scheduleTexts.title)],
    [text(scheduleTexts.stampLabel)],
    [{ formula: stale }],
    ...made.verdict.map((sentence) => [text(sentence)]),
    [...scheduleTexts.header, "", ...columns.map((column) => column.header)].map(text),
  ];
  const height = Math.max(lines.length, ...columns.map(({ cells }) => cells.length));
  const block = Array.from({ length: body + height }, (_, row): CellContent[] => {
    const left = row < body ? head[row] : lines[row - body]?.cells.map(text);
    const right = row < body ? [] : columns.map(({ cells }) => text(cells[row - body] ?? ""));
    return Array.from(
      { length: COPIES + columns.length },
      (_unused, column) => left?.[column] ?? right[column - COPIES] ?? text(""),
    );
  });
  const printed = lines.filter(({ isPrinted }) => isPrinted).length;
  return {
    kind: "sheet",
    sheet: SCHEDULE_SHEET,
    owner: "product",
    block,
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: header, rows: 1 },
      freeze: { rows: body, columns: 0 },
      boldRows: lines.flatMap(({ isBold }, index) => (isBold ? [body + index] : [])),
      columnWidths: [100, 200, 200, 450, ...Array<number>(3 + columns.length).fill(160)],
      columnFormats: [
        ...scheduleTexts.header.map(() => ""),
        "",
        ...columns.map((one) => one.format),
      ],
      wrapColumns: [1, 3],
      border: { row: header, column: 0, rows: printed + 1, columns: WIDTH },
    },
  };
}

const text = (value: CellValue): CellContent => ({ value });

interface Line {
  readonly cells: readonly CellValue[];
  readonly isBold: boolean;
  /** Within the ruled table; notes stand below it. */
  readonly isPrinted: boolean;
}

const bodyLines = (made: MadeSchedule): readonly Line[] => {
  const { inputs, schedule, assumptions } = made;
  const sections = inputs.park.flatMap(({ name }, machine) => {
    const visits = schedule.visits.filter((visit) => visit.machine === machine);
    return [
      { cells: [scheduleTexts.section(name)], isBold: true, isPrinted: true },
      ...visits.flatMap((visit, index) => visitRows(made, visit, index + 1)),
    ];
  });
  const left = schedule.leftovers.map(({ unit, files }) =>
    scheduleTexts.leftover(inputs.rows[unit]?.name ?? "", formatNumber(files)),
  );
  const notes = [...left, ...assumptions];
  const note = (sentence: string, isBold = false): Line => ({
    cells: [sentence],
    isBold,
    isPrinted: false,
  });
  return notes.length === 0
    ? sections
    : [
        ...sections,
        note(""),
        note(scheduleTexts.notes, true),
        ...notes.map((sentence) => note(`- ${sentence}`)),
      ];
};

/** A row for each month and shift, as the annex has them: rows grow no taller than a line. */
const visitRows = (made: MadeSchedule, visit: Visit, number: number): readonly Line[] => {
  const { shifts = [], machine } = made.inputs.park[visit.machine] ?? {};
  const unit = made.inputs.rows[visit.unit]?.name ?? "";
  const capacity = scheduleTexts.perShift(formatNumber(machine?.capacity ?? 0));
  return visitLines(visit, shifts).map(({ shift, hours, days }, index) => {
    const first = index === 0 ? [number, placeOfVisit(made, visit), unit] : ["", "", ""];
    const cells = [...first, monthLine(days, hours), scheduleTexts.shift(shift + 1), capacity];
    return { cells, isBold: false, isPrinted: true };
  });
};
