// Synchronous recalculation: Univer computes each formula, the host decides which and in what order.
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { a1Of, intersects, type Box } from "./a1";
import { rawOf } from "./cellStore";
import { boxOfReference, FormulaSources, type FormulaSource } from "./formulaSource";
import { ReadIndex, type ReadRange } from "./readIndex";
import { resultGrid, type Result } from "./resultGrid";
import type { SpillMark } from "./spillMark";
import { SpillOverlay } from "./spillOverlay";
import type { UniverServices } from "./univerServices";

export interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly stored: string;
  readonly source: FormulaSource;
  readonly reads: { sheetId: string; range: Range }[];
  /** Where its result lies now, and where it would lie if nothing were in the way. */
  shown: Box;
  wanted: Box;
  /** Scratch of one planning pass. */
  pass: number;
  waiting: number;
  outputs: Range[];
}

interface Range extends ReadRange<FormulaCell> {
  pass?: number;
  waiting?: number;
  changedIn?: number;
}

export interface FormulaProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

const TYPES: Readonly<Record<string, CellValueType>> = {
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};
const ROUNDS = 32;
const CIRCULAR = "#REF!";
const SPAN = 32_768;

const one = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });

export class Calculator {
  readonly #services: UniverServices;
  readonly #prepare: () => void;
  readonly #sources: FormulaSources;
  readonly #overlay: SpillOverlay;
  readonly #indexes = new Map<string, ReadIndex<FormulaCell>>();
  readonly #formulas = new Map<string, Map<number, FormulaCell>>();
  readonly #spilling = new Set<FormulaCell>();
  readonly #restless = new Set<FormulaCell>();
  readonly #seeds = new Set<FormulaCell>();
  readonly #problems = new Map<string, FormulaProblem>();
  /** Formats that a formula's own result gave its cell: taken back when the result no longer is a date. */
  readonly #lent = new Set<string>();
  #edited: { sheetId: string; area: Box }[] = [];
  #stale = true;
  #fresh = false;
  #pass = 0;
  #running: FormulaCell | undefined;
  /** How many formulas the last settle() computed. */
  computed = 0;
  onChange: ((sheetId: string) => void) | undefined;

  /** `prepare` runs before formulas are computed. */
  constructor(services: UniverServices, prepare: () => void) {
    this.#services = services;
    this.#prepare = prepare;
    this.#sources = new FormulaSources(services);
    this.#overlay = new SpillOverlay(services);
  }

  get overlay(): SpillOverlay {
    return this.#overlay;
  }

  /** Cells were written: their content, or what they hold a formula for, may be different. */
  edited(sheetId: string, area: Box): void {
    this.#edited.push({ sheetId, area });
  }

  /** Rows moved, sheets or names changed: everything is read again. */
  restructured(): void {
    this.#stale = true;
  }

