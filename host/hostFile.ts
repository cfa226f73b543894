// What a workbook is to the host: Univer's snapshot, and beside it what Google keeps outside cells.
import type { IWorkbookData } from "@univerjs/core";

export interface HostMetadata {
  sheetId: string;
  on: "row" | "column" | "sheet" | "spreadsheet";
  index: number;
  key: string;
  value: string;
  visibility: "DOCUMENT" | "PROJECT";
  id: number;
}

export interface HostProtection {
  sheetId: string;
  /** null: the whole sheet */
  area: { row: number; column: number; rows: number; columns: number } | null;
  description: string;
  unprotected: { row: number; column: number; rows: number; columns: number }[];
  /** whether the present user may edit */
  editable: boolean;
}

/** Cells that a chart is drawn from, or an anchor counts from; rows and columns from 0. */
export interface HostChartRange {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type HostChartType = "LINE" | "BAR" | "COLUMN";

/** A chart over the cells of a sheet: Univer's free part has none. */
export interface HostChart {
  id: number;
  sheetId: string;
  type: HostChartType;
  ranges: HostChartRange[];
  /** Leading rows that name the series; −1: Google guesses. */
  headers: number;
  /** What becomes of hidden rows and columns: a member of Charts.ChartHiddenDimensionStrategy. */
  hidden: string;
  anchor: { row: number; column: number; x: number; y: number };
  /** By Google's names, such as "hAxis.title". */
  options: Record<string, unknown>;
}

export interface HostGoogle {
  metadata: HostMetadata[];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, string>;
  };
  triggers: { id: string; handler: string; kind: string; detail: string }[];
  protections: HostProtection[];
  charts: HostChart[];
  locale: string;
  timeZone: string;
  active: { sheetId: string; row: number; column: number } | null;
}

export interface HostFile {
  workbook: IWorkbookData;
  google: HostGoogle;
  /** What saving as .xlsx would lose, in Vietnamese. */
  losses: string[];
}
