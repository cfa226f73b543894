// Messages as villages send them, and what must never be guessed from them.
import { describe, expect, test } from "@jest/globals";
import { readMessage, type MessageReading } from "../../../src/app/zalo/readMessage";
import { day } from "../../support/snapshotBuilder";

const VILLAGES = ["Thôn Nà Lốc", "Thôn Nà Mười", "Thôn Pác Khuông", "Tổ dân phố 3", "Bản Lầu"];
const INDICATORS = [
  { name: "Hồ sơ thu nhận", kind: "trong ngày" },
  { name: "Tài khoản kích hoạt", kind: "trong ngày" },
] as const;
const CAMPAIGN = { from: day(2023, 6, 1), to: day(2023, 7, 31) };

const read = (
  text: string,
  units: readonly string[] = VILLAGES,
  indicators: Parameters<typeof readMessage>[1]["indicators"] = INDICATORS,
): MessageReading => readMessage(text.split("\n"), { units, indicators, campaign: CAMPAIGN });

/** What was read, unit by unit: "Thôn Nà Lốc: 5, 3". */
const told = (
  { entries }: MessageReading,
  units: readonly string[] = VILLAGES,
): readonly string[] =>
  entries.map(({ unit, figures }) => {
    return `${units[unit] ?? "?"}: ${figures.map((figure) => figure ?? "–").join(", ")}`;
  });

