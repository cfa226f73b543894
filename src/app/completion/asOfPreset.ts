import type { Day } from "../../domain/day";
import type { FieldContext } from "../fields/field";
import type { CalendarWord, CountingWord } from "../settings/dayOptions";
import { readSettings } from "../settings/settings";
import { knownAsOf } from "./elapsedWindow";

interface Answers {
  readonly tuNgay?: Day;
  readonly denNgay?: Day;
  readonly lich?: CalendarWord;
  readonly cachDem?: CountingWord;
}

/** The figures' own day: as the window counts it already, else as table or settings say it, where that is past the start. */
export function asOfPreset({ workbook, table, earlier }: FieldContext): Day | undefined {
  // Fields before this one, by name; the form keeps values by name alone.
  const { tuNgay: from, denNgay: to, lich: calendar, cachDem: counting } = earlier as Answers;
  if (from === undefined || to === undefined || !calendar || !counting) return undefined;
  const known = knownAsOf(workbook, { from, to, calendar, counting });
  const said = [table?.asOf, readSettings(workbook).asOf];
  return known ?? said.find((day) => day !== undefined && day > from);
}
