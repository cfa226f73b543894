import { maskPersonal } from "../checks/maskPersonal";
import { valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";

/** Longer cells are not printed whole. */
const LONGEST = 2000;
/** What a number without a format of its own shows at most. */
const USUAL_DECIMALS = 2;

/**
 * A cell as a Vietnamese document prints it, whatever the sheet's locale: figures as "1.234,5", days as dd/mm/yyyy, text
 * cleaned. Numbers of persons do not leave the sheet unless asked for.
 */
export function printedCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  withPersonal = false,
): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === "object") return formatDay(value.day);
  if (typeof value !== "number") {
    const text = cleanText(String(value), LONGEST);
    return withPersonal ? text : maskPersonal(text);
  }
  // An identity number that the sheet took for a number has lost its zero.
  if (!withPersonal && isIdentity(value)) return maskPersonal(`0${value}`);
  return printedNumber(value, formatAt(sheet, row, column));
}

const formatAt = ({ numberFormats }: SheetSnapshot, row: number, column: number): string =>
  numberFormats[row]?.[column] ?? "";

/** Eleven or twelve digits. */
const isIdentity = (value: number): boolean => Number.isInteger(value) && value >= 1e10;

const printedNumber = (value: number, format: string): string => {
  const decimals = decimalsIn(format);
  if (format.includes("%")) return `${formatNumber(value * 100, decimals ?? 0)}%`;
  return decimals === undefined
    ? formatNumber(Number(value.toFixed(USUAL_DECIMALS)))
    : formatNumber(value, decimals);
};

/** Of "0.00" two, of "0%" none; undefined where the format says nothing of them. */
const decimalsIn = (format: string): number | undefined => {
  if (!/[0#]/.test(format)) return undefined;
  return /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
};
