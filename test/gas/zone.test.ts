/// <reference types="google-apps-script" />
// Dates by the spreadsheet's own clock, and what else Google hands over as an object.
import { afterEach, describe, expect, test } from "@jest/globals";
import { callFunction } from "../../src/gas/callFunction";
import { cellValues, zoneOf } from "../../src/gas/zone";

const SCRIPT_ZONE = "Asia/Ho_Chi_Minh";

/** Google's formatter for the one pattern that zones use. */
function formatDate(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const day = [part("year"), part("month"), part("day")].join("-");
  return `${day}T${part("hour")}:${part("minute")}:${part("second")}Z`;
}

/** A spreadsheet of some zone, as a script of another sees it. */
function spreadsheetIn(timeZone: string) {
  const spreadsheet = { getSpreadsheetTimeZone: () => timeZone };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Session: { getScriptTimeZone: () => SCRIPT_ZONE },
    Utilities: { formatDate },
  });
  return spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;
}

afterEach(() => {
  for (const name of ["SpreadsheetApp", "Session", "Utilities"]) {
    Reflect.deleteProperty(globalThis, name);
  }
});

const SERIAL = 45_027; // 11/4/2023

describe("a cell of a spreadsheet", () => {
  test.each([SCRIPT_ZONE, "Asia/Tokyo", "America/New_York", "Europe/Paris"])(
    "in %s keeps its day, its minute and its seconds on the way in and out",
    (timeZone) => {
      const zone = zoneOf(spreadsheetIn(timeZone));
      const moment = { day: SERIAL as never, minute: 930, second: 45.25 };
      expect(zone.momentOf(zone.dateOf(moment))).toEqual(moment);
      const midnight = { day: SERIAL as never, minute: 0 };
      expect(zone.momentOf(zone.dateOf(midnight))).toEqual(midnight);
    },
  );

  test("that holds a picture is not blank and no figure", () => {
    const zone = zoneOf(spreadsheetIn(SCRIPT_ZONE));
    const picture = { valueType: "IMAGE", getUrl: () => null, toString: () => "CellImage" };
    expect(cellValues([[picture, 5, ""]], zone)).toEqual([["(hình ảnh)", 5, ""]]);
  });
});

describe("a custom function", () => {
  test.each([SCRIPT_ZONE, "Asia/Tokyo", "America/New_York"])(
    "reads the days that a spreadsheet in %s shows",
    (timeZone) => {
      const zone = zoneOf(spreadsheetIn(timeZone));
      const cell = (day: number): Date => zone.dateOf({ day: day as never, minute: 0 });
      const off = [[cell(SERIAL + 1)], [""]];
      expect(callFunction("CD_SONGAY", ["11/4/2023", cell(SERIAL)])).toBe(1);
      const own = ["11/4/2023", "13/4/2023", "", "danh sách riêng", off];
      expect(callFunction("CD_SONGAY", own)).toBe(1);
      const gone = ["12/4/2023", "12/4/2023", "", "danh sách riêng", off];
      expect(callFunction("CD_SONGAY", gone)).toBe(1);
    },
  );
});
