import { expect, test } from "@jest/globals";
import { chartPlace, type SheetView } from "../../../host/page/chartPlace";

const view = (given: Partial<SheetView> = {}): SheetView => ({
  zoom: 1,
  headerWidth: 46,
  headerHeight: 20,
  columnEnds: [100, 200, 300, 400],
  rowEnds: [20, 40, 60, 80, 100],
  frozenColumns: 0,
  frozenRows: 0,
  scroll: { row: 0, column: 0, x: 0, y: 0 },
  ...given,
});

const at = (row: number, column: number, x = 0, y = 0) => ({
  position: { cell: "", row, column, x, y },
});

test.each([
  { why: "below the headers", chart: at(0, 0), left: 46, top: 20 },
  { why: "over its cell, moved by its offset", chart: at(3, 2, 7, 5), left: 253, top: 85 },
  {
    why: "up and left when the sheet is scrolled, behind the headers",
    chart: at(1, 0, 10, 0),
    given: { scroll: { row: 2, column: 0, x: 30, y: 5 } },
    left: 26,
    top: -5,
    cutLeft: 20,
    cutTop: 25,
  },
  {
    why: "in its place when its lines are frozen",
    chart: at(0, 0, 3, 4),
    given: { frozenRows: 1, frozenColumns: 1, scroll: { row: 3, column: 2, x: 0, y: 0 } },
    left: 49,
    top: 24,
  },
  {
    why: "behind frozen lines when it scrolls below them",
    chart: at(1, 1),
    given: { frozenRows: 1, frozenColumns: 1, scroll: { row: 2, column: 1, x: 40, y: 6 } },
    left: 106,
    top: 14,
    cutLeft: 40,
    cutTop: 26,
  },
  {
    why: "where it belongs while nothing has been scrolled since lines were frozen",
    chart: at(2, 0),
    given: { frozenRows: 2 },
    left: 46,
    top: 60,
  },
  {
    why: "larger with everything else",
    chart: at(1, 1),
    given: { zoom: 1.5 },
    left: 219,
    top: 60,
  },
  {
    why: "beside hidden lines, which have no size",
    chart: at(0, 3),
    given: { columnEnds: [100, 100, 100, 200] },
    left: 146,
    top: 20,
  },
])("a chart stands $why", ({ chart, given = {}, left, top, cutLeft = 0, cutTop = 0 }) => {
  expect(chartPlace(chart, view(given))).toEqual({ left, top, cutLeft, cutTop });
});
