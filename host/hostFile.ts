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

export interface HostGoogle {
  metadata: HostMetadata[];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, string>;
  };
  triggers: { id: string; handler: string; kind: string; detail: string }[];
  protections: HostProtection[];
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
