import { spawn, type ChildProcess } from "node:child_process";
import type { FrameLocator, Page } from "playwright-core";
import type { Host } from "../../host/boot/bootHost";

/** A common office screen, in Vietnam. */
export const SCREEN = {
  viewport: { width: 1366, height: 768 },
  timezoneId: "Asia/Ho_Chi_Minh",
} as const;

/** The server of `npm start`, as a process of its own. */
export interface TrialServer {
  readonly address: string;
  /** Everything that it said on the terminal. */
  readonly said: () => string;
  readonly stop: () => void;
}

/** Starts the built server and waits until it tells its address. */
export function startTrialServer(words: readonly string[] = []): Promise<TrialServer> {
  const child: ChildProcess = spawn(
    process.execPath,
    ["dist-host/server.cjs", "--no-open", "--port", "18620", ...words],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve({ address, said: () => said, stop: () => child.kill() });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => {
      reject(new Error(`server ended with ${String(code)}: ${said}`));
    });
  });
}

/** Goes to the page and waits until a workbook is open; answers what the page asked of any server. */
export async function openTrialPage(page: Page, address: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  return asked;
}

/** Chooses from the menu bar by clicking, such as "Chỉ tiêu > Phân bổ chỉ tiêu". */
export async function chooseMenu(page: Page, path: string): Promise<void> {
  for (const name of ["Chiến dịch 06", ...path.split(" > ")])
    await page.getByRole("menuitem", { name, exact: true }).click();
}

/** The page inside the open dialog. */
export function openDialogFrame(page: Page): FrameLocator {
  return page.frameLocator("dialog.modal iframe");
}

interface Trial {
  readonly host: Host;
  readonly api: {
    getActiveWorkbook(): {
      getSheetByName(name: string): {
        getRange(area: string): {
          getCellDatas(): ({ v?: unknown; f?: unknown } | null)[][];
        };
      };
    };
  };
}

/** Values of cells as the open workbook holds them. */
export function valuesOf(page: Page, sheet: string, area: string): Promise<unknown[][]> {
  return page.evaluate(
    ([name, range]) => {
      const { trial } = window as unknown as { trial: Trial };
      const cells = trial.api
        .getActiveWorkbook()
        .getSheetByName(name)
        .getRange(range)
        .getCellDatas();
      return cells.map((row) => row.map((cell) => cell?.v ?? ""));
    },
    [sheet, area] as const,
  );
}
