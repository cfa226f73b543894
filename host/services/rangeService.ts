// SpreadsheetApp.Range over the host's cells.
import type { IStyleData, Worksheet } from "@univerjs/core";
import { a1OfBox, intersects, type Box } from "../engine/a1";
import type { CellInput, StylePatch } from "../engine/cellStore";
import { displayOf } from "../engine/display";
import {
  a1FromR1c1,
  movedFormula,
  r1c1Of,
  shownFormula,
  storedFormula,
} from "../engine/formulaText";
import { isDateFormat, partsOfSerial, serialOfDate } from "../engine/serial";
import { habitsOf, userEntered } from "../engine/userEntered";
import { setDataValidation } from "./dataValidation";
import { dialect, fail, sheetOf, type Desk } from "./desk";
import { behind, loud } from "./loud";
import { mergesIn, setMerges } from "./merges";
import {
  metadataFinder,
  metadataServices,
  newMetadata,
  type MetadataFinder,
} from "./metadataService";
import { clearNotes, noteAt, setNote } from "./notes";
import { mayEdit, ProtectionService } from "./protectionService";
import { sheetService, type SheetService } from "./sheetService";
import { sortRange, type SortKey } from "./sortRange";
import { BORDER_STYLES, STYLE_FACETS, type FacetName } from "./styleFacets";
import { textStylePatch } from "./textStyleService";

const WHOLE_ROWS_OR_COLUMNS =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";
const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "number[]";
  return typeof value === "object" ? "Object" : typeof value === "string" ? "String" : typeof value;
}

export class RangeService {
  readonly #desk: Desk;
  readonly #sheetId: string;
  readonly #box: Box;

  constructor(desk: Desk, sheetId: string, box: Box) {
    this.#desk = desk;
    this.#sheetId = sheetId;
    this.#box = box;
  }

  // ---- where it is -------------------------------------------------------------------------

