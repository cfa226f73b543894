import { imageOrNothing } from "../app/journal/previewWorkbook";
import { healing, type Healing } from "../app/journal/healing";
import { readJournal, type PlacedEntry } from "../app/journal/journalRows";
import { commitTexts } from "../app/messages/commit";
import type { SheetGrid } from "../app/plan/fingerprint";
import { stampedCharts } from "../app/plan/stampedCharts";
import { textsOf } from "../app/respond/textsOf";
import { sheetCell } from "../app/text/a1";
import { drawCharts } from "./drawCharts";
import { setState } from "./journalStore";
import type { OpenWorkbook } from "./openWorkbook";
import { readGrid, type Reading } from "./readGrid";
import { removeSheet, writeBlock } from "./writeBlock";
import { writeCells } from "./writeCells";
import { restoreMarks } from "./writeMarks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Gives cells and blocks back what they held. */
export function restore(
  spreadsheet: Spreadsheet,
  { sheets, blocks }: Pick<Healing, "sheets" | "blocks">,
  { zone }: Reading,
): void {
  for (const { sheet: name, restore: cells } of sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) writeCells(sheet, cells, zone);
  }
  for (const { sheet: name, before, charts = [] } of blocks) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && before.length === 0) removeSheet(spreadsheet, sheet);
    else if (sheet) {
      writeBlock(sheet, before, zone);
      drawCharts(sheet, stampedCharts(before), charts);
    }
  }
  SpreadsheetApp.flush();
}

/** Takes back what a run has written, as far as it is still ours; says what it did. */
function takeBack(
  spreadsheet: Spreadsheet,
  entry: PlacedEntry,
  reading: Reading,
): readonly string[] {
  const title = textsOf(entry.action).menu[1];
  const image = imageOrNothing(entry);
  if (image === undefined) {
    setState(spreadsheet, entry.row, "đã trả lại");
    return [commitTexts.damaged(title, entry.time)];
  }
  const grids = new Map<string, SheetGrid | undefined>();
  const gridOf = (name: string): SheetGrid | undefined => {
    if (!grids.has(name)) {
      const sheet = spreadsheet.getSheetByName(name);
      grids.set(name, sheet ? readGrid(sheet.getDataRange(), reading) : undefined);
    }
    return grids.get(name);
  };
  const steps = healing(image, gridOf);
  restore(spreadsheet, steps, reading);
  restoreMarks(spreadsheet, image.marks);
  setState(spreadsheet, entry.row, "đã trả lại");
  const restored = steps.sheets.reduce((sum, sheet) => sum + sheet.restore.length, 0);
  const left = steps.sheets.flatMap(({ sheet, left: places }) =>
    places.map(({ row, column }) => sheetCell(sheet, row, column)),
  );
  return [
    commitTexts.healed(title, entry.time, restored + steps.blocks.length),
    ...(left.length > 0 ? [commitTexts.left(left)] : []),
    ...(steps.lost.length > 0 ? [commitTexts.lost(steps.lost)] : []),
  ];
}

/** Heals what runs that died while writing have left behind, latest first; says what was healed. */
export function healUnfinished({
  spreadsheet,
  snapshot,
  reading,
}: OpenWorkbook): readonly string[] {
  return readJournal(snapshot.journal)
    .filter(({ state }) => state === "đang ghi")
    .flatMap((entry) => takeBack(spreadsheet, entry, reading));
}
