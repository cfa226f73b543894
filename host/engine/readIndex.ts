// Which formulas read a cell: every distinct range that formulas read, found by cell or by area.
import { intersects, type Box } from "./a1";

export interface ReadRange<T> extends Box {
  readonly readers: Set<T>;
}

const WIDE = 64;
const SPAN = 32_768;

/** Ranges of one sheet. */
export class ReadIndex<T> {
  readonly #cells = new Map<number, ReadRange<T>>();
  readonly #byColumn = new Map<number, ReadRange<T>[]>();
  readonly #wide: ReadRange<T>[] = [];
  readonly #byKey = new Map<string, ReadRange<T>>();

  /** The range, made on first use, with one more reader. */
  add(box: Box, reader: T): ReadRange<T> {
    if (box.rows === 1 && box.columns === 1) {
      const key = box.row * SPAN + box.column;
      let cell = this.#cells.get(key);
      if (!cell) this.#cells.set(key, (cell = { ...box, readers: new Set() }));
      cell.readers.add(reader);
      return cell;
    }
    const key = `${box.row},${box.column},${box.rows},${box.columns}`;
    let range = this.#byKey.get(key);
    if (!range) {
      range = { ...box, readers: new Set() };
      this.#byKey.set(key, range);
      this.#place(range);
    }
    range.readers.add(reader);
    return range;
  }

  #place(range: ReadRange<T>): void {
    if (range.columns > WIDE) {
      this.#wide.push(range);
      return;
    }
    for (let column = range.column; column < range.column + range.columns; column++) {
      const list = this.#byColumn.get(column);
      if (list) list.push(range);
      else this.#byColumn.set(column, [range]);
    }
  }

  forCell(row: number, column: number, visit: (range: ReadRange<T>) => void): void {
    const cell = this.#cells.get(row * SPAN + column);
    if (cell) visit(cell);
    for (const range of this.#byColumn.get(column) ?? []) {
      if (row >= range.row && row < range.row + range.rows) visit(range);
    }
    for (const range of this.#wide) {
      if (intersects(range, { row, column, rows: 1, columns: 1 })) visit(range);
    }
  }

  forArea(area: Box, visit: (range: ReadRange<T>) => void): void {
    if (area.rows === 1 && area.columns === 1) {
      this.forCell(area.row, area.column, visit);
      return;
    }
    for (const range of this.#byKey.values()) if (intersects(range, area)) visit(range);
    if (this.#cells.size < area.rows * area.columns) {
      for (const cell of this.#cells.values()) if (intersects(cell, area)) visit(cell);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.#cells.get(row * SPAN + column);
        if (cell) visit(cell);
      }
    }
  }
}
