import type { HostFile } from "../hostFile";
import { bootPage, type BootedPage } from "../boot/bootPage";
import { readXlsx } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import { cellErrors } from "./cellErrors";
import { createUniver } from "./createUniver";
import { dialogs } from "./dialogs";
import { headerBar } from "./headerBar";
import type { MenuEntry } from "./menuBar";
import { notice } from "./notice";
import { pageTexts } from "./pageTexts";
import { scriptMenus } from "./scriptMenus";
import { fetchBytes, startFiles } from "./startFiles";
import { statusLine } from "./statusLine";
import { toasts } from "./toasts";
import { uiListener } from "./uiListener";

export interface PageParts {
  readonly bar: HTMLElement;
  readonly work: HTMLElement;
  readonly foot: HTMLElement;
  /** Id of the element that Univer draws in. */
  readonly grid: string;
}

const DEFAULT_EXAMPLE = "binh-gia-2023.xlsx";

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);

/** Builds the page and opens the first workbook. */
export async function trialPage({ bar, work, foot, grid }: PageParts): Promise<void> {
  const files = await startFiles();
  const { univer, api } = createUniver(grid);
  const status = statusLine(foot);
  const told = toasts();
  let name = "";
  let booted: BootedPage | undefined;
  let isEdited = false;
  let menus: MenuEntry[] = [];

  const call = (handler: string, values: readonly unknown[]): unknown => {
    isEdited = true;
    try {
      return booted?.call(handler, values);
    } finally {
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    }
  };

  const shown = dialogs(work, { names: () => booted?.globals ?? [], call });

  const runMenu = (handler: string): void => {
    // After the menu has closed on screen: the script holds the page's only thread.
    setTimeout(() => {
      try {
        call(handler, []);
      } catch (error) {
        notice(pageTexts.product, [messageOf(error)]);
      }
    }, 30);
  };

  const header = headerBar(bar, {
    openFile: (file) =>
      void openBytes(file.name, () => file.arrayBuffer().then((buffer) => new Uint8Array(buffer))),
    openExample: (example) =>
      void openBytes(example, () => fetchBytes(`/examples/${encodeURIComponent(example)}`)),
    download: () => void download(),
  });

  function open(file: HostFile): void {
    shown.closeAll();
    booted?.dispose();
    menus = [];
    booted = bootPage({
      univer,
      api,
      file,
      code: files.code,
      html: { Dialog: files.dialog },
      ui: uiListener({
        menu: (menu) => {
          menus = [...menus, ...scriptMenus([menu], runMenu)];
          header.showMenus(menus);
        },
        dialogs: shown,
        toasts: told,
      }),
    });
    if (booted.globals.includes("onOpen")) booted.call("onOpen", []);
    isEdited = false;
  }

  async function openBytes(fileName: string, read: () => Promise<Uint8Array>): Promise<void> {
    if (isEdited && !window.confirm(pageTexts.leave)) return;
    if (!/\.xlsx$/i.test(fileName)) {
      notice(pageTexts.product, [pageTexts.notXlsx(fileName)]);
      return;
    }
    try {
      const file = await readXlsx(await read());
      open(file);
      name = fileName;
      header.showName(fileName);
      if (file.losses.length > 0) notice(pageTexts.losses(fileName), file.losses);
    } catch (error) {
      notice(pageTexts.product, [pageTexts.cannotOpen(fileName, messageOf(error))]);
    }
  }

  async function download(): Promise<void> {
    if (!booted) return;
    try {
      const { bytes, losses } = await writeXlsx(booted.file());
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes]));
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 60_000);
      isEdited = false;
      if (losses.length > 0) notice(pageTexts.saveLosses, losses);
    } catch (error) {
      notice(pageTexts.product, [pageTexts.cannotSave(messageOf(error))]);
    }
  }

  header.showExamples(files.examples);
  cellErrors(api, () => booted?.problems() ?? [], status.tell);
  api.addEvent(api.Event.SheetValueChanged, () => {
    isEdited = true;
  });
  const example = files.examples.includes(DEFAULT_EXAMPLE) ? DEFAULT_EXAMPLE : files.examples[0];
  if (files.file !== null) await openBytes(files.file, () => fetchBytes("/file.xlsx"));
  else if (example) await openBytes(example, () => fetchBytes(`/examples/${encodeURIComponent(example)}`));
}
