// One open workbook: Univer on screen, the engine and the bundle behind it.
import { LifecycleStages, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../boot/bootHost";
import { bootPage } from "../boot/bootPage";
import type { Box } from "../engine/a1";
import type { HostFile } from "../hostFile";
import type { Selection } from "../services/desk";
import type { UiListener } from "../services/hostUi";
import { chartLayer } from "./chartLayer";
import { createUniver } from "./createUniver";
import { make } from "./make";
import { openPermissions } from "./openPermissions";
import { stillProgress } from "./stillProgress";

export interface ScreenOptions {
  readonly grid: HTMLElement;
  readonly file: HostFile;
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly listener: UiListener;
  readonly onChange: () => void;
  /** Formulas have been computed after a change. */
  readonly onSettled: () => void;
}

export interface ScreenWorkbook {
  readonly host: Host;
  readonly api: FUniver;
  /** The grid can be seen and used. */
  readonly rendered: Promise<void>;
  close(): void;
}

/** How long a person's edit waits for the next one before formulas are computed. */
const SETTLE_AFTER = 60;

const A1: Box = { row: 0, column: 0, rows: 1, columns: 1 };

const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The script's active range is the person's selection. */
function followSelection(api: FUniver, host: Host): void {
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    if (selections[0]) host.select(worksheet.getSheetId(), boxOf(selections[0]));
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const range = activeSheet.getActiveRange()?.getRange();
    host.select(activeSheet.getSheetId(), range ? boxOf(range) : A1);
  });
}

function show(api: FUniver, { sheetId, box }: Selection): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(box.row, box.column, box.rows, box.columns).activate();
}

/** Opens a workbook in place of what the grid shows. */
export function screenWorkbook(options: ScreenOptions): ScreenWorkbook {
  const container = make("div", { class: "univer" });
  options.grid.replaceChildren(container);
  const { univer, api } = createUniver(container);
  const rendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const redraw = (): void => {
    api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  };
  const host = bootPage(univer, {
    file: options.file,
    code: options.code,
    html: options.html,
    listener: options.listener,
    log: (line) => {
      console.info(line);
    },
    onChange: () => {
      options.onChange();
      clearTimeout(timer);
      timer = setTimeout(() => {
        host.recalculate();
        redraw();
        charts.refresh();
        options.onSettled();
      }, SETTLE_AFTER);
    },
    onSelect: (selection: Selection) => {
      show(api, selection);
    },
  });
  stillProgress(univer);
  openPermissions(univer);
  api.getActiveWorkbook()?.setNumfmtLocal("vi");
  followSelection(api, host);
  const charts = chartLayer(container, api, host, rendered);
  host.recalculate();
  show(api, host.selection());
  return {
    host,
    api,
    rendered,
    close: () => {
      clearTimeout(timer);
      charts.close();
      host.dispose();
      container.remove();
    },
  };
}
