// SpreadsheetApp itself, and the set of global services that the bundle sees.
import { DataValidationBuilderService } from "./dataValidation";
import { type Desk } from "./desk";
import { CHART_ENUMS, SPREADSHEET_ENUMS } from "./enums";
import { HtmlServiceFace } from "./htmlService";
import { loud } from "./loud";
import { MailAppFace } from "./mailService";
import type { RangeService } from "./rangeService";
import type { SheetService } from "./sheetService";
import { spreadsheetService, type SpreadsheetService } from "./spreadsheetService";
import { CacheServiceFace, LockServiceFace, PropertiesServiceFace } from "./stores";
import { ScriptAppFace } from "./triggerService";
import { textStyleBuilder, type TextStyleBuilderService } from "./textStyleService";
import { UiService } from "./uiService";
import { ConsoleFace, LoggerFace, SessionFace, UtilitiesFace } from "./utilitiesService";

class SpreadsheetAppFace {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    Object.assign(this, SPREADSHEET_ENUMS);
  }
  getActiveSpreadsheet(): SpreadsheetService {
    return loud(this.#desk, "Spreadsheet", spreadsheetService(this.#desk));
  }
  getActive(): SpreadsheetService {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): SheetService {
    return spreadsheetService(this.#desk).getActiveSheet();
  }
  getActiveRange(): RangeService | null {
    return spreadsheetService(this.#desk).getActiveRange();
  }
  getCurrentCell(): RangeService | null {
    return spreadsheetService(this.#desk).getCurrentCell();
  }
  setActiveSheet(sheet: unknown): SheetService {
    return spreadsheetService(this.#desk).setActiveSheet(sheet);
  }
  setActiveRange(range: unknown): RangeService {
    return spreadsheetService(this.#desk).setActiveRange(range);
  }
  flush(): void {
    this.#desk.run.drain();
    this.#desk.calculator.settle();
  }
  newDataValidation(): DataValidationBuilderService {
    return loud(this.#desk, "DataValidationBuilder", new DataValidationBuilderService(this.#desk));
  }
  newTextStyle(): TextStyleBuilderService {
    return textStyleBuilder(this.#desk);
  }
  getUi(): UiService {
    return loud(this.#desk, "Ui", new UiService(this.#desk));
  }
}

/** Every global that Apps Script gives the bundle and the host has. */
export function scriptGlobals(
  desk: Desk,
  locks: Map<string, "script" | "other">,
): Record<string, object> {
  return {
    SpreadsheetApp: loud(desk, "SpreadsheetApp", new SpreadsheetAppFace(desk)),
    // Only the words that charts in sheets are described with: what `Charts` draws by itself is another thing.
    Charts: loud(desk, "Charts", { ...CHART_ENUMS }),
    HtmlService: loud(desk, "HtmlService", new HtmlServiceFace(desk)),
    LockService: loud(desk, "LockService", new LockServiceFace(desk, locks)),
    PropertiesService: loud(desk, "PropertiesService", new PropertiesServiceFace(desk)),
    CacheService: loud(desk, "CacheService", new CacheServiceFace(desk)),
    Utilities: loud(desk, "Utilities", new UtilitiesFace(desk)),
    Session: loud(desk, "Session", new SessionFace(desk)),
    ScriptApp: loud(desk, "ScriptApp", new ScriptAppFace(desk)),
    MailApp: loud(desk, "MailApp", new MailAppFace(desk)),
    Logger: loud(desk, "Logger", new LoggerFace(desk)),
    console: loud(desk, "console", new ConsoleFace(desk)),
  };
}
