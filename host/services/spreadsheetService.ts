// SpreadsheetApp.Spreadsheet: the one workbook that the host holds open.
import { SetDefinedNameMutation, RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import { a1OfBox, quoteSheet, readA1, unquoteSheet, type Box } from "../engine/a1";
import { fail, googleSheetId, sheetOf, type Desk } from "./desk";
import { behind, loud } from "./loud";
import {
  metadataFinder,
  metadataServices,
  newMetadata,
  type MetadataFinder,
} from "./metadataService";
import { protectionServices, type ProtectionService } from "./protectionService";
import { rangeService, RangeService } from "./rangeService";
import { RangeListService } from "./rangeListService";
import { sheetService, SheetService } from "./sheetService";
import { addSheet, removeSheet } from "./structure";

interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly box: Box;
}

function absolute(box: Box): string {
  return a1OfBox(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Named ranges of the workbook; names that stand for formulas are none. */
function namedPlaces(desk: Desk): NamedPlace[] {
  const { names, unitId, workbook } = desk.services;
  return Object.values(names.getDefinedNameMap(unitId) ?? {}).flatMap(
    ({ id, name, formulaOrRefString }) => {
      const text = formulaOrRefString.replace(/^=/, "");
      const cut = text.lastIndexOf("!");
      const sheet =
        cut < 0 ? undefined : workbook.getSheetBySheetName(unquoteSheet(text.slice(0, cut)));
      const box = sheet
        ? readA1(text.slice(cut + 1), sheet.getRowCount(), sheet.getColumnCount())
        : undefined;
      return sheet && box ? [{ id, name, sheetId: sheet.getSheetId(), box }] : [];
    },
  );
}

function setName(desk: Desk, name: string, sheetId: string, box: Box): void {
  if (
    !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.]*$/u.test(name) ||
    /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*)$/.test(name)
  ) {
    fail(desk, `Exception: The name "${name}" is not a valid name for a named range.`);
  }
  const { names, unitId, commands } = desk.services;
  const id = names.getValueByName(unitId, name)?.id ?? `cd-${name}`;
  const formulaOrRefString = `${quoteSheet(sheetOf(desk, sheetId).getName())}!${absolute(box)}`;
  commands.syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId,
    id,
    name,
    formulaOrRefString,
    localSheetId: "AllDefaultWorkbook",
  });
  desk.calculator.restructured();
}

export class NamedRangeService {
  readonly #desk: Desk;
  readonly #place: NamedPlace;

  constructor(desk: Desk, place: NamedPlace) {
    this.#desk = desk;
    this.#place = place;
  }
  getName(): string {
    return this.#place.name;
  }
  getRange(): RangeService {
    return rangeService(this.#desk, this.#place.sheetId, this.#place.box);
  }
  setRange(range: unknown): this {
    const target = behind(range, RangeService);
    if (!target)
      return fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.NamedRange.setRange.",
      );
    const { sheetId, box } = RangeService.boxOf(target);
    this.#desk.run.later(() => {
      setName(this.#desk, this.#place.name, sheetId, box);
    });
    return this;
  }
  remove(): void {
    const { unitId, commands } = this.#desk.services;
    this.#desk.run.later(() => {
      commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
        unitId,
        id: this.#place.id,
        name: this.#place.name,
        formulaOrRefString: "",
      });
      this.#desk.calculator.restructured();
    });
  }
}

export class SpreadsheetService {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  getId(): string {
    return this.#desk.services.unitId;
  }
  getName(): string {
    return this.#desk.services.workbook.name;
  }
  getUrl(): string {
    return `http://localhost/${this.getId()}`;
  }
  getSpreadsheetLocale(): string {
    return this.#desk.google.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.#desk.google.timeZone;
  }
  setSpreadsheetLocale(locale: string): void {
    this.#desk.google.locale = locale;
  }

  // ---- sheets ------------------------------------------------------------------------------

