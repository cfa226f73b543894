// Where the bundle runs: its own globals, its own Array, Date and Error, nothing of Node or the browser.
export interface Realm {
  /** Top-level functions of the bundle. */
  readonly globals: readonly string[];
  /** Those of them whose documentation says @customfunction. */
  readonly customFunctions: readonly string[];
  call(name: string, args: readonly unknown[]): unknown;
  /** A Date of the realm that shows the serial number's wall clock. */
  date(serial: number): Date;
  /** An Error of the realm. */
  error(message: string): Error;
  list<T>(values: readonly T[]): T[];
  grid<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][];
  dispose(): void;
}

/** Functions that every realm compiles inside itself, so that what they make belongs to it. */
export const REALM_MAKERS = `({
  date: (parts) => new Date(...parts),
  error: (message) => new Error(message),
  list: (values) => { const made = []; for (let i = 0; i < values.length; i++) made.push(values[i]); return made; },
  record: (pairs) => {
    const made = {};
    for (const [key, value] of pairs) {
      Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return made;
  },
  grid: (rows, columns, at) => {
    const made = [];
    for (let row = 0; row < rows; row++) {
      const line = [];
      for (let column = 0; column < columns; column++) line.push(at(row, column));
      made.push(line);
    }
    return made;
  },
})`;

export interface RealmMakers {
  date(parts: readonly number[]): Date;
  error(message: string): Error;
  list<T>(values: readonly T[]): T[];
  record(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown>;
  grid<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][];
}

/** Replaces the realm's Date by one whose present is the host's clock. */
export const CLOCK = `(function (now) {
  const Real = Date;
  function Fixed(...parts) {
    if (!new.target) return new Fixed().toString();
    return Reflect.construct(Real, parts.length > 0 ? parts : [now()], new.target);
  }
  Object.defineProperty(Fixed, "name", { value: "Date" });
  Object.defineProperty(Fixed, "length", { value: 7 });
  Fixed.prototype = Real.prototype;
  Fixed.now = () => now();
  Fixed.parse = Real.parse;
  Fixed.UTC = Real.UTC;
  Object.defineProperty(Fixed.prototype, "constructor", { value: Fixed, writable: true, configurable: true });
  return Fixed;
})`;
