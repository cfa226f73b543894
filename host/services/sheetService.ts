// SpreadsheetApp.Sheet.
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { readA1, unquoteSheet, type Box } from "../engine/a1";
import type { HostMetadata } from "../hostFile";
import { ChartBuilderService } from "./chartBuilder";
import { chartServices, EmbeddedChartService } from "./chartService";
import { fail, googleSheetId, sheetOf, type Desk } from "./desk";
import { behind, loud } from "./loud";
import {
  metadataFinder,
  metadataServices,
  newMetadata,
  type MetadataFinder,
} from "./metadataService";
import { clearNotes } from "./notes";
import { ProtectionService, protectionServices } from "./protectionService";
import { RangeListService } from "./rangeListService";
import { rangeService, RangeService } from "./rangeService";
import { sortRange } from "./sortRange";
import { spreadsheetService, type SpreadsheetService } from "./spreadsheetService";
import {
  deleteLines,
  insertLines,
  renameSheet,
  setHidden,
  setLineSize,
  setLinesHidden,
} from "./structure";

export class SheetService {
  readonly #desk: Desk;
  readonly #id: string;

  constructor(desk: Desk, id: string) {
    this.#desk = desk;
    this.#id = id;
  }

  static idOf(sheet: SheetService): string {
    return sheet.#id;
  }

  // ---- what it is --------------------------------------------------------------------------

