// A document and a pasted message as a person makes them: the built bundle, in the page, in a real browser.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../../support/chromium";
import {
  chooseMenu,
  openDialogFrame,
  openTrialPage,
  SCREEN,
  startTrialServer,
  valuesOf,
  type TrialServer,
} from "../../support/trialPage";

const folder = mkdtempSync(join(tmpdir(), "documents-"));

/** A commune's own table of a day, three villages. */
async function villages(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Số liệu ngày");
  sheet.addRows([
    ["SỐ LIỆU NGÀY 12/6/2023"],
    [
      "TT",
      "Thôn",
      "Hồ sơ thu nhận trong ngày",
      "Tài khoản kích hoạt trong ngày",
      "Giờ nhận báo cáo",
    ],
    [1, "Thôn Nà Lốc"],
    [2, "Thôn Nà Mười"],
    [3, "Thôn Pác Khuông"],
  ]);
  const path = join(folder, "thon.xlsx");
  await book.xlsx.writeFile(path);
  return path;
}

describeInChromium("documents and messages in the page", () => {
  let browser: Browser;
  let server: TrialServer;
  let page: Page;

  beforeAll(async () => {
    const [path, started] = await Promise.all([villages(), launchChromium()]);
    browser = started;
    server = await startTrialServer([path]);
    page = await browser.newPage(SCREEN);
    await openTrialPage(page, server.address);
  }, 120_000);
  afterAll(async () => {
    server.stop();
    rmSync(folder, { recursive: true });
    await browser.close();
  });

  test("a pasted message is previewed and fills the blank cells of its units", async () => {
    await chooseMenu(page, "Báo cáo ngày > Dán tin Zalo");
    const dialog = openDialogFrame(page);
    await dialog.getByLabel("Tin nhắn").fill("Thôn Nà Lốc: hs 5, kh 3, 15h30\nNà Mười: không có");
    await dialog.getByRole("button", { name: "Xem trước" }).click();
    await dialog.getByRole("button", { name: "Ghi vào bảng" }).click();
    await dialog.getByRole("heading", { name: "Đã ghi xong" }).first().waitFor();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    expect(await valuesOf(page, "Số liệu ngày", "C3:E5")).toEqual([
      [5, 3, "15h30"],
      [0, 0, ""],
      ["", "", ""],
    ]);
  }, 120_000);

  test("the table as an annex is downloaded from the dialog, and nothing else is asked for", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await chooseMenu(page, "Báo cáo ngày > Xuất báo cáo Word");
    const dialog = openDialogFrame(page);
    await dialog.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân xã Thiện Thuật");
    await dialog.getByRole("button", { name: "Xem trước" }).click();
    const link = dialog.getByRole("link", { name: "Tải về .docx" });
    await link.waitFor();
    const downloading = page.waitForEvent("download");
    await link.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Phụ lục chỉ tiêu - Số liệu ngày.docx");
    const path = join(folder, "phu-luc.docx");
    await download.saveAs(path);
    const parts = unzipSync(readFileSync(path));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("của Ủy ban nhân dân xã Thiện Thuật)");
    expect(text).toContain("Thôn Nà Lốc");
    const elsewhere = asked.filter(
      (url) => !url.startsWith(server.address) && !/^(?:about|blob|data):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    await dialog.getByRole("button", { name: "Đóng" }).click();
  }, 120_000);
});