describe("readMessage reads what is plain", () => {
  test.each([
    { text: "Thôn Nà Lốc: hs 5, kh 3", units: ["Thôn Nà Lốc: 5, 3"], why: "as in the plan" },
    { text: "Nà Lốc hs 5 kh 3", units: ["Thôn Nà Lốc: 5, 3"], why: "without marks or kind" },
    { text: "nà lốc: HS5, KH3", units: ["Thôn Nà Lốc: 5, 3"], why: "capitals, no space" },
    { text: "na loc: ho so 5; kich hoat 3", units: ["Thôn Nà Lốc: 5, 3"], why: "no diacritics" },
    {
      text: "Thôn Nà Lốc: thu nhận 5 hồ sơ, kích hoạt 3 tài khoản",
      units: ["Thôn Nà Lốc: 5, 3"],
      why: "in whole words",
    },
    { text: "Nà Lốc 5 hs, 3 kh", units: ["Thôn Nà Lốc: 5, 3"], why: "figures before words" },
    { text: "Nà Lốc: kh 3", units: ["Thôn Nà Lốc: –, 3"], why: "what is not said stays blank" },
    { text: "Nà Lốc: hs 0, kh 0", units: ["Thôn Nà Lốc: 0, 0"], why: "zero is a report" },
    { text: "Nà Lốc: không có", units: ["Thôn Nà Lốc: 0, 0"], why: "nothing is zero of all" },
    { text: "Nà Lốc: 0", units: ["Thôn Nà Lốc: 0, 0"], why: "a lone zero is zero of all" },
    { text: "Nà Lốc: hs 5, không có kh", units: ["Thôn Nà Lốc: 5, 0"], why: "nothing of one" },
    { text: "Nà Lốc: hs 5, kh không", units: ["Thôn Nà Lốc: 5, 0"], why: "nothing, said after" },
    { text: "Nà Lốc: hs 1.234, kh 12", units: ["Thôn Nà Lốc: 1234, 12"], why: "thousands" },
    { text: "TDP 3: hs 4 kh 2", units: ["Tổ dân phố 3: 4, 2"], why: "a number in a name" },
    { text: "Bản Lầu: hs 1, kh 1", units: ["Bản Lầu: 1, 1"], why: "names that look like kinds" },
    {
      text: "Nà Lốc hs 5 kh 3; Nà Mười hs 2 kh 1; Pác Khuông không có",
      units: ["Thôn Nà Lốc: 5, 3", "Thôn Nà Mười: 2, 1", "Thôn Pác Khuông: 0, 0"],
      why: "several units on a line",
    },
    {
      text: "Thôn Nà Lốc\nhs: 5\nkh: 3\nThôn Nà Mười\nhs: 2\nkh: 1",
      units: ["Thôn Nà Lốc: 5, 3", "Thôn Nà Mười: 2, 1"],
      why: "figures below the name",
    },
    {
      text: "Báo cáo ngày 12/6\n- Nà Lốc: hs 5, kh 3",
      units: ["Thôn Nà Lốc: 5, 3"],
      why: "a heading and dashes",
    },
  ])("$why: $text", ({ text, units }) => {
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    expect(reading.unknown).toEqual([]);
    expect(told(reading)).toEqual(units);
  });

  test.each([
    { text: "Nà Lốc: hs 5, kh 3, 15h30", minute: 930 },
    { text: "15h25: Nà Lốc hs 5 kh 3", minute: 925 },
    { text: "Báo cáo lúc 15:30\nNà Lốc hs 5 kh 3", minute: 930 },
    { text: "Nà Lốc hs 5 kh 3 (08 giờ 00)", minute: 480 },
    { text: "[15:20, 12/6/2023] Nà Lốc hs 5 kh 3", minute: 920 },
  ])("takes the hour as that of the receipt: $text", ({ text, minute }) => {
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    expect(reading.entries[0]?.minute).toBe(minute);
  });

  test("an hour of one unit is not that of the next", () => {
    const { entries } = read("Nà Lốc hs 5 kh 3 15h10\nNà Mười hs 2 kh 1");
    expect(entries.map(({ minute }) => minute)).toEqual([910, undefined]);
  });

  test.each([
    { text: "Ngày 12/6/2023\nNà Lốc hs 5", on: day(2023, 6, 12) },
    { text: "Báo cáo ngày 12/6: Nà Lốc hs 5", on: day(2023, 6, 12) },
    { text: "Nà Lốc 12/6: hs 5 kh 3", on: day(2023, 6, 12) },
    { text: "Nà Lốc: hs 5", on: undefined },
  ])("reads the day, its year from the campaign: $text", ({ text, on }) => {
    expect(read(text).day).toBe(on);
  });

  test("names of wards: P.1, Phường 01 and F1 are one, TT and thị trấn too", () => {
    const units = ["Phường 1", "Phường 10", "Thị trấn Bình Gia", "Xã Tân Văn"];
    const reading = read(
      "P.1: hs 5 kh 3\nP10 hs 7 kh 6\nTT Bình Gia: hs 1 kh 1\nX. Tân Văn hs 2",
      units,
    );
    expect(reading.problems).toEqual([]);
    expect(told(reading, units)).toEqual([
      "Phường 1: 5, 3",
      "Phường 10: 7, 6",
      "Thị trấn Bình Gia: 1, 1",
      "Xã Tân Văn: 2, –",
    ]);
  });

  test("the office's own words for a column are known", () => {
    const indicators = [
      { name: "Kích hoạt mức 1", kind: "trong ngày" },
      { name: "Kích hoạt mức 2", kind: "trong ngày" },
    ] as const;
    const reading = read("Nà Lốc: kích hoạt mức 1 4, kích hoạt mức 2: 3", VILLAGES, indicators);
    expect(reading.problems).toEqual([]);
    expect(told(reading)).toEqual(["Thôn Nà Lốc: 4, 3"]);
  });

  test("running totals go to their own column, daily figures to theirs", () => {
    const indicators = [
      { name: "Hồ sơ thu nhận trong ngày", kind: "trong ngày" },
      { name: "Hồ sơ thu nhận lũy kế", kind: "lũy kế" },
    ] as const;
    const reading = read("Nà Lốc: hs 5, lũy kế 120", VILLAGES, indicators);
    expect(reading.problems).toEqual([]);
    expect(told(reading)).toEqual(["Thôn Nà Lốc: 5, 120"]);
  });

  test("the same figure said twice is one figure", () => {
    expect(told(read("Nà Lốc hs 5\nNà Lốc hs 5 kh 3"))).toEqual(["Thôn Nà Lốc: 5, 3"]);
  });

  test("a total that the message gives itself is held against its units", () => {
    expect(read("Nà Lốc hs 5 kh 3\nNà Mười hs 2 kh 1\nTổng: hs 7, kh 4").remarks).toEqual([]);
    const { remarks, entries } = read("Nà Lốc hs 5 kh 3\nNà Mười hs 2 kh 1\nTổng: hs 8, kh 4");
    expect(remarks.join(" ")).toMatch(/8.*7/);
    expect(entries).toHaveLength(2);
  });
});

