import type { Day } from "../../domain/day";
import { readAsOf } from "../reading/readAsOf";
import type { Area, Mark, SheetSnapshot } from "../snapshot";
import { findHeaders } from "./findHeaders";
import { gridOf, shapeOf, type Grid } from "./grid";
import { headerMatcher } from "./matchHeader";
import { judgeColumns } from "./judgeColumns";
import { readColumns } from "./readColumns";
import { readRows } from "./readRows";
import type { Role } from "./role";
import { rowDoubts } from "./rowDoubts";
import type { Table, TableColumn } from "./table";
import { withNumbers } from "./withNumbers";
import { tableMarks, type TableMarks } from "./tableMarks";

/** How far above its header a table's titles are looked for. */
const TITLE_ROWS = 15;

/**
 * Finds the tables of a sheet as offices lay them out; none where no header is recognised. Rows that are hidden or
 * filtered away are rows like others: what people do not see still counts.
 *
 * @param marks - What people have answered, of the whole workbook.
 */
export function readTables(sheet: SheetSnapshot, marks: readonly Mark[] = []): readonly Table[] {
  const grid = gridOf(sheet);
  const match = headerMatcher();
  const answers = tableMarks(marks, sheet.id);
  const isMarked = (row: number, column: number) => givenRole(answers, row, column) !== undefined;
  const exact = findHeaders(grid, match, false, isMarked);
  const headers = findHeaders(grid, match, true, isMarked, exact);
  const tables: Table[] = [];
  for (const found of headers) {
    const end = Math.min(grid.rows, ...headers.filter((o) => isBelow(o, found)).map((o) => o.row));
    const wide = trimmed(grid, found, end);
    const given = (column: number) => roleGiven(answers, wide, column);
    const all = withNumbers(grid, wide, readColumns(grid, wide, match, given), end);
    const key = keyOf(grid, wide, all, end);
    if (key === undefined) continue;
    const number = all.find(({ role }) => role === "number")?.index;
    const read = readRows(grid, wide, { key, number }, end, end < grid.rows);
    const { last } = read;
    if (!read.rows.some(({ kind }) => kind === "unit")) continue;
    // Names of those who sign may reach further to the right than the table does.
    const header = trimmed(grid, wide, last + 1);
    const named = all.filter(({ index }) => index >= header.column).slice(0, header.columns);
    const rows = rowDoubts(grid, read.rows, named, key, end < grid.rows);
    const columns = judgeColumns(grid, named, rows);
    const titles = titlesOf(grid, header, tables);
    const area = { ...header, rows: last - header.row + 1 };
    const asOf = asOfOf([...titles.map(({ text }) => text)], columns);
    tables.push({
      sheet: sheet.name,
      sheetId: sheet.id,
      area,
      titles,
      header,
      columns,
      rows,
      keyColumn: key,
      ...(asOf === undefined ? {} : { asOf }),
    });
  }
  return tables;
}

/** Without the columns at both ends that hold nothing from the header down to `end` (exclusive). */
const trimmed = (grid: Grid, header: Area, end: number): Area => {
  const isUsed = (column: number): boolean => {
    for (let row = header.row; row < end; row += 1) if (grid.text(row, column) !== "") return true;
    return false;
  };
  let { column: left } = header;
  let right = left + header.columns - 1;
  while (right > left && !isUsed(right)) right -= 1;
  while (right > left && !isUsed(left)) left += 1;
  return { ...header, column: left, columns: right - left + 1 };
};

const givenRole = (answers: TableMarks, row: number, column: number): Role | undefined => {
  const id = answers.idOf(row);
  return id === undefined ? undefined : answers.roleOf(id, column);
};

/** Any row of the header may carry the id: rows may have been added above it. */
const roleGiven = (answers: TableMarks, header: Area, column: number): Role | undefined => {
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    const role = givenRole(answers, row, column);
    if (role !== undefined) return role;
  }
  return undefined;
};

const shareColumns = (a: Area, b: Area): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

const isBelow = (other: Area, header: Area): boolean =>
  other.row >= header.row + header.rows && shareColumns(other, header);

/** Roles whose cells are text at times, and never name a row. */
const NEVER_NAMES: readonly Role[] = ["number", "phone", "identifier", "rate", "note"];

/** The column of names: by its header, else persons, else the first column of text. */
const keyOf = (
  grid: Grid,
  header: Area,
  columns: readonly TableColumn[],
  end: number,
): number | undefined => {
  const best = (role: string) =>
    columns
      .filter((column) => column.role === role)
      .reduce<TableColumn | undefined>(
        (a, b) => (a !== undefined && a.confidence >= b.confidence ? a : b),
        undefined,
      );
  const from = header.row + header.rows;
  const isText = (column: number): boolean =>
    [0, 1, 2, 3].some(
      (down) => from + down < end && shapeOf(grid.value(from + down, column)) === "text",
    );
  const known = best("unit") ?? best("person");
  const texts = columns.find(({ index, role }) => !NEVER_NAMES.includes(role) && isText(index));
  // Damaged words may say "xã" above a column without any names.
  const isDoubtful = known !== undefined && texts !== undefined && texts.index < known.index;
  return isDoubtful && !isText(known.index) ? texts.index : (known ?? texts)?.index;
};

const titlesOf = (grid: Grid, header: Area, before: readonly Table[]): Table["titles"] => {
  const above = before
    .filter(({ area }) => shareColumns(area, header))
    .map(({ area, rows }) =>
      Math.max(area.row + area.rows - 1, ...rows.slice(-5).map(({ row }) => row)),
    );
  const from = Math.max(0, header.row - TITLE_ROWS, ...above.map((row) => row + 1));
  const titles: { row: number; text: string }[] = [];
  for (let row = from; row < header.row; row += 1) {
    const texts = new Set<string>();
    for (let column = header.column; column < header.column + header.columns; column += 1) {
      const text = grid.text(row, column);
      if (text !== "") texts.add(text);
    }
    if (texts.size > 0) titles.push({ row, text: [...texts].join(" ") });
  }
  return titles;
};

/** Titles speak for the table; headers only where all that give a day agree. */
const asOfOf = (titles: readonly string[], columns: readonly TableColumn[]): Day | undefined => {
  const days = (texts: readonly string[]) =>
    [...new Set(texts.map(readAsOf))].filter((day) => day !== undefined);
  const inTitles = days(titles);
  if (inTitles.length > 0) return inTitles.length === 1 ? inTitles[0] : undefined;
  const inHeaders = days(columns.map(({ header }) => header));
  return inHeaders.length === 1 ? inHeaders[0] : undefined;
};
