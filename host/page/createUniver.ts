// Univer with a screen, without @univerjs/presets (which would pull in what is not free software).
import { LocaleType, LogLevel, Univer, mergeLocales, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import viConditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import viCore from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import viDataValidation from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import viFilter from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import viNote from "@univerjs/preset-sheets-note/locales/vi-VN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import viSort from "@univerjs/preset-sheets-sort/locales/vi-VN";

export interface UniverOnScreen {
  readonly univer: Univer;
  readonly api: FUniver;
}

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Builds Univer into `container`; no workbook is open yet. */
export function createUniver(container: string): UniverOnScreen {
  const vietnamese = mergeLocales(
    viCore,
    viConditionalFormatting,
    viDataValidation,
    viFilter,
    viNote,
    viSort,
  );
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
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
    if (Array.isArray(registration)) univer.registerPlugin(registration[0], registration[1] as never);
    else univer.registerPlugin(registration);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
