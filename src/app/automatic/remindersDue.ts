import type { Day } from "../../domain/day";
import { instantOf } from "../reports/moments";
import { unitKey } from "../reports/unitKey";
import type { Moment } from "../snapshot";
import type { WorkbookSnapshot } from "../snapshot";
import type { AutomaticState } from "./automaticState";
import { missingNow } from "./missingNow";
import { readContacts } from "./readContacts";

/** A letter that is to go out. */
export interface Reminder {
  readonly day: Day;
  readonly due: Moment;
  readonly unit: string;
  readonly address: string;
}

/**
 * The units to write to now: their report is missing, the due time is near but not past, they have an address, and no letter
 * about that day was marked for them before. Source: domain A7.
 */
export function remindersDue(
  workbook: WorkbookSnapshot,
  { remindBefore, reminded }: AutomaticState,
): readonly Reminder[] {
  if (remindBefore === undefined) return [];
  const now = instantOf(workbook.now);
  const near = missingNow(workbook).filter(({ due }) => {
    const left = instantOf(due) - now;
    return left > 0 && left <= remindBefore;
  });
  if (near.length === 0) return [];
  const { addresses } = readContacts(workbook);
  const marked = new Set(reminded.map(({ day, unit }) => `${String(day)} ${unitKey(unit)}`));
  return near.flatMap(({ day, due, units }) =>
    units.flatMap(({ unit, key }): readonly Reminder[] => {
      const address = addresses.get(key);
      const isMarked = marked.has(`${String(day)} ${key}`);
      return address === undefined || isMarked ? [] : [{ day, due, unit, address }];
    }),
  );
}
