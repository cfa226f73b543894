// Rows and columns come and go, by the script or by a person: what Google ties to them moves along.
import type { IRange } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Box } from "../engine/a1";
import type { Desk } from "../services/desk";

interface Shape {
  readonly line: "row" | "column";
  readonly inserts: boolean;
}

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  [InsertRowMutation.id, { line: "row", inserts: true }],
  [InsertColMutation.id, { line: "column", inserts: true }],
  [RemoveRowMutation.id, { line: "row", inserts: false }],
  [RemoveColMutation.id, { line: "column", inserts: false }],
]);

/** New index of a row or column; undefined when it is gone. */
function movedIndex(
  index: number,
  at: number,
  count: number,
  inserts: boolean,
): number | undefined {
  if (index < at) return index;
  if (inserts) return index + count;
  return index < at + count ? undefined : index - count;
}

function movedBox<T extends Box>(
  box: T,
  { line, inserts }: Shape,
  at: number,
  count: number,
): T | undefined {
  const [start, length] = line === "row" ? [box.row, box.rows] : [box.column, box.columns];
  let first = start;
  let size = length;
  if (inserts) {
    if (at <= start) first += count;
    else if (at < start + length) size += count;
  } else {
    const gone = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
    size -= gone;
    if (at < start) first -= Math.min(count, start - at);
  }
  if (size <= 0) return undefined;
  return line === "row"
    ? { ...box, row: first, rows: size }
    : { ...box, column: first, columns: size };
}

function follow(desk: Desk, sheetId: string, shape: Shape, range: IRange): void {
  const at = shape.line === "row" ? range.startRow : range.startColumn;
  const count = (shape.line === "row" ? range.endRow : range.endColumn) - at + 1;
  followMarks(desk, sheetId, shape, at, count);
  followProtections(desk, sheetId, shape, at, count);
  followCharts(desk, sheetId, shape, at, count);
  if (desk.selection.sheetId !== sheetId) return;
  const { box } = desk.selection;
  desk.selection = {
    sheetId,
    box: movedBox(box, shape, at, count) ?? { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

function followMarks(desk: Desk, sheetId: string, shape: Shape, at: number, count: number): void {
  const { metadata } = desk.google;
  for (let i = metadata.length - 1; i >= 0; i--) {
    const item = metadata[i];
    if (item?.sheetId !== sheetId || item.on !== shape.line) continue;
    const moved = movedIndex(item.index, at, count, shape.inserts);
    if (moved === undefined) metadata.splice(i, 1);
    else item.index = moved;
  }
}

function followProtections(
  desk: Desk,
  sheetId: string,
  shape: Shape,
  at: number,
  count: number,
): void {
  const { protections } = desk.google;
  for (let i = protections.length - 1; i >= 0; i--) {
    const item = protections[i];
    if (item?.sheetId !== sheetId) continue;
    item.unprotected = item.unprotected.flatMap((box) => movedBox(box, shape, at, count) ?? []);
    if (!item.area) continue;
    const area = movedBox(item.area, shape, at, count);
    if (area) item.area = area;
    else protections.splice(i, 1);
  }
}

/** A chart stays over its cells and is drawn from what is left of them; a chart whose own cell is gone moves to the next. */
function followCharts(desk: Desk, sheetId: string, shape: Shape, at: number, count: number): void {
  for (const chart of desk.google.charts) {
    chart.ranges = chart.ranges.flatMap((range) =>
      range.sheetId === sheetId ? (movedBox(range, shape, at, count) ?? []) : [range],
    );
    if (chart.sheetId !== sheetId) continue;
    const { anchor } = chart;
    anchor[shape.line] = movedIndex(anchor[shape.line], at, count, shape.inserts) ?? at;
  }
}

function boundsOf(cells: Record<number, Record<number, unknown>>): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of Object.keys(cells).map(Number)) {
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Mutations that leave every value where it was. */
const HARMLESS =
  /formula\.mutation|selection|scroll|zoom|row-height|col-width|set-worksheet-(?:activate|config|order|hide)|frozen|numfmt|note|operation|conditional|data-validation|filter|gridlines|tab-color|permission/i;

export function followShape(desk: Desk, changed: () => void): { dispose(): void } {
  return desk.services.commands.onCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION) return;
    const params = command.params as
      | {
          unitId?: string;
          subUnitId?: string;
          range?: IRange;
          cellValue?: Record<number, Record<number, unknown>>;
        }
      | undefined;
    if (params?.unitId !== desk.services.unitId) return;
    const sheetId = params.subUnitId ?? "";
    const shape = SHAPES.get(command.id);
    if (shape && params.range) follow(desk, sheetId, shape, params.range);
    if (command.id === SetRangeValuesMutation.id) {
      const bounds = boundsOf(params.cellValue ?? {});
      if (bounds) desk.calculator.edited(sheetId, bounds);
    } else if (!HARMLESS.test(command.id)) {
      desk.calculator.restructured();
    }
    changed();
  });
}
