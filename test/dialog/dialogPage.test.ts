import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { FieldState, Request } from "../../src/app/protocol";
import { describeInChromium, launchChromium } from "../support/chromium";
import {
  allocation,
  allocationWithRemark,
  committed,
  preview,
  questions,
} from "../support/dialogFixtures";
import { poll } from "../support/poll";
import { openDialog, type Answer } from "../support/fakeGoogle";

const html = readFileSync("dist/Dialog.html", "utf8");

const word = readFileSync("dist/Word.html", "utf8");

const withDocument = {
  ...preview,
  canCommit: false,
  documents: [
    {
      name: "Phụ lục chỉ tiêu",
      document: {
        title: "Phụ lục chỉ tiêu",
        sections: [{ orientation: "portrait", parts: [{ kind: "paragraph", text: "Nội dung" }] }],
      },
    },
  ],
} as const;

const usual = (request: Request): Answer => {
  if (request.do === "commit") return committed;
  return request.do === "preview" ? preview : { kind: "form", action: allocation };
};

describeInChromium("dialog page", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 640, height: 560 } });
    page.setDefaultTimeout(5000);
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });

  test("goes from form to preview to writing, with the choices and the hash of the plan seen", async () => {
    const dialog = await openDialog(page, html, usual);
    await page.getByLabel("Tổng chỉ tiêu").fill("18.000");
    await button("Xem trước").click();
    await button("Ghi vào bảng").click();
    await page.getByRole("heading", { name: "Đã ghi xong" }).waitFor();
    const choices = { tongChiTieu: "18.000" };
    expect(dialog.requests.at(-2)).toEqual({ do: "preview", action: "allocateTargets", choices });
    expect(dialog.requests.at(-1)).toEqual({
      do: "commit",
      action: "allocateTargets",
      choices,
      hash: "a1b2c3",
    });
    await page.keyboard.press("Enter");
    await poll(dialog.isClosed, (isClosed) => isClosed);
  });

  test("sends only what the person typed, so that the rest keeps its defaults", async () => {
    const dialog = await openDialog(page, html, usual);
    await button("Xem trước").click();
    await button("Ghi vào bảng").waitFor();
    expect(dialog.requests.at(-1)).toMatchObject({ do: "preview", choices: {} });
  });

  test("asks the form again after a change, and keeps what was typed over a new default", async () => {
    const dialog = await openDialog(page, html, (request) => {
      if (request.do !== "form" || !request.choices["bang"]) return usual(request);
      const fields = allocation.fields.map((field) => ({ ...field, value: "mặc định mới" }));
      return { kind: "form", action: { ...allocation, fields } };
    });
    await page.getByLabel("Tổng chỉ tiêu").fill("1.234");
    await page.getByLabel("Bảng", { exact: true }).selectOption("'Phụ lục 2'!A7:E27");
    await poll(
      () => page.getByLabel("Từ ngày").inputValue(),
      (value) => value === "mặc định mới",
    );
    expect(await page.getByLabel("Tổng chỉ tiêu").inputValue()).toBe("1.234");
    expect(dialog.requests.at(-1)).toMatchObject({
      do: "form",
      choices: { bang: "'Phụ lục 2'!A7:E27", tongChiTieu: "1.234" },
    });
  });

  test("a table or column that the list does not offer can be named, by keyboard alone", async () => {
    const dialog = await openDialog(page, html, usual);
    const list = page.getByLabel("Bảng", { exact: true });
    await list.focus();
    await page.keyboard.press("End");
    const line = page.getByLabel("Ghi địa chỉ một ô");
    await line.waitFor();
    expect(await line.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type("'Biểu khác'!B7");
    await page.keyboard.press("Enter");
    await button("Ghi vào bảng").waitFor();
    expect(dialog.requests.at(-1)).toMatchObject({
      do: "preview",
      choices: { bang: "'Biểu khác'!B7" },
    });
    await button("Sửa lại").click();
    expect(await list.inputValue()).toBe("'Biểu khác'!B7");
  });

  test("the line for another table stays away until it is asked for", async () => {
    await openDialog(page, html, usual);
    await page.getByLabel("Bảng", { exact: true }).waitFor();
    expect(await page.getByLabel("Ghi địa chỉ một ô").isVisible()).toBe(false);
    await page.getByLabel("Bảng", { exact: true }).selectOption("Khác…");
    expect(await page.getByLabel("Ghi địa chỉ một ô").isVisible()).toBe(true);
  });

  test("an action has its own words for writing and for having written", async () => {
    await openDialog(page, html, (request) => {
      if (request.do === "preview") return { ...preview, commit: "Hoàn tác" };
      return request.do === "commit" ? { ...committed, done: "Đã hoàn tác" } : usual(request);
    });
    await button("Xem trước").click();
    await button("Hoàn tác").click();
    await page.getByRole("heading", { name: "Đã hoàn tác" }).first().waitFor();
    expect(await page.getByText("Đã ghi xong").count()).toBe(0);
  });

  test("ties the remark to its field, for eyes and for screen readers", async () => {
    await openDialog(page, html, (request) =>
      request.do === "preview" ? { kind: "form", action: allocationWithRemark } : usual(request),
    );
    await page.getByLabel("Từ ngày").press("Enter");
    const input = page.getByLabel("Từ ngày");
    await poll(
      () => input.getAttribute("aria-invalid"),
      (value) => value === "true",
    );
    const id = (await input.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`#${id}`).textContent()).toBe("Ngày 31/6/2023 không có trong lịch.");
    expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test("folds away what may be left out, and unfolds it when something there needs an answer", async () => {
    await openDialog(page, html, (request) => {
      if (request.do !== "preview") return usual(request);
      const question = { field: "cotSan", text: "Cột nào là mức sàn?", options: [], guess: "F" };
      return { kind: "questions", questions: [question] };
    });
    await page.getByLabel("Tổng chỉ tiêu").waitFor();
    expect(await page.getByLabel("Cột mức sàn").isVisible()).toBe(false);
    await button("Xem trước").click();
    await page.getByText("Cột nào là mức sàn?").waitFor();
    expect(await page.getByLabel("Cột mức sàn").isVisible()).toBe(true);
  });

  test("puts a question at its field, the guess chosen and focused, and sends the answer", async () => {
    let asked = 0;
    const dialog = await openDialog(page, html, (request) => {
      if (request.do === "preview" && asked++ === 0) return questions;
      return usual(request);
    });
    await button("Xem trước").click();
    const guess = page.getByRole("radio", { name: "D: Dân số" });
    await guess.waitFor();
    expect(await guess.isChecked()).toBe(true);
    expect(await guess.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await button("Ghi vào bảng").waitFor();
    expect(dialog.requests.at(-1)).toMatchObject({ choices: { cotTrongSo: "D: Dân số" } });
  });

  test("asks about something that has no field, too", async () => {
    let asked = 0;
    const dialog = await openDialog(page, html, (request) => {
      if (request.do !== "preview" || asked++ > 0) return usual(request);
      const question = { field: "vaiTroD", text: "Cột D là gì?", options: [], guess: "chỉ tiêu" };
      return { kind: "questions", questions: [question] };
    });
    await button("Xem trước").click();
    await page.getByLabel("Cột D là gì?").fill("đã làm");
    await button("Xem trước").click();
    await button("Ghi vào bảng").waitFor();
    expect(dialog.requests.at(-1)).toMatchObject({ choices: { vaiTroD: "đã làm" } });
  });

  test("says plainly why it stopped and that nothing was written", async () => {
    await openDialog(page, html, (request) =>
      request.do === "commit"
        ? {
            kind: "stopped",
            status: "refused",
            code: "edited",
            messages: ["Bảng vừa được sửa.", "Chưa ghi gì vào bảng."],
          }
        : usual(request),
    );
    await button("Xem trước").click();
    await button("Ghi vào bảng").click();
    const alert = page.getByRole("alert");
    await poll(
      () => alert.textContent(),
      (text) => text?.includes("Bảng vừa được sửa.") ?? false,
    );
    expect((await alert.textContent())?.split("Chưa ghi gì vào bảng.")).toHaveLength(2);
    expect(await button("Ghi vào bảng").count()).toBe(0);
  });

  test("does not promise that nothing was written when a commit failed half-way", async () => {
    await openDialog(page, html, (request) =>
      request.do === "commit"
        ? { kind: "stopped", status: "failed", code: "fault", messages: ["Ô D8 đã đổi."] }
        : usual(request),
    );
    await button("Xem trước").click();
    await button("Ghi vào bảng").click();
    await poll(
      () => page.getByRole("alert").textContent(),
      (text) => text?.includes("Ô D8 đã đổi.") ?? false,
    );
    expect(await page.getByRole("alert").textContent()).not.toContain("Chưa ghi gì");
  });

  test("a lost answer to a commit leaves no button to write twice", async () => {
    await openDialog(page, html, (request) =>
      request.do === "commit" ? { lost: "NetworkError: HTTP 0" } : usual(request),
    );
    await button("Xem trước").click();
    await button("Ghi vào bảng").click();
    await poll(
      () => page.getByRole("alert").textContent(),
      (text) => text?.includes("chưa rõ đã ghi") ?? false,
    );
    expect(await page.getByRole("button").allTextContents()).toEqual(["Đóng"]);
  });

  test("a lost answer to the first call can be tried again", async () => {
    let calls = 0;
    await openDialog(page, html, (request) =>
      calls++ === 0 ? { lost: "NetworkError: HTTP 0" } : usual(request),
    );
    await button("Thử lại").click();
    await page.getByLabel("Tổng chỉ tiêu").waitFor();
    expect(await page.locator("[role=alert]").textContent()).toBe("");
  });

  test("a double click writes once", async () => {
    const dialog = await openDialog(page, html, async (request) => {
      if (request.do === "commit") await new Promise((done) => setTimeout(done, 200));
      return usual(request);
    });
    await button("Xem trước").click();
    await button("Ghi vào bảng").dblclick();
    await page.getByRole("heading", { name: "Đã ghi xong" }).waitFor();
    expect(dialog.requests.filter((request) => request.do === "commit")).toHaveLength(1);
  });

  test("a plan with nothing to write, or with an error in the way, cannot be written", async () => {
    await openDialog(page, html, (request) =>
      request.do === "preview" ? { ...preview, canCommit: false } : usual(request),
    );
    await button("Xem trước").click();
    await page.getByText("Không có gì phải ghi").waitFor();
    expect(await button("Ghi vào bảng").count()).toBe(0);
  });

  test("going back to change a choice throws the preview away", async () => {
    await openDialog(page, html, usual);
    await button("Xem trước").click();
    await button("Sửa lại").click();
    expect(await button("Ghi vào bảng").count()).toBe(0);
    expect(await page.getByText("Sổ chia chỉ tiêu").count()).toBe(0);
  });

  test("Escape closes the page, but not in the middle of writing", async () => {
    const dialog = await openDialog(page, html, async (request) => {
      if (request.do === "commit") await new Promise((done) => setTimeout(done, 300));
      return usual(request);
    });
    await button("Xem trước").click();
    await button("Ghi vào bảng").click();
    await page.keyboard.press("Escape");
    expect(dialog.isClosed()).toBe(false);
    await page.getByRole("heading", { name: "Đã ghi xong" }).waitFor();
    await page.keyboard.press("Escape");
    await poll(dialog.isClosed, (isClosed) => isClosed);
  });

  test("an action without fields goes straight to its preview", async () => {
    await openDialog(page, html, (request) =>
      request.do === "form"
        ? { kind: "form", action: { ...allocation, fields: [] } }
        : usual(request),
    );
    await button("Ghi vào bảng").waitFor();
    expect(await button("Sửa lại").count()).toBe(0);
  });

  test("cell contents never become markup", async () => {
    await openDialog(page, html, usual);
    await button("Xem trước").click();
    await page.getByText("<img src=x onerror=alert(1)>").waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });

  test.each([300, 640])("nothing is wider than the page at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await openDialog(page, html, usual);
    const overflow = () =>
      page.evaluate(() => {
        const main = document.querySelector("main");
        return main ? main.scrollWidth - main.clientWidth : -1;
      });
    await page.getByLabel("Tổng chỉ tiêu").waitFor();
    expect(await overflow()).toBe(0);
    await button("Xem trước").click();
    await button("Ghi vào bảng").waitFor();
    expect(await overflow()).toBe(0);
  });

  test("copies a prepared text", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openDialog(page, html, usual);
    await button("Xem trước").click();
    await button("Sao chép").click();
    await page.getByText("Đã sao chép.").waitFor();
  });

  test("asks nothing of any other server", async () => {
    const outside: string[] = [];
    page.on("request", (request) => outside.push(request.url()));
    await openDialog(page, html, usual);
    await button("Xem trước").click();
    await button("Ghi vào bảng").waitFor();
    expect(outside).toEqual(["http://dialog.test/"]);
  });

  test("makes a document beside the preview, without writing, and downloads it by a click", async () => {
    const dialog = await openDialog(page, html, (request) => {
      if (request.do === "word") return { kind: "word", page: word };
      return request.do === "preview" ? withDocument : usual(request);
    });
    await button("Xem trước").click();
    const link = page.getByRole("link", { name: "Tải về .docx" });
    await link.waitFor();
    const downloading = page.waitForEvent("download");
    await link.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Phụ lục chỉ tiêu.docx");
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("Nội dung");
    expect(dialog.requests.map((request) => request.do)).toEqual(["form", "preview", "word"]);
    expect(await button("Ghi vào bảng").count()).toBe(0);
  });

  test("says so when a document cannot be made, and keeps the rest of the preview", async () => {
    await openDialog(page, html, (request) => {
      if (request.do === "word") return { lost: "mất mạng" };
      return request.do === "preview" ? withDocument : usual(request);
    });
    await button("Xem trước").click();
    await page.getByText("Không soạn được tệp").waitFor();
    expect(await page.getByRole("link", { name: "Tải về .docx" }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Sổ chia chỉ tiêu" }).isVisible()).toBe(true);
  });

  test("a field of several lines takes them all, as they were pasted", async () => {
    const lines = {
      ...allocation.fields[5],
      name: "tin",
      label: "Tin nhắn",
      type: "lines",
      value: null,
    };
    const dialog = await openDialog(page, html, (request) =>
      request.do === "form"
        ? { kind: "form", action: { ...allocation, fields: [lines as FieldState] } }
        : usual(request),
    );
    const box = page.getByLabel("Tin nhắn");
    await box.fill("Thôn A: hs 5\nThôn B: hs 0");
    await page.keyboard.press("Enter");
    expect(dialog.requests).toHaveLength(1);
    await box.press("Tab");
    await button("Xem trước").click();
    await button("Ghi vào bảng").waitFor();
    expect(dialog.requests.at(-1)).toMatchObject({
      choices: { tin: "Thôn A: hs 5\nThôn B: hs 0" },
    });
  });
});
