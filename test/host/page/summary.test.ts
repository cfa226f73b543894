// The leaders' page in a real browser: made through menu and dialog, its charts painted over the grid.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readXlsx } from "../../../host/xlsx/readXlsx";
import { writeXlsx } from "../../../host/xlsx/writeXlsx";
import {
  ACTIVATED,
  ARCHIVE,
  archiveGrid,
  FILED,
  reportedDays,
  targetGrid,
  WARDS,
} from "../../app/summary/district";
import { hostFile } from "../../gas/openHost";
import { describeInChromium, launchChromium } from "../../support/chromium";
import { poll } from "../../support/poll";
import {
  chooseMenu,
  openDialogFrame,
  openTrialPage,
  startTrialServer,
  valuesOf,
  type TrialServer,
} from "../../support/trialPage";

const SHEET = "Tổng hợp";
const TALL = { viewport: { width: 1400, height: 1250 }, timezoneId: "Asia/Ho_Chi_Minh" } as const;

interface Painted {
  readonly label: string | null;
  readonly left: number;
  readonly top: number;
  readonly shapes: number;
  readonly text: string;
}

/** The charts that can be seen, as the browser has drawn them. */
const painted = (page: Page): Promise<Painted[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".chart")]
      .filter((chart) => chart.checkVisibility())
      .map((chart) => {
        const { left, top } = chart.getBoundingClientRect();
        return {
          label: chart.getAttribute("aria-label"),
          left,
          top,
          shapes: chart.querySelectorAll("svg path").length,
          text: chart.textContent,
        };
      }),
  );

describeInChromium("a leader's page", () => {
  let browser: Browser;
  let server: TrialServer;
  let page: Page;
  const faults: string[] = [];
  const directory = mkdtempSync(join(tmpdir(), "summary-"));
  const path = join(directory, "quan.xlsx");

  beforeAll(async () => {
    const silent = (after: number, ward: number): boolean => after === 33 && ward === 2;
    const grids = {
      "Chỉ tiêu": targetGrid(),
      [ARCHIVE]: archiveGrid([FILED, ACTIVATED], WARDS, reportedDays(34, silent)),
    };
    const file = hostFile(grids);
    writeFileSync(path, writeXlsx(file));
    [browser, server] = await Promise.all([launchChromium(), startTrialServer([path])]);
    page = await browser.newPage(TALL);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (one) => one.type() === "error" && faults.push(one.text()));
    await openTrialPage(page, server.address);
  }, 60_000);
  afterAll(async () => {
    server.stop();
    rmSync(directory, { recursive: true });
    await browser.close();
  });

  test("is made through menu and dialog, and both charts are painted", async () => {
    await chooseMenu(page, "Tiến độ > Cập nhật tổng hợp");
    const dialog = openDialogFrame(page);
    await dialog.getByLabel("Từ ngày").fill("23/6/2023");
    await dialog.getByLabel("Đến ngày").fill("5/11/2023");
    await dialog.getByRole("button", { name: "Xem trước" }).click();
    await dialog.getByRole("button", { name: "Ghi vào bảng" }).click();
    await dialog.getByRole("heading", { name: "Đã ghi xong" }).first().waitFor();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await page.locator("dialog.modal").waitFor({ state: "detached" });
    // On other sheets there is nothing to see of them.
    expect(await painted(page)).toEqual([]);
    await page.getByText(SHEET, { exact: true }).first().click();
    const charts = await poll(
      () => painted(page),
      (seen) => seen.length === 2,
    );
    expect(charts.map(({ label }) => label)).toEqual([
      "Tài khoản kích hoạt: kế hoạch và thực hiện theo ngày",
      "Tỷ lệ hoàn thành theo đơn vị",
    ]);
    const [line, bars] = charts;
    expect(line?.text).toContain("Thực hiện");
    // One bar for each ward, beside lines and legend.
    expect(bars?.shapes).toBeGreaterThanOrEqual(WARDS.length);
    for (const ward of WARDS) expect(bars?.text).toContain(`${ward}  `);
    expect(faults).toEqual([]);
  }, 60_000);

  test("moves with the sheet when it is scrolled", async () => {
    // The page is all that there is: on a lower screen it can be scrolled.
    await page.setViewportSize({ ...TALL.viewport, height: 700 });
    const before = await painted(page);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 60);
    const after = await poll(
      () => painted(page),
      (seen) => (seen[0]?.top ?? 0) < (before[0]?.top ?? 0) - 20,
    );
    const moved = before.map(({ top }, index) => top - (after[index]?.top ?? 0));
    expect(moved[0]).toBe(moved[1]);
    expect(after.map(({ left }) => left)).toEqual(before.map(({ left }) => left));
    await page.mouse.wheel(0, -200);
    await poll(
      () => painted(page),
      (seen) => seen[0]?.top === before[0]?.top,
    );
    await page.setViewportSize(TALL.viewport);
  });

  test("is drawn again when a cell that it shows changes", async () => {
    const before = await painted(page);
    await page.evaluate(() => {
      const { trial } = window as unknown as {
        trial: {
          host: { asPerson(edit: (person: { type(...words: string[]): void }) => void): void };
        };
      };
      trial.host.asPerson((person) => {
        person.type("Tổng hợp", "L5", "Phường đã đổi tên");
      });
    });
    const after = await poll(
      () => painted(page),
      (seen) => seen[1]?.text.includes("Phường đã đổi tên") === true,
    );
    expect(after[0]?.text).toBe(before[0]?.text);
  });

  test("comes back with its charts from the downloaded file", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải về" }).click();
    const saved = join(directory, "tai-ve.xlsx");
    await (await downloading).saveAs(saved);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.locator("input[type=file]").setInputFiles(saved);
    await poll(
      () => page.locator(".filename").textContent(),
      (name) => name === "tai-ve.xlsx",
    );
    await page.getByText(SHEET, { exact: true }).first().click();
    await poll(
      () => painted(page),
      (seen) => seen.length === 2,
    );
    const [[first]] = (await valuesOf(page, SHEET, "A1")) as [[string]];
    expect(first).toBe("Số liệu tính đến 08h00 ngày 27/7/2023 (báo cáo của ngày 26/7/2023)");
    expect(faults).toEqual([]);
  }, 60_000);
});

test("the file of the fixture opens as it was written", () => {
  const grids = { [ARCHIVE]: archiveGrid([ACTIVATED], ["Phường 1"], { 0: [[1]] }) };
  const file = readXlsx(writeXlsx(hostFile(grids)));
  expect(file.losses).toEqual([]);
});
