import { readingTexts } from "../messages/checkReading";
import { roleTexts } from "../messages/roles";
import type { PreviewTable } from "../plan/plan";
import { CONFIRMED, SURE, type RowKind, type Table, type TableColumn } from "./table";
import { tableName } from "./tableName";
import { areaName, columnName } from "../text/a1";
import { formatNumber } from "../text/formatNumber";

/** Rows of one kind that are named one by one. */
const MOST_NAMED = 8;

/** How sure a column's role is, in words. */
const certainty = (confidence: number): string => {
  if (confidence === CONFIRMED) return readingTexts.confirmed;
  const percent = Math.round(confidence * 100);
  return (confidence >= SURE ? readingTexts.certain : readingTexts.doubtful)(percent);
};

const columnRow = ({ index, header, role, confidence, reasons }: TableColumn): string[] => [
  columnName(index),
  header,
  roleTexts[role],
  certainty(confidence),
  reasons.join("; "),
];

/** "6–24", or single rows with their labels. */
const places = (table: Table, kind: RowKind): string => {
  const rows = table.rows.filter((row) => row.kind === kind);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return "";
  const isRun = last.row - first.row === rows.length - 1;
  if (kind === "unit" && isRun) return `${first.row + 1}–${last.row + 1}`;
  const shown = rows
    .slice(0, MOST_NAMED)
    .map(({ row, name }) => (name === "" ? `${row + 1}` : `${row + 1} “${name}”`));
  const left = rows.length - shown.length;
  return [...shown, ...(left > 0 ? [readingTexts.moreRows(left)] : [])].join("; ");
};

const rowRows = (table: Table): string[][] => {
  const { titles, header, rows } = table;
  const found = (Object.keys(readingTexts.kinds) as RowKind[])
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => [readingTexts.kinds[kind], formatNumber(count), places(table, kind)]);
  const titled = titles.map(({ row, text }) => `${row + 1} “${text}”`).join("; ");
  return [
    ...(titled === "" ? [] : [[readingTexts.title, formatNumber(titles.length), titled]]),
    [readingTexts.header, formatNumber(header.rows), areaName(header)],
    ...found,
  ];
};

/** What was found in a table: its columns with roles and reasons, its rows by kind. */
export function readingPreviews(table: Table): readonly PreviewTable[] {
  const name = tableName(table);
  const { columnHeads, rowHeads } = readingTexts;
  return [
    {
      title: readingTexts.columnsOf(name, areaName(table.area)),
      columns: columnHeads,
      rows: table.columns.map(columnRow),
      figures: [],
    },
    { title: readingTexts.rowsOf(name), columns: rowHeads, rows: rowRows(table), figures: [1] },
  ];
}
