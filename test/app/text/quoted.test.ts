import { describe, expect, test } from "@jest/globals";
import { quoted } from "../../../src/app/text/quoted";

describe("a quoted cell", () => {
  test.each([
    ["chưa rõ", "chưa rõ", "words"],
    ["12 người (3/4)", "12 người (3/4)", "short numbers"],
    ["12345678", "12345678", "eight digits"],
    ["000000000", "•••", "nine digits, of an old identity number"],
    ["000000000000", "•••", "twelve digits"],
    ["A – 000 000 000 000 (B)", "A – ••• (B)", "spaced, among words"],
    ["0000.000.000; 0000-000-000", "•••; •••", "two telephone numbers"],
    ["00000\u200b0000000", "•••", "parted by a space that nobody sees"],
  ])("%s reads %s: %s", (text, expected) => {
    expect(quoted(text, 60)).toBe(expected);
  });

  test("keeps no digit of a number that the cut would part", () => {
    const text = quoted(`${"x".repeat(50)} 000000000000`, 60);
    expect(text).toBe(`${"x".repeat(50)} •••`);
    expect(quoted(`${"x".repeat(56)} 000000000000`, 58)).not.toMatch(/\d/);
  });
});
