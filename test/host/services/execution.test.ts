import { afterEach, describe, expect, test } from "@jest/globals";
import { hostModule, openHost } from "../openHost";

const open: { dispose(): void }[] = [];
const given = (...options: Parameters<typeof openHost>): ReturnType<typeof openHost> => {
  const opened = openHost(...options);
  open.push(opened.host);
  return opened;
};
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

const TWO_WRITES = `sheet.getRange("A1").setValue("một"); sheet.getRange("B1").setValue("hai"); SpreadsheetApp.flush(); sheet.getRange("C1").setValue("ba");`;
const ROW = `return sheet.getRange("A1:D1").getValues()[0];`;

describe("service calls", () => {
  test("that read or change the document are counted, navigation is not", () => {
    const { host, run } = given();
    run(`const range = book.getSheetByName("Bảng").getRange("A1:B2"); range.getA1Notation(); range.getRow(); sheet.getName(); sheet.getSheetId();
      range.getValues(); range.getMergedRanges(); range.setValues([[1, 2], [3, 4]]); sheet.getRangeList(["A1", "B2"]).setBackground("#ffffff"); SpreadsheetApp.flush();`);
    expect(host.serviceCalls()).toEqual({ reads: 2, writes: 3, total: 5 });
    host.resetServiceCalls();
    expect(host.serviceCalls().total).toBe(0);
  });

  test("are told to the hook before and after, in order", () => {
    const { host, run } = given();
    const heard: string[] = [];
    host.setHooks({
      onServiceCall: ({ name, index, kind, phase }) =>
        heard.push(`${index} ${phase} ${kind} ${name}`),
    });
    run(`sheet.getRange("A1").setValue(1); sheet.getRange("A1").getValue();`);
    expect(heard).toEqual([
      "0 before write Range.setValue",
      "0 after write Range.setValue",
      "1 before read Range.getValue",
      "1 after read Range.getValue",
    ]);
  });
});

describe("a killed run", () => {
  test.each([
    [0, "before", "lost", ["", "", "", ""]],
    [1, "after", "lost", ["", "", "", ""]],
    [1, "after", "applied", ["một", "hai", "", ""]],
    [2, "before", "lost", ["", "", "", ""]],
    [2, "after", "lost", ["một", "hai", "", ""]],
    [3, "after", "lost", ["một", "hai", "", ""]],
    [3, "after", "applied", ["một", "hai", "ba", ""]],
  ] as const)(
    "at call %d, %s it, with what waits %s, leaves %j",
    (index, phase, buffered, left) => {
      const { host, run } = given();
      host.setHooks({
        onServiceCall: (call) => {
          if (call.index === index && call.phase === phase) throw new hostModule.Killed(buffered);
        },
      });
      expect(() => run(TWO_WRITES)).toThrow(hostModule.Killed);
      host.setHooks({});
      expect(run(ROW)).toEqual(left);
    },
  );

  test("does nothing more in finally, answers nobody, and leaves its lock to the next run", () => {
    const { host, run } = given();
    host.setHooks({
      onServiceCall: ({ name, phase }) => {
        if (name === "Range.setValue" && phase === "before") throw new hostModule.Killed("lost");
      },
    });
    expect(() =>
      run(`const lock = LockService.getDocumentLock(); lock.waitLock(1000);
        try { sheet.getRange("A1").setValue(1); } catch (error) { return "sống"; }
        finally { try { sheet.getRange("B1").setNote("x"); lock.releaseLock(); } catch (error) { /* chết rồi */ } }`),
    ).toThrow(hostModule.Killed);
    host.setHooks({});
    expect(
      run(`return [LockService.getDocumentLock().tryLock(1), sheet.getRange("B1").getNote()];`),
    ).toEqual([true, ""]);
  });

  test("an error of the script's own keeps what it wrote before", () => {
    const { run } = given();
    expect(() => run(`sheet.getRange("A1").setValue(1); throw new Error("hỏng");`)).toThrow("hỏng");
    expect(run(ROW)).toEqual([1, "", "", ""]);
  });
});

describe("a person", () => {
  test("edits between two calls of the script, ahead of what the script buffered", () => {
    const { host, run } = given();
    host.setHooks({
      onServiceCall: ({ name, phase }) => {
        if (name === "Range.setValue" && phase === "after")
          host.asPerson((person) => {
            person.type("Bảng", "A1", "2.700");
            person.insertRows("Bảng", 1);
          });
      },
    });
    run(`sheet.getRange("B1").setValue("của máy");`);
    host.setHooks({});
    // The script's write was for row 1, and row 1 is another row now.
    expect(run(`return sheet.getRange("A1:B2").getValues();`)).toEqual([
      ["", "của máy"],
      [2700, ""],
    ]);
  });

  test("holding the lock makes tryLock fail", () => {
    const { host, run } = given();
    host.holdLock(true);
    expect(run(`return LockService.getDocumentLock().tryLock(100);`)).toBe(false);
    host.holdLock(false);
    expect(run(`return LockService.getDocumentLock().tryLock(100);`)).toBe(true);
  });
});

