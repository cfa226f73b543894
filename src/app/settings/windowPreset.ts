import type { Day } from "../../domain/day";
import type { FieldContext } from "../fields/field";
import { figureTexts } from "../messages/figures";
import { settingsTexts } from "../messages/settings";
import { findDays } from "../reading/findDays";
import { readWindow } from "../reading/readWindow";
import { readSettings } from "./settings";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";

/** The dates to offer: those of the table's own headers or titles, else the only window of the settings, else the campaign's. */
export function windowPreset(
  { workbook, table, earlier }: FieldContext,
  end: "from" | "to",
): Day | string | undefined {
  // Fields before this one, by name; the form keeps values by name alone.
  const named = ["cotChiTieuNgay", "cotChiTieu"].map(
    (name) => (earlier[name] as Pick<TableColumn, "index"> | undefined)?.index,
  );
  return (
    (table && (ownDay(table, named, end) ?? impossibleDay(table, named) ?? titleDay(table, end))) ??
    settingsDay(workbook, end)
  );
}

const ownDay = (
  { columns }: Table,
  named: readonly (number | undefined)[],
  end: "from" | "to",
): Day | undefined => {
  const first = named.flatMap((index) => columns.filter((column) => column.index === index));
  return [...first, ...columns].find(({ window }) => window)?.window?.[end];
};

/** Titles that give two windows do not say which of them is the table's. */
const titleDay = ({ titles }: Table, end: "from" | "to"): Day | undefined => {
  const [window, ...others] = titles.flatMap(({ text }) => readWindow(text) ?? []);
  return others.length === 0 ? window?.[end] : undefined;
};

const settingsDay = (workbook: WorkbookSnapshot, end: "from" | "to"): Day | undefined => {
  const settings = readSettings(workbook);
  const [window, ...others] = settings.windows;
  return (others.length === 0 ? window?.[end] : undefined) ?? settings[end];
};

/** A date in the header that no calendar has: an error of the table, not a question. */
const impossibleDay = (
  { sheet, header, columns }: Table,
  named: readonly (number | undefined)[],
): string | undefined => {
  for (const column of columns) {
    if (!named.includes(column.index)) continue;
    const where = sheetCell(sheet, header.row + header.rows - 1, column.index);
    const days = findDays(column.header);
    const [first, last, ...more] = days.flatMap((one) => (one.kind === "day" ? [one.day] : []));
    if (first !== undefined && last !== undefined && more.length === 0 && last < first) {
      const text = settingsTexts.endBeforeStart(where, formatDay(first), formatDay(last));
      return `${text} ${figureTexts.nothingWritten}`;
    }
    const found = days.find(({ kind }) => kind === "impossible");
    if (found === undefined) continue;
    return `${settingsTexts.notADay(where, found.text)} ${figureTexts.nothingWritten}`;
  }
  return undefined;
};
