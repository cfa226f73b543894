import type { AutomaticState, Reminded } from "../app/automatic/automaticState";
import { remindersDue, type Reminder } from "../app/automatic/remindersDue";
import { automaticTexts } from "../app/messages/automatic";
import { timeText } from "../app/journal/timeText";
import type { WorkbookSnapshot } from "../app/snapshot";
import { formatDay } from "../app/text/formatDay";
import { logError } from "./logError";
import { noteState } from "./noteState";

/** Sends one letter; an address that Google refuses is no reason to stop the others. */
function send({ address, unit, day, due }: Reminder): boolean {
  const date = formatDay(day);
  const { subject, body } = automaticTexts;
  try {
    MailApp.sendEmail(address, subject(date), body(unit, date, timeText(due)));
    return true;
  } catch (error) {
    // Google's words may hold the address; the kind of error is all that a log needs.
    logError(`letter not sent: ${(error as { readonly name?: string }).name ?? "Error"}`);
    return false;
  }
}

/**
 * Writes to the units whose report is missing, as far as the day's quota goes. Each letter is marked before it is sent: a run
 * that dies in between leaves a unit without its letter, never with two.
 *
 * @returns what there is to say of it; "" where no letter was due.
 */
export function sendReminders(workbook: WorkbookSnapshot, state: AutomaticState): string {
  const due = remindersDue(workbook, state);
  if (due.length === 0) return "";
  const going = due.slice(0, MailApp.getRemainingDailyQuota());
  const left = due.length > going.length ? automaticTexts.quota(due.length - going.length) : "";
  if (going.length === 0) return left;
  const at = workbook.now;
  const marks = (word: (index: number) => Reminded["state"]): readonly Reminded[] =>
    going.map(({ day, unit }, index) => ({ day, unit, at, state: word(index) }));
  const isMarked = noteState((now) => ({
    ...now,
    reminded: [...marks(() => "đang gửi"), ...now.reminded],
  }));
  if (!isMarked) return automaticTexts.busy;
  const sent = going.map(send);
  const after = marks((index) => (sent[index] ? "đã gửi" : "không gửi được"));
  noteState((now) => ({ ...now, reminded: [...after, ...now.reminded.slice(after.length)] }));
  return [automaticTexts.sent(sent.filter(Boolean).length), left].filter(Boolean).join(" ");
}
