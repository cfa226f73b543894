// Utilities, Session, ScriptApp, Logger and console.
import { fail, type Desk } from "./desk";
import { sha256 } from "./digest";
import { loud } from "./loud";

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Wall clock of an instant in a time zone. */
function wallClock(instant: number, timeZone: string): Date {
  const shown = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const part = (type: string): number => Number(shown.find((one) => one.type === type)?.value ?? 0);
  return new Date(
    Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
      instant % 1000,
    ),
  );
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** java.text.SimpleDateFormat, as far as scripts use it. */
function formatWall(wall: Date, pattern: string, offsetMinutes: number): string {
  const hour = wall.getUTCHours();
  const zone = `${offsetMinutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(offsetMinutes) / 60), 2)}${pad(Math.abs(offsetMinutes) % 60, 2)}`;
  const letters: Record<string, (width: number) => string> = {
    y: (width) =>
      width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width),
    M: (width) => {
      const month = MONTHS[wall.getUTCMonth()] ?? "";
      return width > 3
        ? month
        : width === 3
          ? month.slice(0, 3)
          : pad(wall.getUTCMonth() + 1, width);
    },
    d: (width) => pad(wall.getUTCDate(), width),
    H: (width) => pad(hour, width),
    h: (width) => pad(hour % 12 === 0 ? 12 : hour % 12, width),
    m: (width) => pad(wall.getUTCMinutes(), width),
    s: (width) => pad(wall.getUTCSeconds(), width),
    S: (width) => pad(wall.getUTCMilliseconds(), width),
    a: () => (hour < 12 ? "AM" : "PM"),
    E: (width) => (NAMES[wall.getUTCDay()] ?? "").slice(0, width > 3 ? undefined : 3),
    u: () => String(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay()),
    Z: () => zone,
    X: (width) =>
      width === 3 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.slice(0, width === 1 ? 3 : 5),
  };
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (whole: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
      return letters[letter ?? ""]?.(whole.length) ?? whole;
    },
  );
}

class Blob {
  readonly #bytes: readonly number[];
  readonly #type: string | null;
  #name: string | null;
  readonly #desk: Desk;
  constructor(desk: Desk, bytes: readonly number[], type: string | null, name: string | null) {
    this.#desk = desk;
    this.#bytes = bytes;
    this.#type = type;
    this.#name = name;
  }
  getBytes(): number[] {
    return this.#desk.makers.list(this.#bytes);
  }
  getDataAsString(): string {
    return new TextDecoder().decode(Uint8Array.from(this.#bytes, (byte) => byte & 255));
  }
  getContentType(): string | null {
    return this.#type;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
}

/** Apps Script's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export class UtilitiesFace {
  readonly #desk: Desk;
  #uuids = 0;
  readonly DigestAlgorithm = { SHA_256: "SHA_256" } as const;
  readonly Charset = { UTF_8: "UTF_8", US_ASCII: "US_ASCII" } as const;

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return fail(this.#desk, "Invalid date.");
    const zone =
      timeZone === "GMT"
        ? "UTC"
        : timeZone.replace(
            /^GMT([+-])(\d{1,2}):?(\d{2})?$/,
            (_, sign: string, hours: string, minutes = "00") =>
              `${sign}${hours.padStart(2, "0")}:${String(minutes)}`,
          );
    const wall = wallClock(instant, zone);
    return formatWall(wall, format, Math.round((wall.getTime() - instant) / 60_000));
  }
  sleep(milliseconds: number): void {
    this.#desk.clock.sleep(milliseconds);
  }
  getUuid(): string {
    const hex = sha256(
      new TextEncoder().encode(`${this.#desk.clock.now()} ${this.#uuids++} ${Math.random()}`),
    );
    const text = Array.from(hex, (byte) => pad16(byte)).join("");
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20, 32)}`;
  }
  newBlob(data: unknown, contentType: string | null = null, name: string | null = null): Blob {
    const bytes = Array.isArray(data)
      ? (data as number[])
      : signed(new TextEncoder().encode(String(data)));
    return loud(this.#desk, "Blob", new Blob(this.#desk, bytes, contentType, name));
  }
  computeDigest(algorithm: unknown, value: unknown): number[] {
    if (algorithm !== "SHA_256")
      return fail(
        this.#desk,
        `Máy chủ thử: Utilities.computeDigest(${String(algorithm)}) chưa được mô phỏng`,
      );
    const bytes = Array.isArray(value)
      ? Uint8Array.from(value as number[], (byte) => byte & 255)
      : new TextEncoder().encode(String(value));
    return this.#desk.makers.list(signed(sha256(bytes)));
  }
  base64Encode(data: unknown): string {
    const bytes = Array.isArray(data)
      ? (data as number[]).map((byte) => byte & 255)
      : [...new TextEncoder().encode(String(data))];
    return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
  }
  base64Decode(text: string): number[] {
    return this.#desk.makers.list(
      signed(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))),
    );
  }
}

function pad16(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

class User {
  /** As for most people in Google: the script may not know who they are. */
  getEmail(): string {
    return "";
  }
}

export class SessionFace {
  readonly #desk: Desk;
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getScriptTimeZone(): string {
    return "Asia/Ho_Chi_Minh";
  }
  getActiveUserLocale(): string {
    return "vi";
  }
  getActiveUser(): User {
    return loud(this.#desk, "User", new User());
  }
  getEffectiveUser(): User {
    return this.getActiveUser();
  }
  getTemporaryActiveUserKey(): string {
    return "nguoi-dung-may-chu-thu";
  }
}

function line(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(" ");
}

export class LoggerFace {
  readonly #desk: Desk;
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  log(...values: unknown[]): this {
    this.#desk.log(line(values));
    return this;
  }
}

export class ConsoleFace {
  readonly #desk: Desk;
  readonly #timers = new Map<string, number>();
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  log(...values: unknown[]): void {
    this.#desk.log(line(values));
  }
  info(...values: unknown[]): void {
    this.#desk.log(line(values));
  }
  warn(...values: unknown[]): void {
    this.#desk.log(line(values));
  }
  error(...values: unknown[]): void {
    this.#desk.log(line(values));
  }
  time(label: string): void {
    this.#timers.set(label, this.#desk.clock.now());
  }
  timeEnd(label: string): void {
    this.#desk.log(`${label}: ${this.#desk.clock.now() - (this.#timers.get(label) ?? 0)} ms`);
  }
}
