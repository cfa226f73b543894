import { expect, test } from "@jest/globals";
import { readTimes } from "../../../src/app/schedule/readTimes";
import { formatDay } from "../../../src/app/text/formatDay";
import { moment } from "../../support/snapshotBuilder";

const april = { month: 4, year: 2023 };
const daysOf = (...given: Parameters<typeof readTimes>): string =>
  readTimes(...given)
    .times.flatMap(({ days }) => days)
    .map((day) => formatDay(day).slice(0, 5))
    .join(" ");

test.each<[why: string, text: string, days: string]>([
  ["a trailing comma", "- Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,", "12/04 13/04"],
  ["no space after the colon", "Tháng 5/2023 (Từ 15h00 đến 23h00):29,30,31", "29/05 30/05 31/05"],
  ["mixed padding", "Tháng 6/2023: 01,2", "01/06 02/06"],
  ["two months in one cell", "Tháng 4/2023: 30\nTháng 5/2023: 1", "30/04 01/05"],
  ["a range", "Tháng 4/2023: 12-14", "12/04 13/04 14/04"],
  ["full dates", "Từ ngày 30/4/2023 đến 1/5/2023", "30/04 01/05"],
  ["a month that is named last", "29, 30/4, 1, 2/5/2023", "29/04 30/04 01/05 02/05"],
  ["the turn of the year", "30/12, 2/1/2024", "30/12 02/01"],
  ["weekdays", "Thứ 2 - 10/7/2023, thứ Năm 13/7/2023, CN 16/7/2023", "10/07 13/07 16/07"],
  ["years of two digits", "12/5/23 đến 13/5/23", "12/05 13/05"],
  ["dots and dashes", "12.5.2023; 13-5-2023", "12/05 13/05"],
  ["a month as one letter", "T4/2023: 12,13", "12/04 13/04"],
  ["hours with a break", "12/4/2023 (7h30-11h30, 13h30-17h00)", "12/04"],
  ["the month behind the days", "ngày 12, 13 tháng 4 năm 2023", "12/04 13/04"],
])("%s", (_, text, days) => {
  expect(daysOf(text, text)).toBe(days);
  expect(readTimes(text, text).problems).toEqual([]);
});

test.each<[why: string, cell: Parameters<typeof readTimes>[0], shown: string, days: string]>([
  ["12.13 was 12,13", 12.13, "12,13", "12/04 13/04"],
  ["12.2 can only have been 12,20", 12.2, "12,2", "12/04 20/04"],
  ["1213 lost its comma", 1213, "1213", "12/04 13/04"],
  ["121314 lost two commas", 121314, "121.314", "12/04 13/04 14/04"],
  ["5-6 became a date", moment(2023, 6, 5), "5/6/2023", "05/04 06/04"],
])("a list that Sheets converted is read, and said to be: %s", (_, cell, shown, days) => {
  expect(daysOf(cell, shown, april)).toBe(days);
  expect(readTimes(cell, shown, april).problems.map(({ kind }) => kind)).toEqual(["converted"]);
});

test("a date of the month above is that day, and nothing to confirm", () => {
  const reading = readTimes(moment(2023, 4, 13), "13/4/2023", april);
  expect(daysOf(moment(2023, 4, 13), "13/4/2023", april)).toBe("13/04");
  expect(reading.problems).toEqual([]);
});

test.each([
  ["Tháng 6/2023: 31", "noSuchDay"],
  ["", "blank"],
  ["20, 1/6/2023", "noMonth"],
  ["thứ 2 đến thứ 6 hằng tuần", "unreadable"],
  ["12,13", "noMonth"],
  ["Tháng 4/2023 (Từ 15h00 đến 7h00): 1", "reversed"],
  ["sẽ báo sau", "unreadable"],
  ["Tháng 4/2023: 12 và 2 ngày nữa", "unreadable"],
])("%s is a problem: %s", (text, kind) => {
  expect(readTimes(text, text).problems.map((one) => one.kind)).toContain(kind);
});
