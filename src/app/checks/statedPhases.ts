import type { Day } from "../../domain/day";
import { readDay, type DayReading } from "../reading/readDay";
import { readWindow } from "../reading/readWindow";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
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

const phasesOf = (checked: CheckedTable): readonly SheetPhase[] => {
  const { table, sheet, units } = checked;
  const from = columnLike(checked, /^(?:tu ngay|ngay bat dau|bat dau)/);
  const to = columnLike(checked, /^(?:den ngay|ngay ket thuc|ket thuc)/);
  const due = columnLike(checked, /bao cao/);
  const header = table.columns.find(({ index }) => index === table.keyColumn)?.header ?? "";
  const isPhases =
    /^(?:ten )?(?:giai doan|dot)/.test(fold(header)) || units.some(({ name }) => PHASE.test(name));
  if (from === undefined || to === undefined || !isPhases) return [];
  return units.flatMap(({ row, name }): readonly SheetPhase[] => {
    const [first, last] = [from, to].map((column) => readDay(valueAt(sheet, row, column)));
    // A date that no calendar has is found where all such dates are.
    if (first?.kind === "impossible" || last?.kind === "impossible") return [];
    const reported = due === undefined ? undefined : dayIn(textOrDay(sheet, row, due));
    return [
      {
        name: name === "" ? textOf(valueAt(sheet, row, table.keyColumn)) : name,
        from: dayIn(first),
        to: dayIn(last),
        row,
        column: to,
        ...(reported === undefined || due === undefined
          ? {}
          : { due: { day: reported, column: due } }),
      },
    ];
  });
};

const dayIn = (reading: DayReading | undefined): Day | undefined =>
  reading?.kind === "day" ? reading.day : undefined;

const textOrDay = (sheet: SheetSnapshot, row: number, column: number): DayReading => {
  const value = valueAt(sheet, row, column);
  return readDay(typeof value === "string" ? value.replace(/^\s*trước\s+/i, "") : value);
};