  getName(): string {
    return this.#sheet().getName();
  }
  getSheetName(): string {
    return this.getName();
  }
  getSheetId(): number {
    return googleSheetId(this.#id);
  }
  getIndex(): number {
    return this.#desk.services.workbook.getSheetOrders().indexOf(this.#id) + 1;
  }
  getParent(): SpreadsheetService {
    return loud(this.#desk, "Spreadsheet", spreadsheetService(this.#desk));
  }
  getType(): string {
    return "GRID";
  }
  isSheetHidden(): boolean {
    return this.#sheet().isSheetHidden() === BooleanNumber.TRUE;
  }
  getMaxRows(): number {
    return this.#sheet().getRowCount();
  }
  getMaxColumns(): number {
    return this.#sheet().getColumnCount();
  }
  getLastRow(): number {
    return this.#used().rows;
  }
  getLastColumn(): number {
    return this.#used().columns;
  }
  getFrozenRows(): number {
    return Math.max(0, this.#sheet().getFreeze().ySplit);
  }
  getFrozenColumns(): number {
    return Math.max(0, this.#sheet().getFreeze().xSplit);
  }

  // ---- ranges ------------------------------------------------------------------------------

  getRange(first: unknown, column?: number, rows = 1, columns = 1): RangeService {
    if (typeof first === "string") return this.#named(first);
    if (typeof first !== "number" || typeof column !== "number") {
      return fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    }
    return rangeService(this.#desk, this.#id, {
      row: first - 1,
      column: column - 1,
      rows,
      columns,
    });
  }
  getRangeList(notations: readonly string[]): RangeListService {
    return loud(
      this.#desk,
      "RangeList",
      new RangeListService(
        this.#desk,
        notations.map((text) => this.#named(text)),
      ),
    );
  }
  getDataRange(): RangeService {
    const { rows, columns } = this.#used();
    return rangeService(this.#desk, this.#id, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }
  getActiveRange(): RangeService | null {
    const { sheetId, box } = this.#desk.selection;
    return sheetId === this.#id ? rangeService(this.#desk, this.#id, box) : null;
  }
  getActiveCell(): RangeService {
    const { sheetId, box } = this.#desk.selection;
    const at = sheetId === this.#id ? box : { row: 0, column: 0 };
    return rangeService(this.#desk, this.#id, {
      row: at.row,
      column: at.column,
      rows: 1,
      columns: 1,
    });
  }
  getCurrentCell(): RangeService | null {
    return this.#desk.selection.sheetId === this.#id ? this.getActiveCell() : null;
  }
  getSelection(): never {
    return fail(this.#desk, "Máy chủ thử: Sheet.getSelection chưa được mô phỏng");
  }
  setActiveRange(range: unknown): RangeService {
    const target = behind(range, RangeService);
    if (!target)
      return fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.",
      );
    return target.activate();
  }
  setActiveSelection(range: unknown): RangeService {
    return typeof range === "string" ? this.#named(range).activate() : this.setActiveRange(range);
  }
  setCurrentCell(cell: unknown): RangeService {
    return this.setActiveRange(cell);
  }
  activate(): this {
    spreadsheetService(this.#desk).activateSheet(this.#id);
    return this;
  }

  // ---- rows and columns ----------------------------------------------------------------------

  insertRowBefore(row: number): this {
    return this.#insert("row", row - 1, 1);
  }
  insertRowAfter(row: number): this {
    return this.#insert("row", row, 1);
  }
  insertRows(row: number, count = 1): void {
    this.#insert("row", row - 1, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insert("row", row - 1, count);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insert("row", row, count);
  }
  insertColumnBefore(column: number): this {
    return this.#insert("column", column - 1, 1);
  }
  insertColumnAfter(column: number): this {
    return this.#insert("column", column, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.#insert("column", column - 1, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#insert("column", column - 1, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#insert("column", column, count);
  }
  deleteRow(row: number): this {
    return this.#delete("row", row - 1, 1);
  }
  deleteRows(row: number, count: number): void {
    this.#delete("row", row - 1, count);
  }
  deleteColumn(column: number): this {
    return this.#delete("column", column - 1, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.#delete("column", column - 1, count);
  }
  getColumnWidth(column: number): number {
    return this.#sheet().getColumnWidth(column - 1);
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.#later(() => {
      setLineSize(this.#desk, this.#sheet(), "column", column - 1, count, width);
    });
  }
  getRowHeight(row: number): number {
    return this.#sheet().getRowHeight(row - 1);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.#later(() => {
      setLineSize(this.#desk, this.#sheet(), "row", row - 1, count, height);
    });
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  /** The host has no letters to measure: the width stays. */
  autoResizeColumn(): this {
    return this;
  }
  autoResizeColumns(): this {
    return this;
  }
  hideRows(row: number, count = 1): void {
    this.#later(() => {
      setLinesHidden(this.#desk, this.#sheet(), "row", row - 1, count, true);
    });
  }
  showRows(row: number, count = 1): void {
    this.#later(() => {
      setLinesHidden(this.#desk, this.#sheet(), "row", row - 1, count, false);
    });
  }
  hideColumns(column: number, count = 1): void {
    this.#later(() => {
      setLinesHidden(this.#desk, this.#sheet(), "column", column - 1, count, true);
    });
  }
  showColumns(column: number, count = 1): void {
    this.#later(() => {
      setLinesHidden(this.#desk, this.#sheet(), "column", column - 1, count, false);
    });
  }
  isRowHiddenByUser(row: number): boolean {
    return !this.#sheet().getRowRawVisible(row - 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return !this.#sheet().getColVisible(column - 1);
  }
  setFrozenRows(rows: number): void {
    this.#freeze(rows, undefined);
  }
  setFrozenColumns(columns: number): void {
    this.#freeze(undefined, columns);
  }

  // ---- the sheet as a whole --------------------------------------------------------------------

  setName(name: string): this {
    this.#desk.run.drain();
    renameSheet(this.#desk, this.#sheet(), name);
    return this;
  }
  hideSheet(): this {
    this.#desk.run.drain();
    setHidden(this.#desk, this.#id, true);
    return this;
  }
  showSheet(): this {
    this.#desk.run.drain();
    setHidden(this.#desk, this.#id, false);
    return this;
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    this.#whole().clear(options);
    return this;
  }
  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }
  clearFormats(): this {
    this.#whole().clearFormat();
    return this;
  }
  clearNotes(): this {
    return this.#later(() => {
      clearNotes(this.#desk, this.#id, this.#all());
    });
  }
  appendRow(values: readonly unknown[]): this {
    this.#desk.run.drain();
    const { rows } = this.#used();
    const sheet = this.#sheet();
    if (rows >= sheet.getRowCount()) insertLines(this.#desk, sheet, "row", rows, 1);
    rangeService(this.#desk, this.#id, { row: rows, column: 0, rows: 1, columns: values.length });
    new RangeService(this.#desk, this.#id, {
      row: rows,
      column: 0,
      rows: 1,
      columns: values.length,
    }).setValues([[...values]]);
    return this;
  }
  sort(column: number, ascending = true): this {
    this.#desk.run.drain();
    const { rows, columns } = this.#used();
    const top = this.getFrozenRows();
    if (rows > top) {
      sortRange(this.#desk, this.#sheet(), { row: top, column: 0, rows: rows - top, columns }, [
        { column: column - 1, ascending },
      ]);
    }
    return this;
  }
  setTabColor(color: string | null): this {
    return this.#later(() => {
      this.#sheet().getSnapshot().tabColor = color ?? "";
    });
  }
  setHiddenGridlines(hidden: boolean): this {
    return this.#later(() => {
      this.#sheet().getSnapshot().showGridlines = hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    });
  }
  protect(): ProtectionService {
    return ProtectionService.make(this.#desk, this.#id, null);
  }
  getProtections(type: string): ProtectionService[] {
    return protectionServices(
      this.#desk,
      (item) => item.sheetId === this.#id && (item.area === null) === (type === "SHEET"),
    );
  }

  // ---- charts --------------------------------------------------------------------------------

  newChart(): ChartBuilderService {
    return ChartBuilderService.make(this.#desk);
  }
  getCharts(): EmbeddedChartService[] {
    return chartServices(this.#desk, this.#id);
  }
  insertChart(chart: unknown): void {
    EmbeddedChartService.insert(this.#desk, this.#id, chart);
  }
  updateChart(chart: unknown): void {
    EmbeddedChartService.update(this.#desk, this.#id, chart);
  }
  removeChart(chart: unknown): void {
    EmbeddedChartService.remove(this.#desk, this.#id, chart);
  }

  // ---- metadata ------------------------------------------------------------------------------

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    return this.#later(() => {
      newMetadata(this.#desk, { sheetId: this.#id, on: "sheet", index: 0 }, key, rest);
    });
  }
  getDeveloperMetadata(): unknown[] {
    return metadataServices(this.#desk, (item) => this.#owns(item) && item.on === "sheet");
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return metadataFinder(this.#desk, (item) => this.#owns(item));
  }

  // ---- inside ------------------------------------------------------------------------------

  #sheet(): Worksheet {
    return sheetOf(this.#desk, this.#id);
  }
  #owns(item: HostMetadata): boolean {
    return item.on !== "spreadsheet" && item.sheetId === this.#id;
  }
  #used(): { rows: number; columns: number } {
    this.#desk.calculator.settle();
    return this.#desk.cells.used(this.#sheet());
  }
  #all(): Box {
    const sheet = this.#sheet();
    return { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }
  /** As much of the grid as holds anything, looks included. */
  #whole(): RangeService {
    this.#desk.run.drain();
    let { rows, columns } = this.#used();
    this.#sheet()
      .getCellMatrix()
      .forValue((row, column) => {
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
        return true;
      });
    return new RangeService(this.#desk, this.#id, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }
  #later(change: () => void): this {
    this.#desk.run.later(change);
    return this;
  }
  #insert(what: "row" | "column", index: number, count: number): this {
    this.#desk.run.drain();
    insertLines(this.#desk, this.#sheet(), what, index, count);
    return this;
  }
  #delete(what: "row" | "column", index: number, count: number): this {
    this.#desk.run.drain();
    deleteLines(this.#desk, this.#sheet(), what, index, count);
    return this;
  }
  #freeze(rows: number | undefined, columns: number | undefined): void {
    this.#later(() => {
      const sheet = this.#sheet();
      const ySplit = rows ?? Math.max(0, sheet.getFreeze().ySplit);
      const xSplit = columns ?? Math.max(0, sheet.getFreeze().xSplit);
      sheet.getSnapshot().freeze = {
        xSplit,
        ySplit,
        startRow: ySplit > 0 ? ySplit : -1,
        startColumn: xSplit > 0 ? xSplit : -1,
      };
      this.#desk.cells.onChange?.(this.#id);
    });
  }
  #named(text: string): RangeService {
    const cut = text.lastIndexOf("!");
    if (cut >= 0 && unquoteSheet(text.slice(0, cut)) !== this.getName())
      return spreadsheetService(this.#desk).getRange(text);
    const sheet = this.#sheet();
    const box = readA1(text.slice(cut + 1), sheet.getRowCount(), sheet.getColumnCount());
    if (box) return rangeService(this.#desk, this.#id, box);
    return (
      spreadsheetService(this.#desk).getRangeByName(text) ?? fail(this.#desk, "Range not found")
    );
  }
}

export function sheetService(desk: Desk, id: string): SheetService {
  return loud(desk, "Sheet", new SheetService(desk, id));
}
