// Univer with a screen, without @univerjs/presets (which would pull in what is not free software).
import { LocaleType, LogLevel, Univer, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { vietnamese } from "./vietnamese";

export interface UniverOnScreen {
  readonly univer: Univer;
  readonly api: FUniver;
}

// What .xlsx does not carry here, or an office does not need to try the product.
const HIDDEN = [
  "base-ui.operation.toggle-shortcut-panel",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-context-menu",
];

type Registration = PluginCtor | [PluginCtor, unknown];

/** Builds Univer into `container`; no workbook is open yet. */
export function createUniver(container: HTMLElement): UniverOnScreen {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }])),
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  // Presets share plugins; the last configuration of each counts.
  const plugins = new Map<string, Registration>();
  for (const registration of presets.flatMap((preset) => preset.plugins as Registration[])) {
    const plugin = Array.isArray(registration) ? registration[0] : registration;
    plugins.set(plugin.pluginName, registration);
  }
  for (const registration of plugins.values()) {
    if (Array.isArray(registration)) univer.registerPlugin(registration[0], registration[1]);
    else univer.registerPlugin(registration);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
