// Where a chart stands on the screen, from where it is anchored in its sheet and how far the sheet is scrolled.
import type { ChartData } from "../charts/chartData";

export interface SheetView {
  readonly zoom: number;
  /** Of the row numbers and column letters, before zooming, as all sizes here. */
  readonly headerWidth: number;
  readonly headerHeight: number;
  /** Where each column ends, hidden ones having no width. */
  readonly columnEnds: readonly number[];
  readonly rowEnds: readonly number[];
  readonly frozenColumns: number;
  readonly frozenRows: number;
  /** First line of the part that scrolls, and how far it is scrolled beyond that line's start. */
  readonly scroll: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
}

export interface ChartPlace {
  /** Pixels of the screen from the corner of the grid. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the chart that lie behind headers or frozen lines. */
  readonly cutLeft: number;
  readonly cutTop: number;
}

const startOf = (ends: readonly number[], line: number): number =>
  line <= 0 ? 0 : (ends[Math.min(line, ends.length) - 1] ?? 0);

interface Axis {
  readonly anchor: number;
  readonly offset: number;
  readonly header: number;
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly scrollLine: number;
  readonly scrolled: number;
}

/** Along one axis: where the chart begins, and how much of it is hidden there. */
function along({ anchor, offset, header, ends, frozen, scrollLine, scrolled }: Axis) {
  const at = startOf(ends, anchor) + offset;
  if (anchor < frozen) return { start: header + at, cut: 0 };
  const edge = startOf(ends, frozen);
  const start = header + at - (startOf(ends, scrollLine) - edge) - scrolled;
  return { start, cut: Math.max(0, header + edge - start) };
}

export function chartPlace({ position }: Pick<ChartData, "position">, view: SheetView): ChartPlace {
  const { zoom, scroll } = view;
  const across = along({
    anchor: position.column,
    offset: position.x,
    header: view.headerWidth,
    ends: view.columnEnds,
    frozen: view.frozenColumns,
    scrollLine: Math.max(scroll.column, view.frozenColumns),
    scrolled: scroll.x,
  });
  const down = along({
    anchor: position.row,
    offset: position.y,
    header: view.headerHeight,
    ends: view.rowEnds,
    frozen: view.frozenRows,
    scrollLine: Math.max(scroll.row, view.frozenRows),
    scrolled: scroll.y,
  });
  return {
    left: across.start * zoom,
    top: down.start * zoom,
    cutLeft: across.cut,
    cutTop: down.cut,
  };
}
