// What every service works with.
import type { Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Box } from "../engine/a1";
import type { Calculator } from "../engine/calculator";
import type { CellStore } from "../engine/cellStore";
import type { Dialect } from "../engine/tokens";
import type { UniverServices } from "../engine/univerServices";
import type { HostGoogle } from "../hostFile";
import type { RealmMakers } from "../realm/realm";
import type { Clock } from "./clock";
import type { Execution } from "./execution";
import type { Wrapped } from "./growRows";
import type { HostUi, UiListener } from "./hostUi";
import type { Outbox } from "./mailService";

export interface Selection {
  sheetId: string;
  box: Box;
}

export interface Desk {
  readonly services: UniverServices;
  readonly api: FUniver;
  readonly calculator: Calculator;
  readonly cells: CellStore;
  readonly makers: RealmMakers;
  readonly run: Execution;
  readonly google: HostGoogle;
  readonly ui: HostUi;
  readonly outbox: Outbox;
  listener: UiListener | undefined;
  readonly clock: Clock;
  readonly html: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  /** Cells that the run has wrapped: their rows grow when it ends. */
  wrapped: Wrapped[];
  selection: Selection;
  /** Told when the script selects cells or a tab. */
  onSelect: ((selection: Selection) => void) | undefined;
}

/** Throws Google's words in an error of the script's realm. */
export function fail(desk: Desk, message: string): never {
  const error = desk.makers.error(message);
  error.name = "Exception";
  throw error;
}

export function dialect(desk: Desk): Dialect {
  return /^(en|zh|ja|ko|th|hi|he|es_MX)/.test(desk.google.locale) ? "comma" : "semicolon";
}

/** Google's number of a sheet: the id itself when it is one, else made from its letters, always the same. */
export function googleSheetId(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}

export function sheetOf(desk: Desk, sheetId: string): Worksheet {
  const sheet = desk.services.workbook.getSheetBySheetId(sheetId);
  return sheet ?? fail(desk, "Trang tính không còn nữa.");
}