  /** Told by a custom function while its cell is being computed. */
  report(message: string): void {
    const cell = this.#running;
    if (!cell) return;
    this.#problems.set(keyOf(cell), {
      sheet: cell.sheet.getName(),
      cell: a1Of(cell.row, cell.column),
      message,
    });
  }

  /** Formulas here are about to be overwritten: formats that they lent to their cells go with them. */
  takeBackFormats(sheetId: string, area: Box): void {
    const known = this.#lent.size > 0 ? this.#formulas.get(sheetId) : undefined;
    if (known) for (const cell of cellsWithin(known, area)) this.#returnFormat(cell);
  }

  problems(): FormulaProblem[] {
    this.settle();
    return [...this.#problems.values()];
  }

  /** Results that cover more than one cell. */
  spills(): {
    sheetId: string;
    area: Box;
    cells: (row: number, column: number) => ICellData | undefined;
  }[] {
    return [...this.#spilling]
      .filter(({ shown }) => shown.rows * shown.columns > 1)
      .map(({ sheet, shown }) => {
        const sheetId = sheet.getSheetId();
        return {
          sheetId,
          area: shown,
          cells: (row, column) => this.#overlay.at(sheetId, row, column),
        };
      });
  }

  /** The formula cell whose result covers the given cell, if any. */
  spilledInto(sheetId: string, row: number, column: number): FormulaCell | undefined {
    for (const cell of this.#spilling) {
      if (cell.sheet.getSheetId() === sheetId && intersects(cell.shown, one(row, column)))
        return cell;
    }
    return undefined;
  }

  settle(): void {
    if (this.#running) return;
    if (this.#stale) this.#rebuild();
    else if (this.#edited.length > 0) this.#takeEdits();
    else return;
    this.computed = 0;
    this.#prepare();
    for (const cell of this.#restless) this.#seeds.add(cell);
    for (let round = 0; this.#seeds.size > 0 && round < ROUNDS; round++) {
      const seeds = [...this.#seeds];
      this.#seeds.clear();
      this.#compute(seeds, round);
    }
    this.#seeds.clear();
  }

  // ---- what there is to compute ------------------------------------------------------------

  #rebuild(): void {
    this.#stale = false;
    this.#fresh = false;
    this.#edited = [];
    this.#sources.forget();
    this.#indexes.clear();
    this.#formulas.clear();
    this.#restless.clear();
    this.#seeds.clear();
    this.#problems.clear();
    // Cells may have moved: a format that was lent stays with its cell as its own.
    this.#lent.clear();
    this.#spilling.clear();
    this.#overlay.clear();
    for (const sheet of this.#services.workbook.getSheets()) {
      const matrix = sheet.getCellMatrix().getMatrix();
      for (const row in matrix) {
        const line = matrix[row] ?? {};
        for (const column in line) {
          const cell = line[column];
          if (cell && (cell.f || cell.si)) this.#learn(sheet, Number(row), Number(column), cell);
        }
      }
    }
  }

  #learn(sheet: Worksheet, row: number, column: number, cell: ICellData): void {
    const stored = cell.f ?? this.#sharedFormula(sheet, row, column);
    if (!stored) return;
    const source = this.#sources.of(stored, row, column, sheet.getRowCount());
    const box = one(row, column);
    const made: FormulaCell = {
      sheet,
      row,
      column,
      stored,
      source,
      reads: [],
      shown: box,
      wanted: box,
      pass: 0,
      waiting: 0,
      outputs: [],
    };
    for (const reference of source.references) this.#index(made, reference);
    const sheetId = sheet.getSheetId();
    let cells = this.#formulas.get(sheetId);
    if (!cells) this.#formulas.set(sheetId, (cells = new Map<number, FormulaCell>()));
    cells.set(row * SPAN + column, made);
    if (source.volatile || source.dynamic) this.#restless.add(made);
    this.#seeds.add(made);
  }

  #sharedFormula(sheet: Worksheet, row: number, column: number): string {
    const { formulaData, unitId } = this.#services;
    return formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? "";
  }

  #index(cell: FormulaCell, reference: FormulaSource["references"][number]): void {
    const sheet =
      reference.sheet === null
        ? cell.sheet
        : this.#services.workbook.getSheetBySheetName(reference.sheet);
    if (!sheet) return;
    const box = boxOfReference(
      reference,
      cell.source.origin,
      cell.row,
      cell.column,
      sheet.getRowCount(),
      sheet.getColumnCount(),
    );
    const sheetId = sheet.getSheetId();
    cell.reads.push({ sheetId, range: this.#indexOf(sheetId).add(box, cell) });
  }

  #indexOf(sheetId: string): ReadIndex<FormulaCell> {
    let index = this.#indexes.get(sheetId);
    if (!index) this.#indexes.set(sheetId, (index = new ReadIndex()));
    return index;
  }

  #forget(cell: FormulaCell): void {
    for (const { range } of cell.reads) range.readers.delete(cell);
    this.#formulas.get(cell.sheet.getSheetId())?.delete(cell.row * SPAN + cell.column);
    this.#restless.delete(cell);
    this.#seeds.delete(cell);
    this.#problems.delete(keyOf(cell));
    this.#lent.delete(keyOf(cell));
    if (this.#spilling.delete(cell)) {
      this.#overlay.take(cell.sheet.getSheetId(), cell.row, cell.column, cell.shown);
      this.#seedReaders(cell.sheet.getSheetId(), cell.shown);
    }
  }

  #takeEdits(): void {
    const edits = this.#edited;
    this.#edited = [];
    for (const { sheetId, area } of edits) {
      const sheet = this.#services.workbook.getSheetBySheetId(sheetId);
      if (!sheet) continue;
      this.#relearn(sheet, area);
      this.#seedReaders(sheetId, area);
    }
  }

  #relearn(sheet: Worksheet, area: Box): void {
    const known = this.#formulas.get(sheet.getSheetId());
    const old = known ? [...cellsWithin(known, area)] : [];
    for (const cell of old) this.#forget(cell);
    const matrix = sheet.getCellMatrix().getMatrix();
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = matrix[row];
      if (!line) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = line[column];
        if (cell && (cell.f || cell.si)) this.#learn(sheet, row, column, cell);
      }
    }
  }

  #seedReaders(sheetId: string, area: Box): void {
    this.#indexes.get(sheetId)?.forArea(area, (range) => {
      for (const reader of range.readers) this.#seeds.add(reader);
    });
    // A spill that was in the way of something, or has something in its way now.
    for (const cell of this.#spilling) {
      if (cell.sheet.getSheetId() === sheetId && intersects(cell.wanted, area))
        this.#seeds.add(cell);
    }
  }

  // ---- order -------------------------------------------------------------------------------

  /** Everything that the seeds reach, each after what it reads; cycles come apart. */
  #plan(seeds: readonly FormulaCell[]): {
    order: FormulaCell[];
    circular: FormulaCell[];
    after: FormulaCell[];
  } {
    const pass = ++this.#pass;
    const reached: FormulaCell[] = [];
    const reach = (cell: FormulaCell): void => {
      if (cell.pass === pass) return;
      cell.pass = pass;
      cell.waiting = 0;
      cell.outputs = [];
      reached.push(cell);
    };
    seeds.forEach(reach);
    // The list grows while it is read.
    for (const cell of reached) {
      this.#indexes.get(cell.sheet.getSheetId())?.forArea(cell.shown, (range: Range) => {
        cell.outputs.push(range);
        if (range.pass === pass) {
          range.waiting = (range.waiting ?? 0) + 1;
          return;
        }
        range.pass = pass;
        range.waiting = 1;
        for (const reader of range.readers) {
          reach(reader);
          reader.waiting++;
        }
      });
    }
    const order = inOrder(reached);
    if (order.length === reached.length) return { order, circular: [], after: [] };
    return { order, ...untangle(reached.filter((cell) => cell.waiting > 0)) };
  }

  // ---- computing ---------------------------------------------------------------------------

  #compute(seeds: readonly FormulaCell[], round: number): void {
    const { order, circular, after } = this.#plan(seeds);
    const must = new Set(seeds);
    this.#load();
    const run = (cell: FormulaCell): void => {
      if (!must.has(cell) && !cell.reads.some(({ range }) => range.changedIn === this.#pass))
        return;
      // What INDIRECT() reads is not in its text, so nothing computed before it may be reused.
      if (cell.source.dynamic) clearCaches();
      const changed = this.#show(cell, this.#evaluate(cell));
      if (changed) for (const range of cell.outputs) range.changedIn = this.#pass;
      if (cell.source.dynamic && (changed || round === 0)) this.#seeds.add(cell);
    };
    order.forEach(run);
    for (const cell of circular) {
      if (this.#show(cell, [[{ value: CIRCULAR }]]))
        for (const range of cell.outputs) range.changedIn = this.#pass;
      this.#running = cell;
      this.report("Công thức tham chiếu vòng: nó đọc chính kết quả của nó.");
      this.#running = undefined;
    }
    after.forEach(run);
  }

  #load(): void {
    const { config, runtime } = this.#services;
    if (!this.#fresh) {
      this.#overlay.prepare();
      config.loadDataLite();
      this.#fresh = true;
    }
    runtime.reset();
    clearCaches();
  }

  #evaluate(cell: FormulaCell): Result[][] {
    const { source, sheet, row, column } = cell;
    this.computed++;
    this.#problems.delete(keyOf(cell));
    if (source.unknown !== "" || source.outside) return this.#keepCached(cell);
    if (this.#lacksSheet(source)) return [[{ value: "#REF!" }]];
    if (!source.ast) return [[{ value: source.error ?? "#ERROR!" }]];
    const { runtime, interpreter, unitId } = this.#services;
    runtime.setCurrent(
      row,
      column,
      sheet.getRowCount(),
      sheet.getColumnCount(),
      sheet.getSheetId(),
      unitId,
    );
    this.#running = cell;
    try {
      return resultGrid(
        interpreter.execute({
          node: source.ast,
          refOffsetX: column - source.origin.column,
          refOffsetY: row - source.origin.row,
        }),
      );
    } catch (error) {
      this.report(error instanceof Error ? error.message : String(error));
      return [[{ value: "#ERROR!" }]];
    } finally {
      this.#running = undefined;
      (source.ast as { resetCalculationState?: () => void }).resetCalculationState?.();
    }
  }

  #lacksSheet({ references }: FormulaSource): boolean {
    return references.some(
      ({ sheet }) => sheet !== null && !this.#services.workbook.getSheetBySheetName(sheet),
    );
  }

  /** What the file remembers of a formula that nobody here can compute. */
  #keepCached(cell: FormulaCell): Result[][] {
    const data = cell.sheet.getCellMatrix().getValue(cell.row, cell.column) ?? undefined;
    const { kept } = (data?.custom as SpillMark | undefined) ?? {};
    const own = rawOf(data);
    const { unknown } = cell.source;
    this.#running = cell;
    this.report(
      own === null && !kept && unknown !== "" ? `Không có hàm ${unknown}.` : keptMessage(unknown),
    );
    this.#running = undefined;
    if (kept) return kept.map((line) => Array.from(line, (value) => ({ value: value ?? null })));
    // Univer forgets a result when its row moves.
    if (data && own !== null) data.custom = { ...data.custom, kept: [[own]] } satisfies SpillMark;
    return [[{ value: own ?? (unknown === "" ? "#REF!" : "#NAME?") }]];
  }

  /** Puts a result where people and formulas see it; true when anything looks different now. */
  #show(cell: FormulaCell, grid: Result[][]): boolean {
    const { sheet, row, column } = cell;
    const wanted: Box = { row, column, ...sizeOf(grid) };
    const spills = wanted.rows * wanted.columns > 1;
    const blocked = spills && this.#isBlocked(cell, wanted);
    if (blocked) this.#reportBlocked(cell);
    const shown = blocked || !spills ? one(row, column) : wanted;
    const before = cell.shown;
    cell.wanted = wanted;
    cell.shown = shown;
    if (spills) this.#spilling.add(cell);
    else this.#spilling.delete(cell);
    const seen: Result[][] = blocked ? [[{ value: "#REF!" }]] : grid;
    const isNew = this.#put(cell, seen[0]?.[0] ?? { value: null });
    const isLaid = this.#lay(cell, before, seen, isNew);
    const changed = isNew || isLaid;
    if (changed) this.onChange?.(sheet.getSheetId());
    return changed;
  }

  /** Lays what spills beside the cell; true when it differs from what lay there. */
  #lay(cell: FormulaCell, before: Box, grid: Result[][], isNew: boolean): boolean {
    const { shown } = cell;
    if (before.rows * before.columns === 1 && shown.rows * shown.columns === 1) return false;
    const changed = this.#overlay.replace(cell.sheet.getSheetId(), before, shown, grid);
    // The shape is news to formulas that were not planned for it.
    if (changed || isNew) {
      this.#seedOthers(cell, before);
      this.#seedOthers(cell, shown);
    }
    return changed;
  }

  #seedOthers(cell: FormulaCell, area: Box): void {
    if (area.rows * area.columns === 1) return;
    this.#indexes.get(cell.sheet.getSheetId())?.forArea(area, (range: Range) => {
      if (cell.outputs.includes(range)) return;
      for (const reader of range.readers) if (reader !== cell) this.#seeds.add(reader);
    });
    for (const other of this.#spilling) {
      if (other !== cell && other.sheet === cell.sheet && intersects(other.wanted, area))
        this.#seeds.add(other);
    }
  }

  #isBlocked(cell: FormulaCell, wanted: Box): boolean {
    const { sheet } = cell;
    if (wanted.row + wanted.rows > sheet.getRowCount()) return true;
    if (wanted.column + wanted.columns > sheet.getColumnCount()) return true;
    const matrix = sheet.getCellMatrix();
    for (let r = wanted.row; r < wanted.row + wanted.rows; r++) {
      for (let c = wanted.column; c < wanted.column + wanted.columns; c++) {
        if ((r !== cell.row || c !== cell.column) && isFilled(matrix.getValue(r, c))) return true;
      }
    }
    return [...this.#spilling].some(
      (other) =>
        other !== cell &&
        other.sheet === sheet &&
        other.shown.rows * other.shown.columns > 1 &&
        intersects(other.shown, wanted),
    );
  }

  #reportBlocked(cell: FormulaCell): void {
    this.#running = cell;
    this.report("Kết quả nhiều ô không có đủ chỗ trống để hiện ra.");
    this.#running = undefined;
  }

  #put(cell: FormulaCell, { value, pattern }: Result): boolean {
    const data = cell.sheet.getCellMatrix().getValue(cell.row, cell.column);
    if (!data) return false;
    const lends = this.#lendFormat(cell, data, typeof value === "number" ? pattern : undefined);
    const raw = typeof value === "boolean" ? Number(value) : value;
    const type = TYPES[typeof value] ?? CellValueType.STRING;
    if ((data.v ?? null) === raw && (raw === null || data.t === type)) return lends;
    data.v = raw;
    data.t = raw === null ? null : type;
    return true;
  }

  /** As in Sheets, a cell without a format of its own shows a date that its formula computes as a date. */
  #lendFormat(cell: FormulaCell, data: ICellData, pattern: string | undefined): boolean {
    const key = keyOf(cell);
    const lent = this.#lent.has(key);
    if (pattern === undefined || pattern === "") return lent ? this.#returnFormat(cell) : false;
    const styles = this.#services.workbook.getStyles();
    const style: Nullable<IStyleData> = styles.getStyleByCell(data);
    const own = cell.sheet.getComposedCellStyle(cell.row, cell.column).n?.pattern;
    const isFree = lent || own === undefined || own === "General" || own === "";
    if (own === pattern || !isFree) return false;
    data.s = styles.setValue({ ...style, n: { pattern } }) ?? null;
    this.#lent.add(key);
    return true;
  }

  #returnFormat(cell: FormulaCell): boolean {
    if (!this.#lent.delete(keyOf(cell))) return false;
    const data = cell.sheet.getCellMatrix().getValue(cell.row, cell.column);
    if (!data) return false;
    const styles = this.#services.workbook.getStyles();
    const rest: IStyleData = { ...styles.getStyleByCell(data) };
    delete rest.n;
    data.s = Object.keys(rest).length === 0 ? null : styles.setValue(rest);
    return true;
  }
}

