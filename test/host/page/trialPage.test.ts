import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../support/chromium";
import { poll } from "../../support/poll";
import {
  openTrialPage,
  SCREEN,
  startTrialServer,
  valuesOf,
  type TrialServer,
} from "../../support/trialPage";

const PRINTED = "Phụ lục 2";

/** Types as a person does: the name box leads to the cell, the keys go into it. */
async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const nameBox = page.locator("#grid input.univer-size-full");
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await page.locator("[contenteditable]:focus").waitFor({ state: "attached" });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describeInChromium("trial page", () => {
  let browser: Browser;
  let server: TrialServer;
  let page: Page;
  let faults: string[];
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
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  });
  afterEach(() => page.close());

  test("shows the example within ten seconds, and asks nothing of any other machine", async () => {
    const from = performance.now();
    const asked = await openTrialPage(page, server.address);
    const millis = performance.now() - from;
    expect(await valuesOf(page, PRINTED, "B24:E24")).toEqual([["Tân Hòa", 1004, 381, 5]]);
    expect(
      asked.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(server.address)),
    ).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    expect(millis).toBeLessThan(10_000);
  });

  test("the terminal tells the address in one line", () => {
    expect(server.said().trim().split("\n")).toHaveLength(1);
    expect(server.said()).toContain("Chiến dịch 06 đang chạy tại http://localhost:");
  });

  test("computes a custom function as soon as it is typed, and again when its input changes", async () => {
    await openTrialPage(page, server.address);
    await typeInto(page, "G7", "=CD_CHITIEUNGAY(D7,70)");
    await poll(
      () => valuesOf(page, PRINTED, "G7"),
      ([row]) => row?.[0] === 39,
    );
    await typeInto(page, "D7", "7000");
    await poll(
      () => valuesOf(page, PRINTED, "G7"),
      ([row]) => row?.[0] === 100,
    );
    expect(faults).toEqual([]);
  });

  test("says in words what is wrong in a cell whose function failed", async () => {
    await openTrialPage(page, server.address);
    await typeInto(page, "G7", "=CD_CHITIEUNGAY(B7,70)");
    await page.keyboard.press("ArrowUp");
    const line = await poll(
      () => page.locator("footer .cell").textContent(),
      (text) => text !== "",
    );
    expect(line).toMatch(/^Ô G7: .*“Thị trấn Bình Gia”/);
  });

  test("what is downloaded opens again with what was typed", async () => {
    await openTrialPage(page, server.address);
    await typeInto(page, "G9", "đã sửa");
    await poll(
      () => valuesOf(page, PRINTED, "G9"),
      ([row]) => row?.[0] === "đã sửa",
    );
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải về" }).click();
    const path = join(directory, "tai-ve.xlsx");
    await (await downloading).saveAs(path);
    await openTrialPage(page, server.address);
    await page.locator("input[type=file]").setInputFiles(path);
    await poll(
      () => page.locator(".filename").textContent(),
      (name) => name === "tai-ve.xlsx",
    );
    expect(await valuesOf(page, PRINTED, "G9")).toEqual([["đã sửa"]]);
    expect(await valuesOf(page, PRINTED, "B24:E24")).toEqual([["Tân Hòa", 1004, 381, 5]]);
    expect(faults).toEqual([]);
  });

  test.each([
    { name: "hong.xlsx", why: "a damaged file" },
    { name: "bang.xls", why: "another kind of file" },
  ])(
    "refuses $why with a sentence, and keeps the open workbook with its edits",
    async ({ name }) => {
      const path = join(directory, name);
      writeFileSync(path, "không phải bảng tính");
      await openTrialPage(page, server.address);
      await typeInto(page, "G9", "đã sửa");
      const asked: string[] = [];
      page.on("dialog", (question) => {
        asked.push(question.message());
        void question.dismiss();
      });
      await page.locator("input[type=file]").setInputFiles(path);
      const told = page.locator("dialog.notice");
      await told.waitFor();
      expect(await told.textContent()).toContain(name);
      await page.getByRole("button", { name: "Đã rõ" }).click();
      expect(await valuesOf(page, PRINTED, "B24")).toEqual([["Tân Hòa"]]);
      expect(await valuesOf(page, PRINTED, "G9")).toEqual([["đã sửa"]]);
      expect(asked).toEqual([]);
    },
  );

  test("on a phone's screen no menu is cut off, and examples are called by what they show", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTrialPage(page, server.address);
    const reach = async (item: Locator): Promise<number> => {
      const box = await item.boundingBox();
      if (!box) throw new Error("not on the screen");
      expect(box.x).toBeGreaterThanOrEqual(0);
      return box.x + box.width;
    };
    expect(await reach(page.getByRole("button", { name: "Tải về" }))).toBeLessThanOrEqual(390);
    await page.getByRole("menuitem", { name: "Ví dụ" }).click();
    const examples = page.getByRole("menu", { name: "Ví dụ" }).getByRole("menuitem");
    expect(await examples.allTextContents()).toEqual(
      readdirSync("examples")
        .sort()
        .map(() => expect.stringMatching(/^[^.]+ 20\d\d – /)),
    );
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem", { name: "Chiến dịch 06" }).click();
    await page.getByRole("menuitem", { name: "Khen thưởng", exact: true }).click();
    const longest = page.getByRole("menuitem", { name: "Xếp hạng, xét giải tập thể" });
    expect(await reach(longest)).toBeLessThanOrEqual(390);
  });

  test("nothing on the screen is an untranslated key", async () => {
    await openTrialPage(page, server.address);
    await page.mouse.click(300, 400, { button: "right" });
    await page.getByText("Sao chép đặc biệt").waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/[a-z]+-(ui|formula)\.[a-z]/i);
  });
});
