// docs/images: pictures of the real page, taken from the built product. Needs Chromium (CHROME_PATH, or Debian's place).
//   node build/build.mjs && node build/host.mjs page && node build/images.mjs
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMAGES = `${ROOT}docs/images/`;

function startServer() {
  const child = spawn(process.execPath, ["dist-host/server.cjs", "--no-open", "--port", "18640"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve) => {
    child.stdout.on("data", (text) => {
      const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    });
  });
}

async function choose(page, ...path) {
  for (const name of ["Chiến dịch 06", ...path]) {
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
}

mkdirSync(IMAGES, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  timezoneId: "Asia/Ho_Chi_Minh",
});
const shoot = (name) => page.screenshot({ path: `${IMAGES}${name}.png` });

await page.goto(server.address);
await page.waitForSelector("html[data-ready]");
await page.getByText("Phụ lục 2 (trống)", { exact: true }).click();
await page.getByRole("menuitem", { name: "Chiến dịch 06" }).click();
await page.getByRole("menuitem", { name: "Chỉ tiêu", exact: true }).click();
await page.waitForTimeout(500);
await shoot("menu");
await page.keyboard.press("Escape");
await page.keyboard.press("Escape");

const dialog = page.frameLocator("dialog.modal iframe");
await choose(page, "Chỉ tiêu", "Phân bổ chỉ tiêu");
await dialog.getByRole("button", { name: "Xem trước" }).click();
await dialog.getByRole("button", { name: "Ghi vào bảng" }).waitFor();
await page.waitForTimeout(300);
await shoot("xem-truoc");
await dialog.getByRole("button", { name: "Ghi vào bảng" }).click();
await dialog.getByRole("heading", { name: "Đã ghi xong" }).waitFor();
await dialog.getByRole("button", { name: "Đóng" }).click();
await page.waitForTimeout(500);
await shoot("da-ghi");

/** Previews what the open dialog would do, carries it out and closes it. */
async function carryOut() {
  await dialog.getByRole("button", { name: "Xem trước" }).click();
  await dialog.getByRole("button", { name: "Ghi vào bảng" }).click();
  await dialog.getByRole("heading", { name: "Đã ghi xong" }).waitFor();
  await dialog.getByRole("button", { name: "Đóng" }).click();
}

await page.getByText("Phụ lục 2", { exact: true }).click();
await choose(page, "Lịch thu nhận", "Xếp lịch thu nhận");
await carryOut();
await page.getByText("Lịch theo ngày", { exact: true }).last().click();
await page.waitForTimeout(800);
await shoot("lich-theo-ngay");

page.on("dialog", (question) => void question.accept());
await page.locator("input[type=file]").setInputFiles(`${ROOT}examples/duc-tho-2023.xlsx`);
await page.getByText("Tập thể (bằng điểm)", { exact: true }).click();
await choose(page, "Khen thưởng", "Xếp hạng, xét giải tập thể");
await carryOut();
await page.evaluate(() => {
  const book = globalThis.trial.api.getActiveWorkbook();
  book.setActiveSheet(book.getSheetByName("Xếp hạng tập thể"));
});
await page.waitForTimeout(800);
await shoot("xep-hang");

await browser.close();
server.stop();
