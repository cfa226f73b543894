import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";

const USUAL_PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where a Chromium is on this machine; `undefined` when there is none. */
const chromiumPath: string | undefined = [process.env["CHROME_PATH"] ?? "", ...USUAL_PLACES].find(
  (path) => path !== "" && existsSync(path),
);

if (chromiumPath === undefined) {
  console.warn(
    "NO CHROMIUM FOUND: the tests of the pages are SKIPPED. Set CHROME_PATH, or install Chromium.",
  );
}

/** `describe` where there is a browser; says so and skips where there is none. */
export const describeInChromium = chromiumPath === undefined ? describe.skip : describe;

/** Starts a browser that asks nothing of the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