  getSheets(): SheetService[] {
    return this.#desk.makers.list(
      this.#desk.services.workbook
        .getSheets()
        .map((sheet) => sheetService(this.#desk, sheet.getSheetId())),
    );
  }
  getNumSheets(): number {
    return this.#desk.services.workbook.getSheets().length;
  }
  getSheetByName(name: string): SheetService | null {
    const sheet = this.#desk.services.workbook.getSheetBySheetName(name);
    return sheet ? sheetService(this.#desk, sheet.getSheetId()) : null;
  }
  getSheetById(id: number): SheetService | null {
    const sheet = this.#desk.services.workbook
      .getSheets()
      .find((one) => googleSheetId(one.getSheetId()) === id);
    return sheet ? sheetService(this.#desk, sheet.getSheetId()) : null;
  }
  getActiveSheet(): SheetService {
    return sheetService(this.#desk, this.#desk.selection.sheetId);
  }
  setActiveSheet(sheet: unknown): SheetService {
    const target = behind(sheet, SheetService);
    if (!target)
      return fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
      );
    this.activateSheet(SheetService.idOf(target));
    return sheetService(this.#desk, SheetService.idOf(target));
  }
  insertSheet(...options: unknown[]): SheetService {
    this.#desk.run.drain();
    const name = options.find((option) => typeof option === "string") ?? this.#freeName();
    const at = options.find((option) => typeof option === "number");
    const active = this.#desk.services.workbook
      .getSheetOrders()
      .indexOf(this.#desk.selection.sheetId);
    const id = addSheet(this.#desk, name, at ?? active + 1);
    // As in Google, a new sheet becomes the active one.
    this.activateSheet(id);
    return sheetService(this.#desk, id);
  }
  deleteSheet(sheet: unknown): void {
    const target = behind(sheet, SheetService);
    if (!target)
      fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
      );
    this.#desk.run.drain();
    const id = SheetService.idOf(target);
    if (this.#desk.selection.sheetId === id) {
      const order = this.#desk.services.workbook.getSheetOrders();
      const index = order.indexOf(id);
      this.activateSheet(order[index + 1] ?? order[index - 1] ?? id);
    }
    removeSheet(this.#desk, id);
  }

  // ---- ranges ------------------------------------------------------------------------------

  getRange(text: string): RangeService {
    const cut = text.lastIndexOf("!");
    if (cut < 0) return this.getRangeByName(text) ?? this.getActiveSheet().getRange(text);
    const sheet = this.#desk.services.workbook.getSheetBySheetName(
      unquoteSheet(text.slice(0, cut)),
    );
    const box = sheet
      ? readA1(text.slice(cut + 1), sheet.getRowCount(), sheet.getColumnCount())
      : undefined;
    return sheet && box
      ? rangeService(this.#desk, sheet.getSheetId(), box)
      : fail(this.#desk, "Range not found");
  }
  getRangeList(notations: readonly string[]): RangeListService {
    return loud(
      this.#desk,
      "RangeList",
      new RangeListService(
        this.#desk,
        notations.map((text) => this.getRange(text)),
      ),
    );
  }
  getActiveRange(): RangeService | null {
    return rangeService(this.#desk, this.#desk.selection.sheetId, this.#desk.selection.box);
  }
  getActiveCell(): RangeService {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): RangeService | null {
    const { sheetId, box } = this.#desk.selection;
    return rangeService(this.#desk, sheetId, {
      row: box.row,
      column: box.column,
      rows: 1,
      columns: 1,
    });
  }
  setActiveRange(range: unknown): RangeService {
    return this.getActiveSheet().setActiveRange(range);
  }
  setCurrentCell(range: unknown): RangeService {
    return this.setActiveRange(range);
  }
  getDataRange(): RangeService {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  // ---- names -------------------------------------------------------------------------------

  getNamedRanges(): NamedRangeService[] {
    return this.#desk.makers.list(
      namedPlaces(this.#desk).map((place) =>
        loud(this.#desk, "NamedRange", new NamedRangeService(this.#desk, place)),
      ),
    );
  }
  getRangeByName(name: string): RangeService | null {
    const place = namedPlaces(this.#desk).find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    return place ? rangeService(this.#desk, place.sheetId, place.box) : null;
  }
  setNamedRange(name: string, range: unknown): void {
    const target = behind(range, RangeService);
    if (!target)
      fail(
        this.#desk,
        "The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange.",
      );
    const { sheetId, box } = RangeService.boxOf(target);
    this.#desk.run.later(() => {
      setName(this.#desk, name, sheetId, box);
    });
  }
  removeNamedRange(name: string): void {
    const place = namedPlaces(this.#desk).find((one) => one.name === name);
    if (!place) fail(this.#desk, `The named range "${name}" does not exist.`);
    new NamedRangeService(this.#desk, place).remove();
  }

  // ---- metadata, protection, people -----------------------------------------------------------

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    this.#desk.run.later(() => {
      newMetadata(this.#desk, { sheetId: "", on: "spreadsheet", index: 0 }, key, rest);
    });
    return this;
  }
  getDeveloperMetadata(): unknown[] {
    return metadataServices(this.#desk, (item) => item.on === "spreadsheet");
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return metadataFinder(this.#desk, () => true);
  }
  getProtections(type: string): ProtectionService[] {
    return protectionServices(this.#desk, (item) => (item.area === null) === (type === "SHEET"));
  }
  toast(message: unknown, title: unknown = ""): void {
    this.#desk.ui.toasts.push({ message: String(message), title: String(title) });
    this.#desk.listener?.onToast?.({ message: String(message), title: String(title) });
  }

  /** Makes a tab the active one. */
  activateSheet(sheetId: string): void {
    if (this.#desk.selection.sheetId === sheetId) return;
    this.#desk.selection = { sheetId, box: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.#desk.onSelect?.(this.#desk.selection);
  }

  #freeName(): string {
    const taken = new Set(this.#desk.services.workbook.getSheets().map((sheet) => sheet.getName()));
    let number = taken.size + 1;
    while (taken.has(`Trang tính${number}`)) number++;
    return `Trang tính${number}`;
  }
}

const BOOKS = new WeakMap<Desk, SpreadsheetService>();

export function spreadsheetService(desk: Desk): SpreadsheetService {
  let book = BOOKS.get(desk);
  if (!book) BOOKS.set(desk, (book = new SpreadsheetService(desk)));
  return book;
}