describe("readMessage never guesses", () => {
  test.each([
    { text: "Thôn Lạ: hs 5", says: "Thôn Lạ", why: "a unit that is not in the table" },
    { text: "Nà Lốc hs 5, Thôn Lạ hs 3", says: "Thôn Lạ", why: "nor as a second one" },
    { text: "hs 5, kh 3", says: "đơn vị nào", why: "figures of nobody" },
    { text: "Nà Lốc: 5, 3", says: "5", why: "figures without a word" },
    { text: "Nà Lốc: hs 5, hs 6", says: "hai số", why: "two figures for one thing" },
    { text: "Nà Lốc hs 5\nNà Lốc hs 6", says: "hai số", why: "two figures on two lines" },
    { text: "Nà Lốc: hs", says: "không có số", why: "a word without its figure" },
    { text: "Nà Lốc: hs 2,5", says: "2,5", why: "half a file" },
    { text: "Nà Lốc: hs 17,410", says: "17,410", why: "thousands or decimals" },
    { text: "Nà Lốc: hs -5", says: "-5", why: "less than nothing" },
    { text: "Nà Lốc: hs 5/10", says: "5/10", why: "two counts in one" },
    { text: "Nà Lốc: hs 5 31/6/2023", says: "31/6/2023", why: "a day that no calendar has" },
    { text: "Nà Lốc: hs 5 lúc 25h10", says: "25h10", why: "an hour that no clock has" },
    { text: "ngày 12/6 Nà Lốc hs 5\nngày 13/6 Nà Mười hs 2", says: "hai ngày", why: "two days" },
  ])("$why: $text", ({ text, says }) => {
    const { problems } = read(text);
    expect(problems).not.toEqual([]);
    expect(problems.join(" ")).toContain(says);
    expect(problems.join(" ")).toMatch(/Dòng \d/);
  });

  test("a name that fits two units names both and the line", () => {
    const units = ["Xã Hòa Bình", "Thị trấn Hòa Bình"];
    const { problems } = read("Xã Hòa Bình: hs 1\nHòa Bình: hs 5", units);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/Dòng 2.*Xã Hòa Bình.*Thị trấn Hòa Bình/);
  });

  test("without diacritics a name may fit two units, and is asked about", () => {
    const { problems } = read("hoa loc: hs 5", ["Xã Hoa Lộc", "Xã Hòa Lộc"]);
    expect(problems[0]).toMatch(/Dòng 1.*Xã Hoa Lộc.*Xã Hòa Lộc/);
  });

  test("a word that fits two columns names both", () => {
    const indicators = [
      { name: "Kích hoạt mức 1", kind: "trong ngày" },
      { name: "Kích hoạt mức 2", kind: "trong ngày" },
    ] as const;
    const { problems } = read("Nà Lốc: kh 4", VILLAGES, indicators);
    expect(problems[0]).toMatch(/Dòng 1.*Kích hoạt mức 1.*Kích hoạt mức 2/);
  });

  test("words that nobody knows are told with their line, and the rest is read all the same", () => {
    const reading = read("Em chào các anh chị\nThôn Nà Lốc (bác Sáu): hs 5, kh 3");
    expect(reading.problems).toEqual([]);
    expect(reading.unknown.map(({ line }) => line)).toEqual([1, 2]);
    expect(reading.unknown[1]?.text).toContain("bác Sáu");
    expect(told(reading)).toEqual(["Thôn Nà Lốc: 5, 3"]);
  });

  test("numbers of telephones and of identity are neither read nor repeated", () => {
    const reading = read("Nà Lốc hs 5 kh 3, liên hệ 0000.000.000\nNà Mười hs 2 000000000000 kh 1");
    expect(JSON.stringify(reading)).not.toMatch(/000/);
    expect(told(reading)).toEqual(["Thôn Nà Lốc: 5, 3", "Thôn Nà Mười: 2, 1"]);
    expect(reading.remarks.join(" ")).toMatch(/Dòng 1/);
    expect(reading.remarks.join(" ")).toMatch(/Dòng 2/);
  });

  test("a running total without a column is told, and fills nothing", () => {
    const reading = read("Nà Lốc: hs 5, lũy kế 120");
    expect(reading.problems).toEqual([]);
    expect(told(reading)).toEqual(["Thôn Nà Lốc: 5, –"]);
    expect(reading.remarks.join(" ")).toMatch(/Dòng 1.*120/);
  });

  test("daily figures do not go into columns of running totals", () => {
    const indicators = [{ name: "Hồ sơ lũy kế", kind: "lũy kế" }] as const;
    const { problems } = read("Nà Lốc: hs 5", VILLAGES, indicators);
    expect(problems[0]).toMatch(/Dòng 1.*lũy kế/);
  });

  test("an empty message has nothing", () => {
    expect(read("").entries).toEqual([]);
  });
});
