// Cells read and written straight in Univer's model: a hundred thousand rows do not go through a facade one by one.
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { Box } from "./a1";
import type { Calculator } from "./calculator";
import type { UniverServices } from "./univerServices";

export type Raw = string | number | boolean | null;

/** What is written into one cell: a value, a stored formula, or neither (blank). */
export interface CellInput {
  readonly value?: Raw;
  readonly formula?: string;
  /** Given to the cell only when it has no number format of its own, unless `force`. */
  readonly pattern?: string | undefined;
  readonly forcePattern?: boolean;
}

export type StylePatch = (style: Readonly<IStyleData>) => IStyleData;

const GENERAL = "General";

export class CellStore {
  readonly #services: UniverServices;
  readonly #calculator: Calculator;
  /** Told once for every area that changed, so that a screen can draw it. */
  onChange: ((sheetId: string) => void) | undefined;

  constructor(services: UniverServices, calculator: Calculator) {
    this.#services = services;
    this.#calculator = calculator;
  }

  // ---- reading -----------------------------------------------------------------------------

  cell(sheet: Worksheet, row: number, column: number): ICellData | undefined {
    return sheet.getCellMatrix().getMatrix()[row]?.[column] ?? undefined;
  }

  /** Reads many cells of a sheet: what each shows the engine, spilled results included. */
  reader(
    sheet: Worksheet,
  ): (row: number, column: number) => { cell: ICellData | undefined; raw: Raw } {
    const matrix = sheet.getCellMatrix().getMatrix();
    const overlay = this.#calculator.overlay.rows(sheet.getSheetId());
    return (row, column) => {
      const cell = matrix[row]?.[column] ?? undefined;
      const own = rawOf(cell);
      if (own !== null || cell?.f) return { cell, raw: own };
      const spilled = overlay[row]?.[column];
      return spilled
        ? { cell: cell?.s ? { ...spilled, s: cell.s } : spilled, raw: rawOf(spilled) }
        : { cell, raw: null };
    };
  }

  /** Stored formula of a cell, "" when it holds none. */
  formula(sheet: Worksheet, row: number, column: number): string {
    const cell = this.cell(sheet, row, column);
    if (!cell) return "";
    if (cell.f) return cell.f;
    if (!cell.si) return "";
    const { formulaData, unitId } = this.#services;
    return formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? "";
  }

  /** Style of a cell with what its row, column and sheet give it. */
  style(sheet: Worksheet, row: number, column: number): IStyleData {
    return sheet.getComposedCellStyle(row, column);
  }

  /** Number formats of many cells: "General" where there is none. */
  formats(sheet: Worksheet): (row: number, column: number, cell: ICellData | undefined) => string {
    const styles = this.#services.workbook.getStyles();
    const byId = new Map<string, string | undefined>();
    const ofColumn = new Map<number, string | undefined>();
    const byDefault = patternOf(sheet.getDefaultCellStyleInternal());
    let lastRow = -1;
    let ofRow: string | undefined;
    return (row, column, cell) => {
      const s = cell?.s;
      if (typeof s === "string") {
        if (!byId.has(s)) byId.set(s, patternOf(styles.get(s)));
        const own = byId.get(s);
        if (own !== undefined) return own;
      } else if (s) {
        const own = patternOf(s);
        if (own !== undefined) return own;
      }
      if (row !== lastRow) {
        lastRow = row;
        ofRow = patternOf(sheet.getRowStyle(row));
      }
      if (!ofColumn.has(column)) ofColumn.set(column, patternOf(sheet.getColumnStyle(column)));
      return ofRow ?? ofColumn.get(column) ?? byDefault ?? GENERAL;
    };
  }

  /** Rows and columns up to the last cell that holds anything. */
  used(sheet: Worksheet): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const grow = (lines: Record<number, Record<number, Nullable<ICellData>> | undefined>): void => {
      for (const key in lines) {
        const line = lines[key] ?? {};
        for (const columnKey in line) {
          const cell = line[columnKey];
          if (!cell || (rawOf(cell) === null && !cell.f && !cell.si)) continue;
          rows = Math.max(rows, Number(key) + 1);
          columns = Math.max(columns, Number(columnKey) + 1);
        }
      }
    };
    grow(sheet.getCellMatrix().getMatrix());
    grow(this.#calculator.overlay.rows(sheet.getSheetId()));
    return { rows, columns };
  }

