// A tie from the first run to the council's decision and its end, as people do it in the page.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
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

const RANKING = "Khen thưởng > Xếp hạng, xét giải tập thể";
const RESULT = "Xếp hạng tập thể";
const INPUT = "Tập thể (bằng điểm)";
const DECISIONS = "Quyết định";

/** Goes to a cell, types and presses Enter. */
async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, address]) => {
      const { trial } = window as unknown as {
        trial: {
          api: {
            getActiveWorkbook(): {
              getSheetByName(name: string): { getRange(cell: string): { activate(): void } };
              setActiveSheet(sheet: unknown): void;
            };
          };
        };
      };
      const book = trial.api.getActiveWorkbook();
      const sheet = book.getSheetByName(name);
      book.setActiveSheet(sheet);
      sheet.getRange(address).activate();
    },
    [sheet, cell] as const,
  );
  await page.waitForTimeout(200);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await poll(
    async () => String((await valuesOf(page, sheet, cell))[0]?.[0]),
    (value) => value === text,
  );
}

/** Runs the ranking through menu and dialog; answers what the preview said. */
async function rank(page: Page): Promise<string> {
  await chooseMenu(page, RANKING);
  const dialog = openDialogFrame(page);
  await dialog.getByLabel("Bảng", { exact: true }).selectOption({ label: INPUT_OPTION });
  await dialog.getByRole("button", { name: "Xem trước" }).click();
  const commit = dialog.getByRole("button", { name: "Ghi vào bảng" });
  await commit.waitFor();
  const said = await dialog.locator("main").innerText();
  await commit.click();
  await dialog.getByRole("heading", { name: "Đã ghi xong" }).first().waitFor();
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await page.locator("dialog.modal").waitFor({ state: "detached" });
  return said;
}

const INPUT_OPTION = `'${INPUT}'!A4 – KẾT QUẢ THI ĐUA: CÓ ĐƠN VỊ BẰNG ĐIỂM`;
/** Prize and money of the first four units, best first. */
const prizes = async (page: Page): Promise<unknown[][]> => valuesOf(page, RESULT, "G6:H9");

describeInChromium("a tie that needs a decision", () => {
  let browser: Browser;
  let server: TrialServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchChromium(),
      startTrialServer(["examples/duc-tho-2023.xlsx"]),
    ]);
    page = await browser.newPage(SCREEN);
    await openTrialPage(page, server.address);
  });
  afterAll(async () => {
    server.stop();
    await browser.close();
  });

  test("waits with its options and money, is decided, applied, and void once a score changes", async () => {
    const first = await rank(page);
    expect(first).toContain("cùng tranh 2 giải nhì, 1 giải ba (8.000.000 đồng)");
    expect(first).toContain("mỗi đơn vị 2.666.666 đồng, còn dư 2 đồng");
    expect(await prizes(page)).toEqual([
      ["Giải nhất", 5_000_000],
      ["Chờ quyết định", ""],
      ["Chờ quyết định", ""],
      ["Chờ quyết định", ""],
    ]);

    for (const cell of ["H6", "H7", "H8"]) await typeInto(page, DECISIONS, cell, "Giải nhì");
    await typeInto(page, DECISIONS, "J6", "Biên bản số 3");
    expect(await rank(page)).toContain("làm tăng 1.000.000 đồng");
    expect((await prizes(page)).slice(1)).toEqual(Array(3).fill(["Giải nhì", 3_000_000]));
    const [[reason]] = (await valuesOf(page, RESULT, "I7")) as [[string]];
    expect(reason).toContain("Theo quyết định ghi ở ô 'Quyết định'!H6 (căn cứ: Biên bản số 3).");

    await typeInto(page, INPUT, "D6", "81");
    const last = await rank(page);
    expect(last).toContain("'Quyết định'!H6 (Xã Bình Minh) hết hiệu lực, không áp dụng");
    expect(await prizes(page)).toEqual([
      ["Giải nhất", 5_000_000],
      ["Giải nhì", 3_000_000],
      ["Chờ quyết định", ""],
      ["Chờ quyết định", ""],
    ]);
    const sheet = (await valuesOf(page, RESULT, "A1:A60")).flat().join("\n");
    expect(sheet).toContain("ĐIỀU CẦN BIẾT VỀ QUYẾT ĐỊNH");
    expect(await valuesOf(page, DECISIONS, "H6:H8")).toEqual(Array(3).fill(["Giải nhì"]));
  }, 120_000);
});