  getRow(): number {
    return this.#box.row + 1;
  }
  getColumn(): number {
    return this.#box.column + 1;
  }
  getLastRow(): number {
    return this.#box.row + this.#box.rows;
  }
  getLastColumn(): number {
    return this.#box.column + this.#box.columns;
  }
  getNumRows(): number {
    return this.#box.rows;
  }
  getNumColumns(): number {
    return this.#box.columns;
  }
  getHeight(): number {
    return this.#box.rows;
  }
  getWidth(): number {
    return this.#box.columns;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }
  getA1Notation(): string {
    return a1OfBox(this.#box);
  }
  getSheet(): SheetService {
    return sheetService(this.#desk, this.#sheetId);
  }
  getCell(row: number, column: number): RangeService {
    const { rows, columns } = this.#box;
    if (row < 1 || column < 1 || row > rows || column > columns)
      fail(this.#desk, "Cell reference out of range");
    return this.#make({
      row: this.#box.row + row - 1,
      column: this.#box.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.#box.rows,
    columns = this.#box.columns,
  ): RangeService {
    const box = {
      row: this.#box.row + rowOffset,
      column: this.#box.column + columnOffset,
      rows,
      columns,
    };
    return rangeService(this.#desk, this.#sheetId, box);
  }
  activate(): this {
    this.#desk.selection = { sheetId: this.#sheetId, box: this.#box };
    this.#desk.onSelect?.(this.#desk.selection);
    return this;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }

  // ---- values ------------------------------------------------------------------------------

  getValues(): unknown[][] {
    this.#desk.calculator.settle();
    const sheet = this.#sheet();
    const read = this.#desk.cells.reader(sheet);
    const format = this.#desk.cells.formats(sheet);
    return this.#grid((row, column) => {
      const { cell, raw } = read(row, column);
      if (raw === null) return "";
      if (typeof raw !== "number") return raw;
      return isDateFormat(format(row, column, cell)) ? this.#date(raw) : raw;
    });
  }
  getValue(): unknown {
    return this.#corner().getValues()[0]?.[0];
  }
  getDisplayValues(): string[][] {
    this.#desk.calculator.settle();
    const sheet = this.#sheet();
    const read = this.#desk.cells.reader(sheet);
    const format = this.#desk.cells.formats(sheet);
    return this.#grid((row, column) => {
      const { cell, raw } = read(row, column);
      return raw === null
        ? ""
        : displayOf(raw, format(row, column, cell), this.#desk.google.locale);
    });
  }
  getDisplayValue(): string {
    return this.#corner().getDisplayValues()[0]?.[0] ?? "";
  }
  isBlank(): boolean {
    this.#desk.calculator.settle();
    const read = this.#desk.cells.reader(this.#sheet());
    return this.#every((row, column) => {
      const { cell, raw } = read(row, column);
      return raw === null && !cell?.f;
    });
  }
  setValues(values: unknown): this {
    const inputs = this.#shape(values, "setValues") as (
      string | number | boolean | null | Date
    )[][];
    for (const line of inputs) for (let i = 0; i < line.length; i++) line[i] = this.#typed(line[i]);
    return this.#enter((row, column, format) =>
      this.#parsed(inputs[row - this.#box.row]?.[column - this.#box.column], format),
    );
  }
  setValue(value: unknown): this {
    const input = this.#typed(value);
    return this.#enter((_row, _column, format) => this.#parsed(input, format));
  }

  // ---- formulas ----------------------------------------------------------------------------

  getFormulas(): string[][] {
    return this.#formulas((stored) => shownFormula(stored, dialect(this.#desk)));
  }
  getFormula(): string {
    return this.#corner().getFormulas()[0]?.[0] ?? "";
  }
  getFormulasR1C1(): string[][] {
    return this.#formulas((stored, row, column) =>
      shownFormula(r1c1Of(stored, row, column), dialect(this.#desk)),
    );
  }
  getFormulaR1C1(): string {
    return this.#corner().getFormulasR1C1()[0]?.[0] ?? "";
  }
  setFormulas(formulas: unknown): this {
    const given = this.#shape(formulas, "setFormulas");
    return this.#enter((row, column) =>
      this.#a1(given[row - this.#box.row]?.[column - this.#box.column]),
    );
  }
  setFormula(formula: unknown): this {
    // Google keeps the text's references for the first cell and moves them for the others.
    const input = this.#a1(formula);
    const from = { row: this.#box.row, column: this.#box.column };
    return this.#enter((row, column) =>
      input.formula === undefined
        ? input
        : { formula: movedFormula(input.formula, from, { row, column }) },
    );
  }
  setFormulasR1C1(formulas: unknown): this {
    const given = this.#shape(formulas, "setFormulasR1C1");
    return this.#enter((row, column) =>
      this.#r1c1(given[row - this.#box.row]?.[column - this.#box.column], row, column),
    );
  }
  setFormulaR1C1(formula: unknown): this {
    return this.#enter((row, column) => this.#r1c1(formula, row, column));
  }

  // ---- look --------------------------------------------------------------------------------

  getNumberFormats(): string[][] {
    const sheet = this.#sheet();
    const format = this.#desk.cells.formats(sheet);
    return this.#grid((row, column) =>
      format(row, column, this.#desk.cells.cell(sheet, row, column)),
    );
  }
  getNumberFormat(): string {
    return this.#corner().getNumberFormats()[0]?.[0] ?? "General";
  }
  setNumberFormat(value: unknown): this {
    return this.#paint("numberFormat", value);
  }
  setNumberFormats(values: unknown): this {
    return this.#paintEach("numberFormat", values, "setNumberFormats");
  }
  getBackgrounds(): unknown[][] {
    return this.#look("background");
  }
  getBackground(): unknown {
    return this.#corner().getBackgrounds()[0]?.[0];
  }
  setBackground(value: unknown): this {
    return this.#paint("background", value);
  }
  setBackgrounds(values: unknown): this {
    return this.#paintEach("background", values, "setBackgrounds");
  }
  getFontColors(): unknown[][] {
    return this.#look("fontColor");
  }
  getFontColor(): unknown {
    return this.#corner().getFontColors()[0]?.[0];
  }
  setFontColor(value: unknown): this {
    return this.#paint("fontColor", value);
  }
  setFontColors(values: unknown): this {
    return this.#paintEach("fontColor", values, "setFontColors");
  }
  getFontWeights(): unknown[][] {
    return this.#look("fontWeight");
  }
  getFontWeight(): unknown {
    return this.#corner().getFontWeights()[0]?.[0];
  }
  setFontWeight(value: unknown): this {
    return this.#paint("fontWeight", value);
  }
  setFontWeights(values: unknown): this {
    return this.#paintEach("fontWeight", values, "setFontWeights");
  }
  getFontStyles(): unknown[][] {
    return this.#look("fontStyle");
  }
  getFontStyle(): unknown {
    return this.#corner().getFontStyles()[0]?.[0];
  }
  setFontStyle(value: unknown): this {
    return this.#paint("fontStyle", value);
  }
  setFontStyles(values: unknown): this {
    return this.#paintEach("fontStyle", values, "setFontStyles");
  }
  getFontFamilies(): unknown[][] {
    return this.#look("fontFamily");
  }
  getFontFamily(): unknown {
    return this.#corner().getFontFamilies()[0]?.[0];
  }
  setFontFamily(value: unknown): this {
    return this.#paint("fontFamily", value);
  }
  setFontFamilies(values: unknown): this {
    return this.#paintEach("fontFamily", values, "setFontFamilies");
  }
  getFontSizes(): unknown[][] {
    return this.#look("fontSize");
  }
  getFontSize(): unknown {
    return this.#corner().getFontSizes()[0]?.[0];
  }
  setFontSize(value: unknown): this {
    return this.#paint("fontSize", value);
  }
  setFontSizes(values: unknown): this {
    return this.#paintEach("fontSize", values, "setFontSizes");
  }
  getHorizontalAlignments(): unknown[][] {
    return this.#look("horizontalAlignment");
  }
  getHorizontalAlignment(): unknown {
    return this.#corner().getHorizontalAlignments()[0]?.[0];
  }
  setHorizontalAlignment(value: unknown): this {
    return this.#paint("horizontalAlignment", value);
  }
  setHorizontalAlignments(values: unknown): this {
    return this.#paintEach("horizontalAlignment", values, "setHorizontalAlignments");
  }
  getVerticalAlignments(): unknown[][] {
    return this.#look("verticalAlignment");
  }
  getVerticalAlignment(): unknown {
    return this.#corner().getVerticalAlignments()[0]?.[0];
  }
  setVerticalAlignment(value: unknown): this {
    return this.#paint("verticalAlignment", value);
  }
  setVerticalAlignments(values: unknown): this {
    return this.#paintEach("verticalAlignment", values, "setVerticalAlignments");
  }
  getWraps(): unknown[][] {
    return this.#look("wrap");
  }
  getWrap(): unknown {
    return this.#corner().getWraps()[0]?.[0];
  }
  setWrap(value: unknown): this {
    return this.#wrapped().#paint("wrap", value);
  }
  setWraps(values: unknown): this {
    return this.#wrapped().#paintEach("wrap", values, "setWraps");
  }
  getWrapStrategies(): unknown[][] {
    return this.#look("wrapStrategy");
  }
  getWrapStrategy(): unknown {
    return this.#corner().getWrapStrategies()[0]?.[0];
  }
  setWrapStrategy(value: unknown): this {
    return this.#wrapped().#paint("wrapStrategy", value);
  }
  setWrapStrategies(values: unknown): this {
    return this.#wrapped().#paintEach("wrapStrategy", values, "setWrapStrategies");
  }
  setTextStyle(style: unknown): this {
    return this.#letter("setTextStyle", () => style);
  }
  setTextStyles(styles: unknown): this {
    const given = this.#shape(styles, "setTextStyles");
    return this.#letter(
      "setTextStyles",
      (row, column) => given[row - this.#box.row]?.[column - this.#box.column],
    );
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: unknown = null,
    style: unknown = null,
  ): this {
    const line = {
      s: BORDER_STYLES.get(style ?? "SOLID") ?? 1,
      cl: { rgb: typeof color === "string" ? color : "#000000" },
    };
    const { row: first, column: start, rows, columns } = this.#box;
    const sides = (row: number, column: number): Record<"t" | "b" | "l" | "r", boolean | null> => ({
      t: row === first ? top : horizontal,
      b: row === first + rows - 1 ? bottom : horizontal,
      l: column === start ? left : vertical,
      r: column === start + columns - 1 ? right : vertical,
    });
    return this.#restyle(
      (row, column) => `border ${JSON.stringify([sides(row, column), line])}`,
      (row, column) => (old) => {
        const bd: Record<string, unknown> = { ...old.bd };
        for (const [side, on] of Object.entries(sides(row, column))) {
          if (on === true) bd[side] = line;
          if (on === false) Reflect.deleteProperty(bd, side);
        }
        return { ...old, bd };
      },
    );
  }

  // ---- merges, notes -----------------------------------------------------------------------

  getMergedRanges(): RangeService[] {
    return this.#desk.makers.list(
      mergesIn(this.#sheet())
        .filter((box) => intersects(box, this.#box))
        .map((box) => this.#make(box)),
    );
  }
  isPartOfMerge(): boolean {
    return mergesIn(this.#sheet()).some((box) => intersects(box, this.#box));
  }
  merge(): this {
    return this.#merge([this.#box]);
  }
  mergeAcross(): this {
    const { row, rows } = this.#box;
    return this.#merge(
      Array.from({ length: rows }, (_, i) => ({ ...this.#box, row: row + i, rows: 1 })),
    );
  }
  mergeVertically(): this {
    const { column, columns } = this.#box;
    return this.#merge(
      Array.from({ length: columns }, (_, i) => ({ ...this.#box, column: column + i, columns: 1 })),
    );
  }
  breakApart(): this {
    return this.#change(() => {
      setMerges(
        this.#desk,
        this.#sheet(),
        mergesIn(this.#sheet()).filter((box) => !intersects(box, this.#box)),
      );
    });
  }
  getNotes(): string[][] {
    return this.#grid((row, column) => noteAt(this.#desk, this.#sheetId, row, column));
  }
  getNote(): string {
    return noteAt(this.#desk, this.#sheetId, this.#box.row, this.#box.column);
  }
  setNote(text: string | null): this {
    return this.#change(() => {
      this.#every(
        (row, column) => (setNote(this.#desk, this.#sheetId, row, column, text ?? ""), true),
      );
    });
  }
  setNotes(notes: unknown): this {
    const given = this.#shape(notes, "setNotes");
    return this.#change(() => {
      this.#every((row, column) => {
        const text = given[row - this.#box.row]?.[column - this.#box.column];
        setNote(this.#desk, this.#sheetId, row, column, typeof text === "string" ? text : "");
        return true;
      });
    });
  }
  clearNote(): this {
    return this.#change(() => {
      clearNotes(this.#desk, this.#sheetId, this.#box);
    });
  }

  // ---- what may be typed -----------------------------------------------------------------------

  setDataValidation(rule: unknown): this {
    return this.#change(() => {
      setDataValidation(this.#desk, this.#sheetId, this.#box, rule);
    });
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  // ---- clearing, copying, sorting ------------------------------------------------------------

  clearContent(): this {
    return this.#enter(() => ({}));
  }
  clearFormat(): this {
    return this.#restyle(
      () => "clear",
      () => () => ({}),
    );
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    if (options.formatOnly !== true) this.clearContent();
    if (options.contentsOnly !== true) this.clearFormat();
    return this;
  }
  copyTo(destination: unknown, pasteType: unknown = "PASTE_NORMAL", transposed = false): void {
    const target = behind(destination, RangeService);
    if (!target)
      return fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Range.copyTo.",
      );
    const kind =
      typeof pasteType === "object" && pasteType !== null && "formatOnly" in pasteType
        ? "PASTE_FORMAT"
        : String(pasteType);
    if (transposed || !["PASTE_FORMAT", "PASTE_NORMAL", "PASTE_VALUES"].includes(kind)) {
      return fail(this.#desk, `Máy chủ thử: Range.copyTo(${kind}) chưa được mô phỏng`);
    }
    target.#assertEditable();
    this.#desk.run.later(() => {
      this.#copy(target, kind);
    });
  }
  sort(spec: unknown): this {
    const keys = sortKeys(spec);
    this.#assertEditable();
    this.#desk.run.drain();
    sortRange(this.#desk, this.#sheet(), this.#box, keys);
    return this;
  }

  // ---- metadata and protection -----------------------------------------------------------------

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    const place = this.#wholeLine();
    this.#desk.run.later(() => {
      newMetadata(this.#desk, { sheetId: this.#sheetId, ...place }, key, rest);
    });
    return this;
  }
  /** Finds what stands on rows and columns that lie in the range as a whole. */
  createDeveloperMetadataFinder(): MetadataFinder {
    const sheet = this.#sheet();
    const { row, column, rows, columns } = this.#box;
    const isIn = (index: number, start: number, count: number): boolean =>
      index >= start && index < start + count;
    return metadataFinder(this.#desk, ({ sheetId, on, index }) => {
      if (sheetId !== this.#sheetId) return false;
      if (on === "row") return columns === sheet.getColumnCount() && isIn(index, row, rows);
      return on === "column" && rows === sheet.getRowCount() && isIn(index, column, columns);
    });
  }
  getDeveloperMetadata(): unknown[] {
    const place = this.#wholeLine();
    return metadataServices(
      this.#desk,
      (item) =>
        item.sheetId === this.#sheetId && item.on === place.on && item.index === place.index,
    );
  }
  canEdit(): boolean {
    return mayEdit(this.#desk, this.#sheetId, this.#box);
  }
  protect(): ProtectionService {
    return ProtectionService.make(this.#desk, this.#sheetId, this.#box);
  }

  // ---- inside ------------------------------------------------------------------------------

  /** For services that stand beside this one. */
  static boxOf(range: RangeService): { sheetId: string; box: Box } {
    return { sheetId: range.#sheetId, box: range.#box };
  }

  #make(box: Box): RangeService {
    return loud(this.#desk, "Range", new RangeService(this.#desk, this.#sheetId, box));
  }
  #corner(): RangeService {
    return new RangeService(this.#desk, this.#sheetId, { ...this.#box, rows: 1, columns: 1 });
  }
  #sheet(): Worksheet {
    return sheetOf(this.#desk, this.#sheetId);
  }
  #date(serial: number): Date {
    return this.#desk.makers.date(partsOfSerial(serial));
  }
  #grid<T>(at: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.#box;
    return this.#desk.makers.grid(rows, columns, (i, j) => at(row + i, column + j));
  }
  #every(holds: (row: number, column: number) => boolean): boolean {
    const { row, column, rows, columns } = this.#box;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (!holds(r, c)) return false;
    return true;
  }

  #shape(values: unknown, method: string): unknown[][] {
    const { rows, columns } = this.#box;
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
      fail(
        this.#desk,
        `The parameters (${typeName(values)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
      );
    }
    const grid = values as unknown[][];
    if (grid.length !== rows) {
      fail(
        this.#desk,
        `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
      );
    }
    const odd = grid.find((line) => line.length !== columns);
    if (odd) {
      fail(
        this.#desk,
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
    // Google takes the values when it is called, not when it writes.
    return grid.map((line) => line.slice());
  }

  #assertEditable(): void {
    if (!mayEdit(this.#desk, this.#sheetId, this.#box)) fail(this.#desk, PROTECTED);
  }

  #change(change: () => void): this {
    this.#assertEditable();
    this.#desk.run.later(change);
    return this;
  }

  /** Dates and odd objects as the cell will hold them; strings are read when they are written. */
  #typed(value: unknown): string | number | boolean | null | Date {
    if (value === null || value === undefined || value === "") return null;
    if (isDate(value))
      return Number.isNaN(value.getTime()) ? fail(this.#desk, "Invalid date.") : value;
    if (typeof value === "string") {
      if (value.length > 50_000)
        fail(
          this.#desk,
          "Your input contains more than the maximum of 50000 characters in a single cell.",
        );
      return value;
    }
    if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
    if (typeof value === "boolean") return value;
    return JSON.stringify(value);
  }

  #parsed(
    value: string | number | boolean | null | undefined | Date,
    formatOfCell: () => string,
  ): CellInput {
    if (value === null || value === undefined) return {};
    if (typeof value === "boolean") return { value };
    const { locale } = this.#desk.google;
    const format = formatOfCell();
    if (typeof value === "number")
      return format === "@" ? { value: displayOf(value, "General", locale) } : { value };
    if (typeof value !== "string") {
      const serial = serialOfDate(value);
      const day = habitsOf(locale).dayFirst ? "dd/mm/yyyy" : "m/d/yyyy";
      const pattern = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
      return { value: serial, pattern, forcePattern: !isDateFormat(format) };
    }
    if (format !== "@" && value.startsWith("=") && value.length > 1) return this.#a1(value);
    return userEntered(value, locale, format, new Date(this.#desk.clock.now()).getFullYear());
  }

  #a1(formula: unknown): CellInput {
    const text = typeof formula === "string" ? formula.trim() : "";
    if (text === "") return {};
    return {
      formula: storedFormula(text.startsWith("=") ? text : `=${text}`, dialect(this.#desk)),
    };
  }

  #r1c1(formula: unknown, row: number, column: number): CellInput {
    const text = typeof formula === "string" ? formula.trim() : "";
    if (text === "") return {};
    return {
      formula: a1FromR1c1(
        text.startsWith("=") ? text : `=${text}`,
        dialect(this.#desk),
        row,
        column,
      ),
    };
  }

  #enter(
    input: (row: number, column: number, format: () => string) => CellInput | undefined,
  ): this {
    return this.#change(() => {
      this.#desk.cells.write(this.#sheet(), this.#box, input);
    });
  }

  #formulas(show: (stored: string, row: number, column: number) => string): string[][] {
    const sheet = this.#sheet();
    return this.#grid((row, column) => {
      const stored = this.#desk.cells.formula(sheet, row, column);
      return stored === "" ? "" : show(stored, row, column);
    });
  }

  #wrapped(): this {
    this.#desk.wrapped.push({ sheetId: this.#sheetId, box: this.#box });
    return this;
  }

  #look(facet: FacetName): unknown[][] {
    const sheet = this.#sheet();
    return this.#grid((row, column) =>
      STYLE_FACETS[facet].read(this.#desk.cells.style(sheet, row, column)),
    );
  }

  #paint(facet: FacetName, value: unknown): this {
    return this.#restyle(
      () => `${facet} ${String(value)}`,
      () => (style) => STYLE_FACETS[facet].write(style, value),
    );
  }

  #paintEach(facet: FacetName, values: unknown, method: string): this {
    const given = this.#shape(values, method);
    const at = (row: number, column: number): unknown =>
      given[row - this.#box.row]?.[column - this.#box.column];
    return this.#restyle(
      (row, column) => `${facet} ${String(at(row, column))}`,
      (row, column) => (style) => STYLE_FACETS[facet].write(style, at(row, column)),
    );
  }

  /** Gives letters their looks. */
  #letter(method: string, at: (row: number, column: number) => unknown): this {
    const made = new Map<unknown, NonNullable<ReturnType<typeof textStylePatch>>>();
    const change = (row: number, column: number) => {
      const style = at(row, column);
      const known = made.get(style) ?? textStylePatch(style);
      if (!known) {
        const words = `The parameters (${typeName(style)}) don't match the method signature for SpreadsheetApp.Range.${method}.`;
        return fail(this.#desk, words);
      }
      made.set(style, known);
      return known;
    };
    this.#every((row, column) => (change(row, column), true));
    return this.#restyle(
      (row, column) => change(row, column).key,
      (row, column) => change(row, column).patch,
    );
  }

  #restyle(
    key: (row: number, column: number) => string,
    patch: (row: number, column: number) => StylePatch,
  ): this {
    return this.#change(() => {
      this.#desk.cells.restyle(this.#sheet(), this.#box, key, patch);
    });
  }

  #merge(boxes: readonly Box[]): this {
    return this.#change(() => {
      const sheet = this.#sheet();
      const kept = mergesIn(sheet).filter((old) => !boxes.some((box) => intersects(old, box)));
      setMerges(this.#desk, sheet, [...kept, ...boxes.filter((box) => box.rows * box.columns > 1)]);
      for (const box of boxes) {
        this.#desk.cells.write(sheet, box, (row, column) =>
          row === box.row && column === box.column ? undefined : {},
        );
      }
    });
  }

  #copy(target: RangeService, kind: string): void {
    const from = this.#sheet();
    const to = target.#sheet();
    const source = this.#box;
    const { row: top, column: left, rows, columns } = target.#box;
    const area: Box = {
      row: top,
      column: left,
      rows: rows % source.rows === 0 ? rows : source.rows,
      columns: columns % source.columns === 0 ? columns : source.columns,
    };
    const origin = (row: number, column: number): { row: number; column: number } => ({
      row: source.row + ((row - top) % source.rows),
      column: source.column + ((column - left) % source.columns),
    });
    const { cells } = this.#desk;
    if (kind !== "PASTE_FORMAT") {
      this.#desk.calculator.settle();
      const read = cells.reader(from);
      cells.write(to, area, (row, column) => {
        const at = origin(row, column);
        const stored = cells.formula(from, at.row, at.column);
        if (stored !== "" && kind === "PASTE_NORMAL")
          return { formula: movedFormula(stored, at, { row, column }) };
        return { value: read(at.row, at.column).raw };
      });
    }
    if (kind === "PASTE_VALUES") return;
    const styleAt = (row: number, column: number): IStyleData => {
      const at = origin(row, column);
      return cells.style(from, at.row, at.column);
    };
    cells.restyle(
      to,
      area,
      (row, column) => `copy ${JSON.stringify(styleAt(row, column))}`,
      (row, column) => () => ({ ...styleAt(row, column) }),
    );
  }

  /** The whole row or the whole column that this range is: metadata stands on nothing else. */
  #wholeLine(): { on: "row" | "column"; index: number } {
    const sheet = this.#sheet();
    const { row, column, rows, columns } = this.#box;
    if (columns === sheet.getColumnCount() && rows === 1) return { on: "row", index: row };
    if (rows === sheet.getRowCount() && columns === 1) return { on: "column", index: column };
    return fail(this.#desk, WHOLE_ROWS_OR_COLUMNS);
  }
}

function sortKeys(spec: unknown): SortKey[] {
  const list: unknown[] = Array.isArray(spec) ? (spec as unknown[]) : [spec];
  return list.map((item) => {
    if (typeof item === "number") return { column: item - 1, ascending: true };
    const { column, ascending } = item as { column: number; ascending?: boolean };
    return { column: column - 1, ascending: ascending !== false };
  });
}

/** A range of a sheet, after Google's checks of its coordinates. */
export function rangeService(desk: Desk, sheetId: string, box: Box): RangeService {
  const sheet = sheetOf(desk, sheetId);
  if (box.row < 0) fail(desk, "The starting row of the range is too small.");
  if (box.column < 0) fail(desk, "The starting column of the range is too small.");
  if (box.rows < 1) fail(desk, "The number of rows in the range must be at least 1.");
  if (box.columns < 1) fail(desk, "The number of columns in the range must be at least 1.");
  if (
    box.row + box.rows > sheet.getRowCount() ||
    box.column + box.columns > sheet.getColumnCount()
  ) {
    fail(desk, "The coordinates of the range are outside the dimensions of the sheet.");
  }
  return loud(desk, "Range", new RangeService(desk, sheetId, box));
}
