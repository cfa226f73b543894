import { fingerprint } from "./fingerprint";
import type { Fingerprint } from "./plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { readHolidays } from "../settings/holidays";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import type { Table } from "../table/table";

/** What a plan rests on in a table: its header, its keys, the columns it reads and the columns it writes. */
export function restsOnTable(
  sheet: SheetSnapshot,
  { area, header, keyColumn }: Table,
  inputs: readonly number[],
  targets: readonly number[],
): readonly Fingerprint[] {
  const body = { row: header.row + header.rows, rows: area.rows - header.rows };
  const columns = (what: Fingerprint["what"], indices: readonly number[]): Fingerprint[] =>
    [...new Set(indices)].map((column) =>
      fingerprint(sheet, what, { ...body, column, columns: 1 }),
    );
  return [
    fingerprint(sheet, "header", header),
    ...columns("keys", [keyColumn]),
    ...columns("inputs", inputs),
    ...columns("targets", targets),
  ];
}

/** What a plan rests on in the sheets that office and product share; nothing while there are none. */
export function restsOnSettings(workbook: WorkbookSnapshot): readonly Fingerprint[] {
  const settings = workbook.sheet(SETTINGS_SHEET);
  const whole =
    settings === undefined
      ? []
      : [
          fingerprint(settings, "inputs", {
            row: 0,
            column: 0,
            rows: settings.values.length,
            columns: settings.values[0]?.length ?? 0,
          }),
        ];
  const lists = readHolidays(workbook).areas.flatMap(
    ({ sheetName, row, column, rows, columns }) => {
      const sheet = workbook.sheet(sheetName);
      return sheet ? [fingerprint(sheet, "inputs", { row, column, rows, columns })] : [];
    },
  );
  return [...whole, ...lists];
}
