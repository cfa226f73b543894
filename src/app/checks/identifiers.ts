import { isIdentityNumber } from "../../domain/checks/isIdentityNumber";
import { unitChecks } from "../messages/checksUnits";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { columnName } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext } from "./checkContext";

/**
 * Identity and telephone numbers in a workbook that also holds the office's tables of figures (domain D4). What was found is
 * counted, and no digit of it is repeated.
 */
export const identifiers: Check = {
  codes: ["identity-numbers", "phone-numbers", "short-identity-numbers"],
  run: (context) =>
    hasFigures(context) ? context.sheets.flatMap((sheet) => personalOn(context, sheet)) : [],
};

/** Without figures it is the separate file in which lists of persons belong. */
const hasFigures = ({ tables }: CheckContext): boolean =>
  tables.some(
    ({ table, figures }) =>
      figures.length > 0 && !table.columns.some(({ role }) => role === "identifier"),
  );

const CODES = {
  identity: ["cần xác nhận", "identity-numbers"],
  phone: ["lưu ý", "phone-numbers"],
  short: ["lưu ý", "short-identity-numbers"],
} as const;
type Kind = keyof typeof CODES;

interface Cells {
  readonly first: readonly [row: number, column: number];
  readonly columns: Set<number>;
  count: number;
}

const personalOn = (context: CheckContext, sheet: SheetSnapshot): readonly Observation[] => {
  const found = new Map<Kind, Cells>();
  const roles = rolesOn(context, sheet);
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const kind = kindOf(value, roles(row, column));
      if (kind === undefined) return;
      const cells = found.get(kind) ?? { first: [row, column], columns: new Set(), count: 0 };
      cells.count += 1;
      cells.columns.add(column);
      found.set(kind, cells);
    });
  });
  return [...found].map(([kind, { first, columns, count }]) => {
    const [severity, code] = CODES[kind];
    const where = `cột ${[...columns]
      .sort((a, b) => a - b)
      .map(columnName)
      .join(", ")}`;
    const said =
      kind === "short"
        ? unitChecks.lostZero(count)
        : unitChecks.identifiers(unitChecks[kind], count, where);
    return observation(severity, code, [sheet.name, ...first], said);
  });
};

const rolesOn = ({ tables }: CheckContext, { name }: SheetSnapshot) => {
  const columns = tables
    .filter(({ table }) => table.sheet === name)
    .flatMap(({ table: { area, columns } }) =>
      columns.map(({ index, role }) => ({ index, role, from: area.row, to: area.row + area.rows })),
    );
  return (row: number, column: number): string =>
    columns.find(({ index, from, to }) => index === column && row >= from && row < to)?.role ?? "";
};

const kindOf = (value: CellValue, role: string): Kind | undefined => {
  if (typeof value === "number") return numberKind(value, role);
  return typeof value === "string" && /\d(?:[ .-]?\d){8}/.test(value)
    ? textKind(value, role)
    : undefined;
};

/** A number alone is suspect only where its header says what it is: it may as well be money. */
const numberKind = (value: number, role: string): Kind | undefined => {
  const digits = Number.isSafeInteger(value) ? String(value) : "";
  if (role === "identifier" && /^\d{9,12}$/.test(digits)) {
    return digits.length === 12
      ? "identity"
      : isIdentityNumber(digits.padStart(12, "0"))
        ? "short"
        : undefined;
  }
  return role === "phone" && /^[35789]\d{8}$/.test(digits) ? "phone" : undefined;
};

const IDENTITY = /(?<![\d.,])\d{3}(?:[ .-]?\d{3}){3}(?![\d]|[.,]\d)/g;
const PHONE = /(?<![\d.,])(?:0|(?:\+|00)?84[ .-]?)[35789]\d(?:[ .-]?\d){7}(?!\d|[.,]\d)/;

const textKind = (text: string, role: string): Kind | undefined => {
  const clean = cleanText(text, 2000);
  const numbers = (clean.match(IDENTITY) ?? []).map((match) => match.replace(/\D/g, ""));
  // Twelve digits and nothing else are a code of persons, whatever province they name: sums are written with marks.
  if (numbers.some(isIdentityNumber) || /^\d{12}$/.test(clean)) return "identity";
  if (role === "identifier" && /^\d{9,11}$/.test(clean)) {
    return isIdentityNumber(clean.padStart(12, "0")) ? "short" : undefined;
  }
  return PHONE.test(clean) ? "phone" : undefined;
};
