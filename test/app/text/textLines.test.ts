import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textLines } from "../../../src/app/text/textLines";

describe("textLines", () => {
  test("breaks between words, and keeps a word that is longer than a line", () => {
    expect(textLines("một hai ba-bốn-năm sáu", 7)).toEqual(["một hai", "ba-bốn-năm", "sáu"]);
  });

  test("loses nothing, and no line of several words is too long", () => {
    const words = fc.array(fc.stringMatching(/^\S{1,9}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, most) => {
        const lines = textLines(parts.join(" "), most);
        expect(lines.join(" ")).toBe(parts.join(" "));
        for (const line of lines) expect(!line.includes(" ") || line.length <= most).toBe(true);
      }),
    );
  });
});
