// Rules of cells, triggers and letters: what the host keeps of them, and when triggers go off.
import { afterEach, describe, expect, test } from "@jest/globals";
import { hostModule, openHost, type Given } from "../openHost";

const open: { dispose(): void }[] = [];
const given = (options: Given = {}) => {
  const opened = openHost({ now: "2023-06-12T15:30", ...options });
  open.push(opened.host);
  return opened;
};
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

interface Rule {
  readonly type: string;
  readonly formula1?: string;
  readonly error?: string;
  readonly ranges: readonly unknown[];
}

const rulesOf = (file: ReturnType<typeof openHost>["host"]): readonly Rule[] => {
  const resource = file
    .save()
    .workbook.resources?.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN");
  const bySheet = JSON.parse(resource?.data ?? "{}") as Record<string, readonly Rule[]>;
  return bySheet["0"] ?? [];
};

const COUNT = `
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0)
    .setAllowInvalid(false).setHelpText("Ghi số đếm").build();
  sheet.getRange("B2:B4").setDataValidation(rule);`;

describe("rules of cells", () => {
  test("a rule stands on its area, with its help", () => {
    const { host, run } = given();
    run(COUNT);
    expect(rulesOf(host)).toEqual([
      expect.objectContaining({ type: "decimal", formula1: "0", error: "Ghi số đếm" }),
    ]);
  });
  test("a rule takes the place of the one before it", () => {
    const { host, run } = given();
    run(COUNT);
    run(`sheet.getRange("B2:B4").setDataValidation(
      SpreadsheetApp.newDataValidation().requireCheckbox().build());`);
    expect(rulesOf(host).map(({ type }) => type)).toEqual(["checkbox"]);
  });
  test("clearing leaves none", () => {
    const { host, run } = given();
    run(COUNT);
    run(`sheet.getRange("A1:C9").clearDataValidations();`);
    expect(rulesOf(host)).toEqual([]);
  });
  test("a rule survives .xlsx", () => {
    const { host, run } = given();
    run(COUNT);
    const bytes = hostModule.writeXlsx(host.save());
    const again = hostModule.readXlsx(bytes);
    const resource = again.workbook.resources?.find(
      ({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN",
    );
    expect(resource?.data).toContain("Ghi số đếm");
  });
});

const HANDLERS = `
function TICK() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("đã chạy"); }
function EDIT(e) { SpreadsheetApp.getActiveSheet().getRange("A2").setValue(e.range.getRow() + e.value); }`;

describe("triggers", () => {
  test("go off by their kind, and tell which cell was edited", () => {
    const { host, run } = given({ code: HANDLERS });
    run(`ScriptApp.newTrigger("TICK").timeBased().everyMinutes(30).create();
      ScriptApp.newTrigger("EDIT").forSpreadsheet(book).onEdit().create();`);
    const values = (): unknown => run(`return sheet.getRange("A1:A2").getValues();`);
    host.fireTriggers("ON_EDIT", { sheet: "Bảng", cell: "C7", value: "TRUE" });
    expect(values()).toEqual([[""], ["7TRUE"]]);
    host.fireTriggers("CLOCK");
    expect(values()).toEqual([["đã chạy"], ["7TRUE"]]);
  });
  test("stay with the workbook until they are deleted", () => {
    const { host, run } = given({ code: HANDLERS });
    run(`ScriptApp.newTrigger("TICK").timeBased().everyMinutes(15).create();`);
    expect(host.save().google.triggers).toEqual([
      { id: "1", handler: "TICK", kind: "CLOCK", detail: "15" },
    ]);
    run(`ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));`);
    expect(host.save().google.triggers).toEqual([]);
  });
  test("refuse minutes that Google refuses", () => {
    const { run } = given();
    expect(() => run(`ScriptApp.newTrigger("TICK").timeBased().everyMinutes(7);`)).toThrow("7");
  });
});

describe("letters", () => {
  test("stay in the outbox, and count against the day's quota", () => {
    const { host, run } = given();
    expect(run(`return MailApp.getRemainingDailyQuota();`)).toBe(100);
    run(`MailApp.sendEmail("a@example.vn", "Nhắc", "Xin báo cáo");`);
    expect(run(`return MailApp.getRemainingDailyQuota();`)).toBe(99);
    expect(host.letters()).toEqual([{ to: "a@example.vn", subject: "Nhắc", body: "Xin báo cáo" }]);
  });
  test("what is no address is refused", () => {
    const { host, run } = given();
    expect(() => run(`MailApp.sendEmail("xã A", "Nhắc", "");`)).toThrow("Invalid email");
    expect(host.letters()).toEqual([]);
  });
});
