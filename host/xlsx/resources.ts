// What Univer's plug-ins keep beside cells: one JSON text for each plug-in, by sheet.
import type { Snapshot } from "./snapshot";
import { isRecord } from "./isRecord";

export const RESOURCES = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditional: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
} as const;

/** The plug-in's data by sheet (or by name); `T` is what the plug-in itself wrote, or `readXlsx` in its place. */
export function resourceOf<T>(workbook: Snapshot, name: string): Readonly<Record<string, T>> {
  const data = workbook.resources?.find((one) => one.name === name)?.data;
  if (!data) return {};
  const parsed: unknown = JSON.parse(data);
  return isRecord(parsed) ? (parsed as Record<string, T>) : {};
}
