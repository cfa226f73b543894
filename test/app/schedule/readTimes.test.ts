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
  ["the month behind the days", "ngày 12, 13 tháng 4 năm 2023", "12/04 13/04"],
])("%s", (_, text, days) => {
  expect(daysOf(text, text)).toBe(days);
  expect(readTimes(text, text).problems).toEqual([]);
});

test.each<[why: string, cell: Parameters<typeof readTimes>[0], shown: string, days: string]>([
  ["12.13 was 12,13", 12.13, "12,13", "12/04 13/04"],
  ["12.2 can only have been 12,20", 12.2, "12,2", "12/04 20/04"],
  ["1213 lost its comma", 1213, "1213", "12/04 13/04"],
  ["5-6 became a date", moment(2023, 6, 5), "5/6/2023", "05/04 06/04"],
])("a list that Sheets converted is read, and said to be: %s", (_, cell, shown, days) => {
  expect(daysOf(cell, shown, april)).toBe(days);
  expect(readTimes(cell, shown, april).problems.map(({ kind }) => kind)).toEqual(["converted"]);
});

test.each([
  ["Tháng 6/2023: 31", "noSuchDay"],
  ["12,13", "noMonth"],
  ["Tháng 4/2023 (Từ 15h00 đến 7h00): 1", "reversed"],
  ["sẽ báo sau", "unreadable"],
  ["Tháng 4/2023: 12 và 2 ngày nữa", "unreadable"],
])("%s is a problem: %s", (text, kind) => {
  expect(readTimes(text, text).problems.map((one) => one.kind)).toContain(kind);
});
