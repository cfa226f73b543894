// The whole product as a person uses it: the built bundle, in the page, through menu and dialog.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../support/chromium";
import { poll } from "../../support/poll";
import {
  chooseMenu,
  openDialogFrame,
  openTrialPage,
  SCREEN,
  startTrialServer,
  valuesOf,
  type TrialServer,
} from "../../support/trialPage";

const EMPTY = "Phụ lục 2 (trống)";
const PRINTED = "Phụ lục 2";
const TAN_HOA = 17;

async function doAction(
  page: Page,
  path: string,
  words = { commit: "Ghi vào bảng", done: "Đã ghi xong" },
): Promise<string> {
  await chooseMenu(page, path);
  const dialog = openDialogFrame(page);
  await dialog.getByRole("button", { name: "Xem trước" }).click();
  await dialog.getByRole("button", { name: words.commit }).click();
  await dialog.getByRole("heading", { name: words.done }).first().waitFor();
  const told = await dialog.locator("main").innerText();
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await page.locator("dialog.modal").waitFor({ state: "detached" });
  return told;
}

const column = async (page: Page, sheet: string, area: string): Promise<unknown[]> =>
  (await valuesOf(page, sheet, area)).map(([value]) => value);

describeInChromium("an official with the annex of Bình Gia", () => {
  let browser: Browser;
  let server: TrialServer;
  let page: Page;
  const directory = mkdtempSync(join(tmpdir(), "trial-"));

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startTrialServer()]);
  });
  afterAll(async () => {
    server.stop();
    rmSync(directory, { recursive: true });
    await browser.close();
  });
  beforeEach(async () => {
    page = await browser.newPage(SCREEN);
    await openTrialPage(page, server.address);
    await page.getByText(EMPTY, { exact: true }).click();
  });
  afterEach(() => page.close());

  test("allocates, computes daily figures, undoes, downloads and opens again", async () => {
    const printedTargets = await column(page, PRINTED, "D7:D25");
    const printedDaily = await column(page, PRINTED, "E7:E25");

    await doAction(page, "Chỉ tiêu > Phân bổ chỉ tiêu");
    const targets = await column(page, EMPTY, "D7:D25");
    expect(targets[TAN_HOA]).toBe(380);
    expect(targets.map((target, index) => (index === TAN_HOA ? 381 : target))).toEqual(
      printedTargets,
    );
    expect(await column(page, EMPTY, "D26")).toEqual([17410]);

    await doAction(page, "Chỉ tiêu > Tính chỉ tiêu theo ngày");
    expect(await column(page, EMPTY, "E7:E25")).toEqual(printedDaily);

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải về" }).click();
    const path = join(directory, "da-chia.xlsx");
    await (await downloading).saveAs(path);

    await doAction(page, "Thiết lập > Hoàn tác lần ghi gần nhất", {
      commit: "Hoàn tác",
      done: "Đã hoàn tác",
    });
    expect(await column(page, EMPTY, "E7:E25")).toEqual(printedDaily.map(() => ""));
    expect(await column(page, EMPTY, "D7:D25")).toEqual(targets);

    page.on("dialog", (dialog) => void dialog.accept());
    await page.locator("input[type=file]").setInputFiles(path);
    await poll(
      () => page.locator(".filename").textContent(),
      (name) => name === "da-chia.xlsx",
    );
    expect(await column(page, EMPTY, "D7:D25")).toEqual(targets);
    expect(await column(page, EMPTY, "E7:E25")).toEqual(printedDaily);
  }, 120_000);

  test("makes the intake schedule, and sees who is where on which day", async () => {
    await page.getByText(PRINTED, { exact: true }).click();
    const told = await doAction(page, "Lịch thu nhận > Xếp lịch thu nhận");
    expect(told).toContain("trang “Lịch theo ngày”");
    await page.getByText("Lịch theo ngày", { exact: true }).last().click();
    const days = await valuesOf(page, "Lịch theo ngày", "A5:G38");
    expect(days.slice(0, 3)).toEqual([
      ["", "", "", "Máy 1", "Máy 1", "Máy 2", "Máy 2"],
      [
        "Thứ",
        "Ngày",
        "Ghi chú",
        "Ca 01 (7h00–15h00)",
        "Ca 02 (15h00–23h00)",
        "Ca 01 (7h00–15h00)",
        "Ca 02 (15h00–23h00)",
      ],
      ["T3", 45027, "", "Thị trấn Bình Gia", "Thị trấn Bình Gia", "Tân Văn", "Tân Văn"],
    ]);
    // 12/5/2023, the last day.
    expect(days.at(-1)?.slice(0, 4)).toEqual(["T6", 45058, "", "Tân Hòa"]);
  }, 60_000);

  test("reaches an action with the keyboard alone", async () => {
    await page.getByRole("menuitem", { name: "Chiến dịch 06" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("c");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const dialog = openDialogFrame(page);
    await dialog.getByLabel("Bảng", { exact: true }).waitFor();
    await poll(
      () =>
        dialog
          .locator("body")
          .evaluate(
            (body) => body.contains(document.activeElement) && document.activeElement !== body,
          ),
      (hasFocus) => hasFocus,
    );
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Ghi vào bảng" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog.modal").waitFor({ state: "detached" });
    expect(await column(page, EMPTY, "D7:D9")).toEqual(["", "", ""]);
    // The keyboard belongs to the grid again: arrows move in it.
    await page.locator("#grid [contenteditable]:focus").waitFor({ state: "attached" });
  });
});
