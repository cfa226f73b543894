import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent, SheetWrite } from "../plan/plan";
import { runsOf } from "../plan/runsOf";
import { staleFormula } from "../plan/staleFormula";
import { valueAt } from "../settings/cellAt";
import type { Area, CellValue, SheetSnapshot } from "../snapshot";

/** Rows of the block above its body. */
const ROWS = { title: 0, stamp: 1, stale: 2, about: 3, header: 4, body: 5 };
const COPY_COLOR = "#f3f3f3";
const PENDING_COLOR = "#fff2cc";
const WON_COLOR = "#e2efda";

/** Input cells that the block was made from. */
export interface Input {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

export interface AwardBlockParts {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly header: readonly string[];
  readonly body: readonly (readonly CellContent[])[];
  /** Rows of the body to fill: prizes given, and prizes that wait for people. */
  readonly won: readonly number[];
  readonly pending: readonly number[];
  readonly foot: readonly (readonly CellContent[])[];
  /** Of the foot, from 0. */
  readonly boldFoot: readonly number[];
  readonly formats: readonly string[];
  readonly widths: readonly number[];
  /** Copied beside the table, so that a formula sees when they change. */
  readonly inputs: readonly Input[];
  /** Further conditions in R1C1 that hold while nothing has changed. */
  readonly conditions: readonly string[];
}

const value = (content: CellValue): CellContent => ({ value: content });

/** A sheet of results: stamp, table, sums and rules, and copies of the inputs right of it. */
export function awardBlock(parts: AwardBlockParts): SheetWrite {
  const { header, body, foot, inputs } = parts;
  const lines = [...head(parts), ...body, ...foot];
  const first = header.length + 1;
  const copies = inputs.map(({ sheet, area }, index) => ({
    sheet: sheet.name,
    live: area,
    copy: { row: ROWS.body, column: first + index, rows: area.rows, columns: 1 },
  }));
  const stamp = { row: ROWS.stamp, column: 1 };
  const width = first + Math.max(inputs.length, 1);
  const height = Math.max(lines.length, ...copies.map(({ copy }) => copy.row + copy.rows));
  const stale = { formula: staleFormula(copies, parts.conditions, stamp) };
  const cellAt = (row: number, column: number): CellContent => {
    if (row === ROWS.stale && column === 0) return stale;
    const input = inputs[column - first];
    if (input === undefined || row < ROWS.body) return lines[row]?.[column] ?? value("");
    const { sheet, area } = input;
    const isCopied = row < ROWS.body + area.rows;
    return value(isCopied ? valueAt(sheet, area.row + row - ROWS.body, area.column) : "");
  };
  const fill = (rows: readonly number[], color: string) =>
    runsOf(rows).map(({ start, count }) => {
      const area = { row: ROWS.body + start, column: 0, rows: count, columns: header.length };
      return { ...area, color };
    });
  const copied = {
    row: ROWS.body,
    column: first,
    rows: Math.max(...copies.map(({ copy }) => copy.rows)),
    columns: copies.length,
    color: COPY_COLOR,
  };
  const footRow = ROWS.body + body.length;
  return {
    kind: "sheet",
    sheet: parts.sheet,
    owner: "product",
    block: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => cellAt(row, column)),
    ),
    stamp,
    style: {
      title: { rows: 1 },
      header: { row: ROWS.header, rows: 1 },
      freeze: { rows: ROWS.body, columns: 2 },
      boldRows: parts.boldFoot.map((row) => footRow + row),
      columnFormats: [...parts.formats],
      columnWidths: [...parts.widths],
      wrapColumns: [header.length - 1],
      border: { row: ROWS.header, column: 0, rows: 1 + body.length, columns: header.length },
      fills: [
        ...fill(parts.won, WON_COLOR),
        ...fill(parts.pending, PENDING_COLOR),
        ...(copies.length > 0 ? [copied] : []),
      ],
    },
  };
}

const head = ({ title, about, header, inputs }: AwardBlockParts) => {
  const { stampLabel, copies } = awardSheetTexts;
  const label = inputs.length > 0 ? ["", copies] : [];
  return [
    [value(title)],
    [value(stampLabel), value(""), value("")],
    [value("")],
    [value(about)],
    [...header, ...label].map(value),
  ];
};