  // ---- writing -----------------------------------------------------------------------------

  /** Writes contents into an area; styles stay. `undefined` leaves a cell as it is. */
  write(
    sheet: Worksheet,
    area: Box,
    input: (row: number, column: number, format: () => string) => CellInput | undefined,
  ): void {
    this.#calculator.takeBackFormats(sheet.getSheetId(), area);
    const matrix = sheet.getCellMatrix().getMatrix();
    const formats = this.formats(sheet);
    const { restyle } = this.#restyler();
    let old: ICellData | undefined;
    let row = area.row;
    let column = area.column;
    const format = (): string => formats(row, column, old);
    for (row = area.row; row < area.row + area.rows; row++) {
      const line = (matrix[row] ??= {});
      for (column = area.column; column < area.column + area.columns; column++) {
        old = line[column] ?? undefined;
        const next = input(row, column, format);
        if (!next) continue;
        const made: ICellData = cellFrom(next);
        if (old?.s) made.s = old.s;
        const { pattern } = next;
        if (pattern !== undefined && (next.forcePattern === true || format() === GENERAL)) {
          made.s = restyle(made.s, `n:${pattern}`, (style) => ({ ...style, n: { pattern } }));
        }
        if (isEmpty(made)) Reflect.deleteProperty(line, column);
        else line[column] = made;
      }
    }
    this.touched(sheet, area);
  }

  /** Changes styles of an area; equal styles are made once. */
  restyle(
    sheet: Worksheet,
    area: Box,
    key: (row: number, column: number) => string,
    patch: (row: number, column: number) => StylePatch,
  ): void {
    const matrix = sheet.getCellMatrix().getMatrix();
    const { restyle, reformats } = this.#restyler();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (matrix[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = (line[column] ??= {});
        cell.s = restyle(cell.s, key(row, column), patch(row, column));
      }
    }
    // A number format decides whether a formula sees a number or a date; no other look means anything to it.
    if (reformats()) this.touched(sheet, area);
    else this.onChange?.(sheet.getSheetId());
  }

  #restyler(): {
    restyle: (style: ICellData["s"], key: string, patch: StylePatch) => string | null;
    /** Whether any cell got another number format. */
    reformats: () => boolean;
  } {
    const styles = this.#services.workbook.getStyles();
    const made = new Map<string, string | null>();
    let reformatted = false;
    return {
      reformats: () => reformatted,
      restyle: (style, key, patch) => {
        const full = `${typeof style === "string" ? style : JSON.stringify(style ?? null)} ${key}`;
        let id = made.get(full);
        if (id === undefined) {
          const before = styles.get(style) ?? {};
          const next = patch(before);
          reformatted ||= patternOf(before) !== patternOf(next);
          id = Object.keys(next).length === 0 ? null : (styles.setValue(next) ?? null);
          made.set(full, id);
        }
        return id;
      },
    };
  }

  touched(sheet: Worksheet, area: Box): void {
    this.#calculator.edited(sheet.getSheetId(), area);
    this.onChange?.(sheet.getSheetId());
  }
}

function patternOf(style: Nullable<IStyleData>): string | undefined {
  return style?.n?.pattern;
}

function cellFrom({ value, formula }: CellInput): ICellData {
  if (formula !== undefined) return { f: formula, v: null };
  if (value === undefined || value === null || value === "") return {};
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function isEmpty({ v, f, s }: ICellData): boolean {
  return v === undefined && f === undefined && s === undefined;
}

function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
  return text === "" ? null : text;
}

/** The value of a cell; blank is null. Rich text counts as its text. */
export function rawOf(cell: ICellData | undefined): Raw {
  if (!cell) return null;
  const { v } = cell;
  if (v === undefined || v === null || v === "") return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (cell.t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  return v;
}
