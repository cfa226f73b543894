// The host behind a grid that people see: the page makes Univer with its plugins, this opens the workbook in it.
import type { Univer } from "@univerjs/core";
import { pageRealm } from "../realm/pageRealm";
import { bootHost, type BootOptions, type Host } from "./bootHost";

/** Minutes east of Greenwich, as Vietnam has them all year. */
const VIETNAM = 420;

/** False when the browser's clock is not Vietnam's: dates in the sheet would shift, and the page should say so. */
export function isVietnamTime(): boolean {
  return -new Date().getTimezoneOffset() === VIETNAM;
}

/** Opens `options.file` in the page's Univer, which must not hold another workbook. */
export function bootPage(univer: Univer, options: BootOptions): Host {
  return bootHost(univer, pageRealm, options);
}
