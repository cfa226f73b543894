// npm start: the spreadsheet page, on this machine only.
import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createSite } from "./server/createSite";
import { listen } from "./server/listen";
import { openBrowser } from "./server/openBrowser";
import { serverOptions, UsageError } from "./server/serverOptions";
import { serverTexts } from "./server/serverTexts";
import { siteFiles } from "./server/siteFiles";

async function checkFile(path: string): Promise<void> {
  if (!/\.xlsx$/i.test(path)) throw new UsageError(serverTexts.notXlsx(path));
  await access(path).catch(() => {
    throw new UsageError(serverTexts.noFile(path));
  });
}

async function start(): Promise<void> {
  const options = serverOptions(process.argv.slice(2));
  if (options.file !== null) await checkFile(options.file);
  const root = dirname(dirname(resolve(process.argv[1] ?? "")));
  const opened = options.file === null ? null : resolve(options.file);
  const site = createSite(await siteFiles(root, opened));
  const port = await listen(site, options.port);
  if (port !== options.port) console.log(serverTexts.portTaken(options.port, port));
  const address = `http://localhost:${port}`;
  console.log(serverTexts.running(address));
  if (options.opensBrowser) openBrowser(address);
}

start().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