describe("the realm", () => {
  test("has nothing of Node or the browser", () => {
    const { run } = given();
    expect(
      run(
        `return ["process", "require", "Buffer", "setTimeout", "fetch", "window", "document", "WebAssembly", "SharedArrayBuffer", "URL", "TextEncoder"].filter((name) => typeof globalThis[name] !== "undefined");`,
      ),
    ).toEqual([]);
  });

  test("has the clock it was given, in Vietnam's time", () => {
    const { run } = given({ now: "2023-06-12T15:30" });
    expect(
      run(
        `return [new Date().getHours(), new Date().getDate(), new Date(0).getTimezoneOffset(), Date.now() === new Date().getTime(), new Date() instanceof Date, Utilities.formatDate(new Date(), "Asia/Ho_Chi_Minh", "HH:mm dd/MM/yyyy")];`,
      ),
    ).toEqual([15, 12, -480, true, true, "15:30 12/06/2023"]);
    expect(
      run(`const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;`),
    ).toBe(1500);
  });

  test("gets arrays, dates and errors of its own", () => {
    const { run } = given();
    expect(
      run(`const rows = sheet.getRange("A1:B2").getValues(); let wrong; try { sheet.getRange("?"); } catch (error) { wrong = error; }
      return [rows instanceof Array, rows[0] instanceof Array, wrong instanceof Error, book.getSheets() instanceof Array];`),
    ).toEqual([true, true, true, true]);
  });
});

describe("other services", () => {
  test("digests are those of SHA-256, as signed bytes", () => {
    const { run } = given();
    expect(
      run(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");`,
      ),
    ).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("properties survive in the saved file, whatever their keys are called", () => {
    const { host, run } = given();
    run(
      `PropertiesService.getDocumentProperties().setProperty("__proto__", "x").setProperty("k", "v");`,
    );
    expect(run(`return PropertiesService.getDocumentProperties().getKeys();`)).toEqual([
      "__proto__",
      "k",
    ]);
    expect(host.save().google.properties.document["k"]).toBe("v");
    expect(() =>
      run(`PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(10000));`),
    ).toThrow("Argument too large: value");
  });

  test("menus and dialogs are kept for whoever draws them", () => {
    const { host, run } = given();
    run(`const ui = SpreadsheetApp.getUi(); ui.createMenu("Chiến dịch 06").addItem("Làm", "RUN").addSeparator().addSubMenu(ui.createMenu("Con").addItem("Một", "RUN")).addToUi();
      ui.showModalDialog(HtmlService.createHtmlOutputFromFile("Dialog").append("!").setWidth(400), "Hộp"); book.toast("xong", "Tên"); ui.alert("Hỏi");`);
    expect(host.ui.menus[0]).toMatchObject({
      caption: "Chiến dịch 06",
      items: [
        { caption: "Làm", handler: "RUN" },
        { kind: "separator" },
        { caption: "Con", items: [{ caption: "Một" }] },
      ],
    });
    expect(host.ui.dialogs).toEqual([
      { kind: "modal", title: "Hộp", html: "<p>Xin chào</p>!", width: 400, height: undefined },
    ]);
    expect([host.ui.toasts, host.ui.alerts[0]?.prompt]).toEqual([
      [{ message: "xong", title: "Tên" }],
      "Hỏi",
    ]);
  });

  test("protected cells cannot be edited, nor written", () => {
    const { host, run } = given();
    const file = host.save();
    file.google.protections.push({
      sheetId: "0",
      area: null,
      description: "khoá",
      unprotected: [{ row: 0, column: 1, rows: 100, columns: 1 }],
      editable: false,
    });
    const locked = hostModule.bootNode({
      file,
      code: `function TRY() { const sheet = SpreadsheetApp.getActiveSheet(); const says = [sheet.getRange("A1").canEdit(), sheet.getRange("B1:B9").canEdit()];
      sheet.getRange("B1").setValue(1); try { sheet.getRange("A1").setValue(1); } catch (error) { says.push(error.message.slice(0, 49)); } return JSON.stringify(says); }`,
      html: {},
    });
    open.push(locked);
    expect(locked.call("TRY")).toBe(
      '[false,true,"You are trying to edit a protected cell or object"]',
    );
    expect(run(`return sheet.getRange("A1").canEdit();`)).toBe(true);
  });
});
