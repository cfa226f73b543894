import type { HostFile } from "../hostFile";
import { readXlsx } from "../xlsx/readXlsx";
import { cellErrors } from "./cellErrors";
import { dialogs } from "./dialogs";
import { downloadFile } from "./downloadFile";
import { headerBar } from "./headerBar";
import type { MenuEntry } from "./menuBar";
import { messageOf } from "./messageOf";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";
import { screenWorkbook, type ScreenWorkbook } from "./screenWorkbook";
import { scriptMenus } from "./scriptMenus";
import { fetchBytes, startFiles } from "./startFiles";
import { statusLine } from "./statusLine";
import { toasts } from "./toasts";
import { uiListener } from "./uiListener";

export interface PageParts {
  readonly bar: HTMLElement;
  readonly work: HTMLElement;
  readonly grid: HTMLElement;
  readonly foot: HTMLElement;
}

const DEFAULT_EXAMPLE = "binh-gia-2023.xlsx";

/** After what was clicked has been drawn: the script holds the page's only thread. */
const afterDrawing = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run, 20));
};

const tell = (text: string): void => {
  notice(pageTexts.product, [text]);
};

/** Builds the page and opens the first workbook. */
export async function trialPage({ bar, work, grid, foot }: PageParts): Promise<void> {
  const files = await startFiles();
  const status = statusLine(foot);
  const told = toasts();
  let name = "";
  let open: ScreenWorkbook | undefined;
  let tellErrors: (() => void) | undefined;
  let isEdited = false;
  let menus: readonly MenuEntry[] = [];

  const call = (handler: string, values: readonly unknown[]): unknown =>
    open?.host.call(handler, ...values);

  // Where Univer hears the keyboard: arrows move in the grid again as soon as a dialog is gone.
  const focusGrid = (): void => {
    grid.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
  };
  const shown = dialogs(work, { names: () => open?.host.globals ?? [], call }, focusGrid);

  const runMenu = (handler: string): void => {
    afterDrawing(() => {
      try {
        call(handler, []);
      } catch (error) {
        tell(messageOf(error));
      }
    });
  };

  const header = headerBar(bar, {
    openFile: (file) =>
      void openBytes(file.name, () => file.arrayBuffer().then((buffer) => new Uint8Array(buffer))),
    openExample: (example) => void openExample(example),
    download,
  });

  const listener = uiListener({
    menu: (menu) => {
      menus = [...menus, ...scriptMenus([menu], runMenu)];
      header.showMenus(menus);
    },
    dialogs: shown,
    toasts: told,
  });

  function show(file: HostFile): ScreenWorkbook {
    shown.closeAll();
    open?.close();
    menus = [];
    header.showMenus(menus);
    open = screenWorkbook({
      grid,
      file,
      code: files.code,
      html: files.html,
      listener,
      onChange: () => {
        isEdited = true;
      },
      onSettled: () => tellErrors?.(),
    });
    // For tests and for the curious at the browser's console.
    Object.assign(window, { trial: open });
    tellErrors = cellErrors(open, status.tell);
    if (open.host.globals.includes("onOpen")) call("onOpen", [{}]);
    isEdited = false;
    return open;
  }

  async function openBytes(fileName: string, read: () => Promise<Uint8Array>): Promise<void> {
    if (!/\.xlsx$/i.test(fileName)) {
      tell(pageTexts.notXlsx(fileName));
      return;
    }
    try {
      const file = readXlsx(await read());
      if (isEdited && !window.confirm(pageTexts.leave)) return;
      await show(file).rendered;
      name = fileName;
      header.showName(fileName);
      if (file.losses.length > 0) notice(pageTexts.losses(fileName), file.losses);
    } catch (error) {
      tell(pageTexts.cannotOpen(fileName, messageOf(error)));
    }
  }

  function openExample(example: string): Promise<void> {
    return openBytes(example, () => fetchBytes(`/examples/${encodeURIComponent(example)}`));
  }

  function download(): void {
    if (!open) return;
    try {
      downloadFile(name, open.host.save());
      isEdited = false;
    } catch (error) {
      tell(pageTexts.cannotSave(messageOf(error)));
    }
  }

  header.showExamples(files.examples);
  const example = files.examples.includes(DEFAULT_EXAMPLE) ? DEFAULT_EXAMPLE : files.examples[0];
  if (files.file !== null) await openBytes(files.file, () => fetchBytes("/file.xlsx"));
  else if (example) await openExample(example);
}
