import { fingerprint } from "../plan/fingerprint";
import type { Fingerprint } from "../plan/plan";
import { restsOnSettings } from "../plan/restsOn";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnName, sheetReference } from "../text/a1";
import type { RegisterInputs } from "./registerInputs";
import { ARCHIVE_SHEET, PERIODIC_SHEET, REGIME_SHEET } from "./reportSheets";

const sheetsOf = (
  workbook: WorkbookSnapshot,
  { sheet }: RegisterInputs,
): readonly SheetSnapshot[] => {
  const shared = [ARCHIVE_SHEET, REGIME_SHEET, PERIODIC_SHEET].flatMap(
    (name) => workbook.sheet(name) ?? [],
  );
  return sheet ? [...shared, sheet] : shared;
};

/** What the register rests on: the archive, the rules, the sheet of periods, and the table. */
export function registerGrounds(
  workbook: WorkbookSnapshot,
  inputs: RegisterInputs,
): readonly Fingerprint[] {
  const whole = sheetsOf(workbook, inputs).map((sheet) => {
    const [line = []] = sheet.values;
    const area = { row: 0, column: 0, rows: sheet.values.length, columns: line.length };
    return fingerprint(sheet, "inputs", area);
  });
  return [...whole, ...restsOnSettings(workbook)];
}

/** Says that something was reported, closed or changed since: two numbers per sheet that built-in formulas work out again. */
export function registerStale(workbook: WorkbookSnapshot, inputs: RegisterInputs): string {
  const same = sheetsOf(workbook, inputs).flatMap(({ name, values, formulas }) => {
    const live = `${sheetReference(name)}!A:${columnName((values[0]?.length ?? 1) - 1)}`;
    let cells = 0;
    let sum = 0;
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== "" || (formulas[row]?.[column] ?? "") !== "") cells += 1;
        const number = typeof value === "object" ? value.day + value.minute / 1440 : value;
        if (typeof number === "number" && number > 0) sum += number;
      });
    });
    return [`COUNTA(${live})=${cells}`, `ABS(SUMIF(${live};">0")-${Math.round(sum * 100)}/100)<1`];
  });
  if (same.length === 0) return '=""';
  return `=IF(IFERROR(AND(${same.join(";")});FALSE);"";"SỐ LIỆU CŨ — lập lúc "&R2C2)`;
}
