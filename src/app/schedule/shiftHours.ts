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

const partReading = (
  part: string,
  before: readonly Shift[],
): Shift | Exclude<ShiftsReading["kind"], "shifts"> => {
  const [hours, ...others] = findHours(part);
  if (hours === undefined || others.length > 0 || !(hours.from >= 0 && hours.to <= 1440)) {
    return "unreadable";
  }
  const { from, to } = hours;
  if (to <= from) return "reversed";
  return before.some((other) => from < other.to && other.from < to) ? "overlap" : { from, to };
};

/** The shifts of a day, such as "7h00–15h00; 15h00–23h00", in order of time. */
export function readShifts(text: string): ShiftsReading {
  const shifts: Shift[] = [];
  for (const part of text.split(/[;\n,]/).filter((one) => one.trim() !== "")) {
    const reading = partReading(part, shifts);
    if (typeof reading !== "object") {
      return { kind: reading, text: part.trim() };
    }
    shifts.push(reading);
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
