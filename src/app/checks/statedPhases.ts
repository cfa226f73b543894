import type { Day } from "../../domain/day";
import { readDay, type DayReading } from "../reading/readDay";
import { readWindow } from "../reading/readWindow";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import type { CheckContext, CheckedTable } from "./checkContext";
import { textCells } from "./textCells";

/** A phase of the campaign as the office's own sheet states it. */
export interface SheetPhase {
  readonly name: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Where its last day stands, or should. */
  readonly row: number;
  readonly column: number;
  /** When its report is due, and where that is said. */
  readonly due?: { readonly day: Day; readonly column: number };
}

const PHASE = /^(?:[-+*•] ?|\d+[.)] ?)?(?:giai đoạn|đợt) (?:\d{1,2}|[IVX]+)(?!\p{L})/iu;

/** Lists of phases: tables with a first and a last day, and runs of lines "Giai đoạn 1: từ ngày … đến ngày …". */
export function statedPhases({ sheets, tables }: CheckContext): readonly {
  readonly sheet: string;
  readonly phases: readonly SheetPhase[];
}[] {
  const inTables = tables.flatMap((checked) => {
    const phases = phasesOf(checked);
    return phases.length > 0 ? [{ sheet: checked.table.sheet, phases }] : [];
  });
  const inLines = sheets.flatMap((sheet) => {
    const areas = tables.filter(({ table }) => table.sheet === sheet.name);
    const phases = linesOf(sheet).filter(
      ({ row }) =>
        !areas.some(({ table: { area } }) => row >= area.row && row < area.row + area.rows),
    );
    return phases.length > 0 ? [{ sheet: sheet.name, phases }] : [];
  });
  return [...inTables, ...inLines];
}

/** Whether a text opens a phase. */
export function isPhaseText(text: string): boolean {
  return PHASE.test(cleanText(text));
}

const linesOf = (sheet: SheetSnapshot): readonly SheetPhase[] =>
  textCells(sheet).flatMap(({ row, column, text }): readonly SheetPhase[] => {
    const name = PHASE.exec(text)?.[0];
    const window = name === undefined ? undefined : readWindow(text);
    return name && window ? [{ name, row, column, ...window }] : [];
  });

const columnLike = ({ table }: CheckedTable, words: RegExp): number | undefined =>
  table.columns.find(({ path }) => words.test(fold(path.join(" "))))?.index;

interface PhaseColumns {
  readonly from: number;
  readonly to: number;
  readonly due: number | undefined;
}

const phasesOf = (checked: CheckedTable): readonly SheetPhase[] => {
  const from = columnLike(checked, /^(?:tu ngay|ngay bat dau|bat dau)/);
  const to = columnLike(checked, /^(?:den ngay|ngay ket thuc|ket thuc)/);
  const due = columnLike(checked, /bao cao/);
  if (from === undefined || to === undefined || !isAboutPhases(checked)) return [];
  return checked.units.flatMap((row) => phaseAt(checked, row, { from, to, due }));
};

const isAboutPhases = ({ table, units }: CheckedTable): boolean => {
  const key = table.columns.find(({ index }) => index === table.keyColumn);
  return (
    /^(?:ten )?(?:giai doan|dot)/.test(fold(key?.header ?? "")) ||
    units.some(({ name }) => PHASE.test(name))
  );
};

const phaseAt = (
  { table, sheet }: CheckedTable,
  { row, name: label }: TableRow,
  { from, to, due }: PhaseColumns,
): readonly SheetPhase[] => {
  const days = [from, to].map((column) => readDay(valueAt(sheet, row, column)));
  // A date that no calendar has is found where all such dates are.
  if (days.some(({ kind }) => kind === "impossible")) return [];
  const [first, last] = days.map(dayIn);
  const name = label === "" ? textOf(valueAt(sheet, row, table.keyColumn)) : label;
  const phase = { name, from: first, to: last, row, column: to };
  const reported = due === undefined ? undefined : dayIn(textOrDay(sheet, row, due));
  return reported === undefined || due === undefined
    ? [phase]
    : [{ ...phase, due: { day: reported, column: due } }];
};

const dayIn = (reading: DayReading | undefined): Day | undefined =>
  reading?.kind === "day" ? reading.day : undefined;

const textOrDay = (sheet: SheetSnapshot, row: number, column: number): DayReading => {
  const value = valueAt(sheet, row, column);
  return readDay(typeof value === "string" ? value.replace(/^\s*trước\s+/i, "") : value);
};
