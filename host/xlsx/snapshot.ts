// Univer's snapshot with plain numbers where Univer's own types have enums: this folder runs without Univer, and its numbers
// are those of the file that Univer saves.
import type { CustomData, IRange, Nullable } from "@univerjs/core";

export interface Line {
  s?: number;
  t?: number;
}

export interface Side {
  s: number;
  cl: { rgb?: Nullable<string> };
}

export interface Borders {
  t?: Nullable<Side>;
  r?: Nullable<Side>;
  b?: Nullable<Side>;
  l?: Nullable<Side>;
  tl_br?: Nullable<Side>;
  bl_tr?: Nullable<Side>;
}

/** How a cell looks: IStyleData. */
export interface Look {
  ff?: Nullable<string>;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: Line;
  st?: Line;
  va?: Nullable<number>;
  cl?: Nullable<{ rgb?: Nullable<string> }>;
  bg?: Nullable<{ rgb?: Nullable<string> }>;
  bd?: Nullable<Borders>;
  n?: Nullable<{ pattern: string }>;
  ht?: Nullable<number>;
  vt?: Nullable<number>;
  tb?: Nullable<number>;
  tr?: Nullable<{ a: number; v?: number }>;
  pd?: Nullable<{ l?: number; r?: number }>;
  /** Alignment that only .xlsx knows, by its own words: Univer keeps what it does not know. */
  xlsx?: Readonly<Record<string, string>>;
}

/** ICellData. */
export interface Cell {
  v?: Nullable<string | number | boolean>;
  /** 1 text, 2 number, 3 boolean, 4 text whatever it looks like. */
  t?: Nullable<number>;
  f?: Nullable<string>;
  s?: Nullable<string | Look>;
  p?: Nullable<{ body?: { dataStream: string } }>;
  custom?: CustomData;
}

/** By row, then by column. */
export type Cells = Record<number, Record<number, Cell>>;

/** IRowData. */
export interface Row {
  h?: number;
  ah?: number;
  /** 1: the height follows the text. */
  ia?: number;
  hd?: number;
  s?: Nullable<string | Look>;
  custom?: CustomData;
}

/** IColumnData. */
export interface Column {
  w?: number;
  hd?: number;
  s?: Nullable<string | Look>;
  custom?: CustomData;
}

/** IWorksheetData, as far as .xlsx knows it. */
export interface Sheet {
  id: string;
  name: string;
  tabColor?: string;
  hidden?: number;
  freeze?: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  rowCount?: number;
  columnCount?: number;
  zoomRatio?: number;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  mergeData?: IRange[];
  cellData?: Cells;
  rowData?: Record<number, Row>;
  columnData?: Record<number, Column>;
  showGridlines?: number;
  rightToLeft?: number;
  custom?: CustomData;
}

/** ISheetDataValidationRule. */
export interface ValidationRule {
  uid: string;
  type: string;
  ranges: IRange[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  showDropDown?: boolean;
  showErrorMessage?: boolean;
  /** 0 information, 1 stop, 2 warning. */
  errorStyle?: number;
  error?: string;
  errorTitle?: string;
  showInputMessage?: boolean;
  prompt?: string;
  promptTitle?: string;
}

/** IWorkbookData. */
export interface Snapshot {
  id: string;
  name: string;
  appVersion: string;
  locale: string;
  defaultStyle?: Nullable<Look | string>;
  styles: Record<string, Nullable<Look>>;
  sheetOrder: string[];
  sheets: Record<string, Sheet>;
  resources?: { name: string; data: string }[];
  custom?: CustomData;
}
