import { describe, expect, test } from "@jest/globals";
import { findDays } from "../../../src/app/reading/findDays";
import { readAsOf } from "../../../src/app/reading/readAsOf";
import { readDay } from "../../../src/app/reading/readDay";
import { readWindow } from "../../../src/app/reading/readWindow";
import { formatDay } from "../../../src/app/text/formatDay";
import { moment } from "../../support/snapshotBuilder";

const shown = (text: string) =>
  findDays(text).map((found) =>
    found.kind === "day" ? formatDay(found.day) : `không có: ${found.text}`,
  );

describe("findDays", () => {
  test.each([
    {
      text: "Chỉ tiêu (Tính từ ngày 11/4/2023 đến ngày 20/6/2023)",
      days: ["11/04/2023", "20/06/2023"],
      why: "the header of Bình Gia",
    },
    { text: "từ 11/4 đến 20/6/2023", days: ["11/04/2023", "20/06/2023"], why: "the later year" },
    { text: "11/4-20/6/2023", days: ["11/04/2023", "20/06/2023"], why: "a range without words" },
    { text: "từ 15/12 đến 20/1/2023", days: ["15/12/2022", "20/01/2023"], why: "over New Year" },
    { text: "từ 15/12/2022 đến 20/1", days: ["15/12/2022", "20/01/2023"], why: "year before only" },
    {
      text: "ngày 30 tháng 4 năm 2023 và ngày 1 tháng 5",
      days: ["30/04/2023", "01/05/2023"],
      why: "dates in words",
    },
    { text: "trước ngày 31/6/2023", days: ["không có: 31/6/2023"], why: "June has 30 days" },
    { text: "ngày 31 tháng 6 năm 2023", days: ["không có: 31 tháng 6 năm 2023"], why: "in words" },
    { text: "4/13/2023", days: ["không có: 4/13/2023"], why: "never month before day" },
    { text: "đến 11.4.2023, 5-6-2023", days: ["11/04/2023", "05/06/2023"], why: "other marks" },
    { text: "2023-04-11", days: ["11/04/2023"], why: "ISO" },
    { text: "Kế hoạch số 42/KH-UBND, mức 1/2", days: [], why: "numbers of documents are no dates" },
    { text: "Tháng 4/2023: 12,13,14", days: [], why: "a month is no date" },
    { text: "từ ngày 11/4", days: [], why: "no year to be found" },
    { text: "1.2.20234", days: [], why: "too many digits" },
    { text: "nga\u0300y 11/4/2023", days: ["11/04/2023"], why: "decomposed letters" },
  ])("$why: $text", ({ text, days }) => {
    expect(shown(text)).toEqual(days);
  });
});

describe("readDay", () => {
  test.each([
    { cell: "11/4/2023", shown: "11/04/2023" },
    { cell: "11-04-2023", shown: "11/04/2023" },
    { cell: "ngày 11 tháng 4 năm 2023", shown: "11/04/2023" },
    { cell: "Thứ Ba, ngày 11/4/2023", shown: "11/04/2023" },
    { cell: moment(2023, 4, 11, 930), shown: "11/04/2023" },
  ])("$cell is $shown", ({ cell, shown }) => {
    const reading = readDay(cell);
    expect(reading.kind === "day" ? formatDay(reading.day) : reading).toBe(shown);
  });

  test("a day that no calendar has is named", () => {
    expect(readDay("31/6/2023")).toEqual({ kind: "impossible", text: "31/6/2023" });
  });

  test.each(["", "11/4", "từ 11/4/2023", "11/4/2023 và 12/4/2023", 45027, true, "11/4/23"])(
    "%p is no day by itself",
    (cell) => {
      expect(readDay(cell)).toEqual({ kind: "none" });
    },
  );
});

describe("readWindow", () => {
  test("two dates with “đến” between them are a window", () => {
    const window = readWindow("(từ ngày 11/4/2023 đến ngày 20/6/2023)");
    expect(window && [formatDay(window.from), formatDay(window.to)]).toEqual([
      "11/04/2023",
      "20/06/2023",
    ]);
  });

  test.each([
    { text: "từ 20/6/2023 đến 11/4/2023", why: "the end before the start" },
    { text: "ngày 11/4/2023 và ngày 20/6/2023", why: "two days without a range" },
    { text: "từ 11/4/2023 đến 31/6/2023", why: "an end that does not exist" },
    { text: "đến ngày 20/6/2023", why: "one date" },
  ])("$why is no window", ({ text }) => {
    expect(readWindow(text)).toBeUndefined();
  });
});

describe("readAsOf", () => {
  test.each([
    "(Số liệu tính đến ngày 11/4/2023)",
    "Số liệu đến hết ngày 11/4/2023",
    "Tính đến 15h30 ngày 11/4/2023",
    "Cập nhật ngày 11/4/2023",
    "Lũy kế đến ngày 11/4/2023",
  ])("%s", (text) => {
    const day = readAsOf(text);
    expect(day && formatDay(day)).toBe("11/04/2023");
  });

  test.each(["(Tính từ ngày 11/4/2023 đến ngày 20/6/2023)", "phấn đấu đến ngày 20/6/2023"])(
    "%s says nothing of the figures",
    (text) => {
      expect(readAsOf(text)).toBeUndefined();
    },
  );
});
