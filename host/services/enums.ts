// Google's enums. A script compares and prints their members: text does both.
function members<const T extends readonly string[]>(
  ...names: T
): Readonly<Record<T[number], string>> {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as Readonly<
    Record<T[number], string>
  >;
}

export const SPREADSHEET_ENUMS = {
  BorderStyle: members("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"),
  CopyPasteType: members(
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
    "PASTE_COLUMN_WIDTHS",
  ),
  DeveloperMetadataLocationType: members("SPREADSHEET", "SHEET", "ROW", "COLUMN"),
  DeveloperMetadataVisibility: members("DOCUMENT", "PROJECT"),
  Dimension: members("COLUMNS", "ROWS"),
  ProtectionType: members("RANGE", "SHEET"),
  SheetType: members("GRID", "OBJECT", "DATASOURCE"),
  TextDirection: members("LEFT_TO_RIGHT", "RIGHT_TO_LEFT"),
  WrapStrategy: members("WRAP", "OVERFLOW", "CLIP"),
} as const;

/** Those of the global `Charts`, which spreadsheet charts share. */
export const CHART_ENUMS = {
  ChartHiddenDimensionStrategy: members(
    "IGNORE_BOTH",
    "IGNORE_ROWS",
    "IGNORE_COLUMNS",
    "SHOW_BOTH",
  ),
  ChartMergeStrategy: members("MERGE_COLUMNS", "MERGE_ROWS"),
  ChartType: members("AREA", "BAR", "COLUMN", "COMBO", "HISTOGRAM", "LINE", "PIE", "SCATTER"),
  Position: members("TOP", "RIGHT", "BOTTOM", "NONE"),
} as const;
