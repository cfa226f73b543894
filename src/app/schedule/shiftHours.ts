/** Working hours of a shift, in minutes of the day. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export type ShiftsReading =
  | { readonly kind: "shifts"; readonly shifts: readonly Shift[] }
  /** The part that cannot be used, as written. */
  | { readonly kind: "unreadable" | "reversed" | "overlap"; readonly text: string };

const TIME = String.raw`(\d{1,2}) ?(?:h|g|giờ|:) ?(\d{1,2})?(?: ?phút)?`;
const HOURS = new RegExp(
  `(?:từ ?)?(?<![\\d/])${TIME} ?(?:-|–|—|đến|tới) ?${TIME}(?![\\d/])`,
  "giu",
);

const minuteOf = (hour = "", minute = "0"): number =>
  Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : NaN;

/** Hours of a text, as written and in order: "Từ 7h00 đến 15h00", "7:00–15:00", "07 giờ đến 15 giờ". */
export function findHours(text: string): readonly (Shift & { readonly text: string })[] {
  return [...text.normalize("NFC").matchAll(HOURS)].map(([full, h1, m1, h2, m2]) => ({
    text: full,
    from: minuteOf(h1, m1),
    to: minuteOf(h2, m2),
  }));
}

/** The shifts of a day, such as "7h00–15h00; 15h00–23h00", in order of time. */
export function readShifts(text: string): ShiftsReading {
  const parts = text.split(/[;\n,]/).filter((part) => part.trim() !== "");
  const shifts: Shift[] = [];
  for (const part of parts) {
    const [hours, ...others] = findHours(part);
    const isTime = hours !== undefined && others.length === 0 && hours.to <= 1440;
    if (!isTime || Number.isNaN(hours.from)) return { kind: "unreadable", text: part.trim() };
    if (hours.to <= hours.from) return { kind: "reversed", text: part.trim() };
    if (shifts.some(({ from, to }) => hours.from < to && from < hours.to)) {
      return { kind: "overlap", text: part.trim() };
    }
    shifts.push({ from: hours.from, to: hours.to });
  }
  if (shifts.length === 0) return { kind: "unreadable", text: text.trim() };
  return { kind: "shifts", shifts: shifts.sort((a, b) => a.from - b.from) };
}

/** "7h00". */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, "0")}`;
}

/** "7h00–15h00". */
export function formatShift({ from, to }: Shift): string {
  return `${formatTime(from)}–${formatTime(to)}`;
}
