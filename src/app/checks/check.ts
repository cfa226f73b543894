import type { Finding, Severity } from "../finding";
import { cellName } from "../text/a1";
import { maskPersonal } from "./maskPersonal";
import type { CheckContext } from "./checkContext";

/** What a check has to say, in three whole sentences or more: each stands in a column of its own. */
export interface Said {
  /** What the cell holds. */
  readonly read: string;
  /** What it should be, or what it contradicts. */
  readonly expected: string;
  readonly toDo: string;
}

/** A finding whose sentences can still be told apart. */
export interface Observation extends Finding, Said {}

/** A named check of the office's figures. It reports, and changes nothing. */
export interface Check {
  /** Kebab-case codes of all that it can report. */
  readonly codes: readonly string[];
  run(context: CheckContext): readonly Observation[];
}

/** An observation at a cell; numbers of persons are masked whatever the sentence quotes. */
export function observation(
  severity: Severity,
  code: string,
  [sheet, row, column]: readonly [sheet: string, row: number, column: number],
  said: Said,
): Observation {
  const [read, expected, toDo] = [said.read, said.expected, said.toDo].map(maskPersonal) as [
    string,
    string,
    string,
  ];
  const text = [read, expected, toDo].filter((sentence) => sentence !== "").join(" ");
  return { severity, sheet, cell: cellName(row, column), code, text, read, expected, toDo };
}
