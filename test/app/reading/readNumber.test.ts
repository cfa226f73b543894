import { describe, expect, test } from "@jest/globals";
import { readNumber } from "../../../src/app/reading/readNumber";

describe("readNumber", () => {
  test.each([
    { text: "7124", value: 7124, why: "plain digits, as in the rows of Bình Gia" },
    { text: "45.934", value: 45934, why: "three digits after the only point are thousands" },
    { text: "17.410", value: 17410, why: "a trailing zero does not make it a decimal" },
    { text: "1.234.567", value: 1234567, why: "two groups" },
    { text: "1,234,567", value: 1234567, why: "two groups in the English habit" },
    { text: "96.28", value: 96.28, why: "Định Hóa's decimal point" },
    { text: "96,28", value: 96.28, why: "a decimal comma" },
    { text: "7.124,0", value: 7124, why: "both marks, Vietnamese" },
    { text: "1,234.5", value: 1234.5, why: "both marks, English" },
    { text: "1.234,567", value: 1234.567, why: "three decimals after a group are decimals" },
    { text: "0.962", value: 0.962, why: "a leading zero cannot start a group" },
    { text: "0,962", value: 0.962, why: "nor with a comma" },
    { text: "1234.567", value: 1234.567, why: "four digits before the mark are no group" },
    { text: "17\u00a0410", value: 17410, why: "a non-breaking space between groups" },
    { text: "1 234,5", value: 1234.5, why: "spaces group, the comma is decimal" },
    { text: " 2.700 ", value: 2700, why: "spaces around" },
    { text: "2\u200b.700", value: 2700, why: "an invisible character inside" },
    { text: "4,2 triệu", value: 4200000, why: "millions in words" },
    { text: "1,1 triệu", value: 1100000, why: "with no binary noise" },
    { text: "12 nghìn", value: 12000, why: "thousands in words" },
    { text: "96,28%", value: 0.9628, why: "percent, as a sheet keeps it" },
    { text: "100 %", value: 1, why: "percent after a space" },
    { text: "-5", value: -5, why: "a minus sign" },
    { text: "−5", value: -5, why: "the typographic minus" },
    { text: "(1.234)", value: -1234, why: "accountants' brackets" },
    { text: "05", value: 5, why: "offices write 05 for five" },
    { text: "0", value: 0, why: "zero is a number" },
  ])("$why: “$text” is $value", ({ text, value }) => {
    expect(readNumber(text)).toMatchObject({ kind: "number", value });
  });

  test.each(["17,410", "5,000", "(2,700)"])("“%s” may be thousands or decimals", (text) => {
    const { kind } = readNumber(text);
    expect(kind).toBe("ambiguous");
  });

  test("both meanings of an ambiguous text are given", () => {
    expect(readNumber("17,410")).toEqual({ kind: "ambiguous", thousands: 17410, decimal: 17.41 });
  });

  test.each([
    { text: "", why: "nothing" },
    { text: "  ", why: "blanks" },
    { text: "160 hồ sơ/ Ca/ngày", why: "words beside the number" },
    { text: "≥ 60", why: "a bound is no number" },
    { text: "hơn 500", why: "nor is an estimate" },
    { text: "1.2.3", why: "groups of one digit" },
    { text: "1,234.567.890", why: "marks that contradict each other" },
    { text: "12.", why: "a mark with nothing behind it" },
    { text: "2.7OO", why: "letters for zeros are damage" },
    { text: "1e5", why: "no office writes that" },
    { text: "0912345678", why: "a leading zero makes an identifier" },
    { text: "12345678901234567", why: "more digits than a number can hold" },
    { text: "(5", why: "a lone bracket" },
    { text: "5)", why: "a list's number" },
    { text: "-", why: "a dash is neither zero nor blank" },
    { text: "11/4/2023", why: "a date" },
    { text: "9".repeat(50000), why: "a huge cell" },
  ])("$why is not read as a number", ({ text }) => {
    expect(readNumber(text)).toEqual({ kind: "none" });
  });
});
