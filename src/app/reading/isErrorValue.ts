import type { CellValue } from "../snapshot";

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Whether a cell shows an error of its formula, which scripts read as its text. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && ERROR.test(value);
}