const keptMessage = (unknown: string): string =>
  unknown === ""
    ? "Công thức đọc tệp khác hoặc Bảng (Table) của Excel nên máy chủ thử chưa tính được; ô giữ kết quả đã lưu trong tệp."
    : `Máy chủ thử chưa tính được hàm ${unknown}; ô giữ kết quả đã lưu trong tệp.`;

/** Each formula after those it waits for; those on a cycle never come up. */
function inOrder(reached: readonly FormulaCell[]): FormulaCell[] {
  const order = reached.filter((cell) => cell.waiting === 0);
  for (const cell of order) {
    for (const range of cell.outputs) {
      range.waiting = (range.waiting ?? 0) - 1;
      if (range.waiting > 0) continue;
      for (const reader of range.readers) if (--reader.waiting === 0) order.push(reader);
    }
  }
  return order;
}

function sizeOf(grid: readonly (readonly Result[])[]): { rows: number; columns: number } {
  const columns = grid.reduce((widest, line) => Math.max(widest, line.length), 1);
  return { rows: grid.length, columns };
}

function keyOf(cell: FormulaCell): string {
  return `${cell.sheet.getSheetId()} ${cell.row} ${cell.column}`;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    (cell.v !== undefined && cell.v !== null && cell.v !== "")
  );
}

function clearCaches(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

function* cellsWithin(cells: Map<number, FormulaCell>, area: Box): Generator<FormulaCell> {
  if (cells.size < area.rows * area.columns) {
    for (const cell of cells.values()) if (intersects(area, one(cell.row, cell.column))) yield cell;
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.get(row * SPAN + column);
      if (cell) yield cell;
    }
  }
}

/** Of formulas that wait for each other: those on a cycle, and those that merely read one, in order. */
function untangle(tangled: readonly FormulaCell[]): {
  circular: FormulaCell[];
  after: FormulaCell[];
} {
  const left = new Set(tangled);
  const after: FormulaCell[] = [];
  const isRead = (cell: FormulaCell): boolean =>
    cell.outputs.some((range) => [...range.readers].some((reader) => left.has(reader)));
  for (let again = true; again;) {
    again = false;
    for (const cell of left) {
      if (isRead(cell)) continue;
      left.delete(cell);
      after.unshift(cell);
      again = true;
    }
  }
  return { circular: [...left], after };
}
