import { expect, test } from "@jest/globals";
import { typedText } from "../../../src/app/plan/typedText";

test.each([
  ["Xã Tân Hòa", "Xã Tân Hòa", "a name stays plain"],
  ["", "", "blank stays blank"],
  ["=IMPORTXML(1)", "'=IMPORTXML(1)", "no formula may arise from text"],
  ["+84", "'+84", "a sign starts a number"],
  ["0123", "'0123", "leading zeros"],
  ["2.700", "'2.700", "a number in one locale, another in the next"],
  ["1/2", "'1/2", "a date"],
  ["Jan 5", "'Jan 5", "a date in words"],
  ["TRUE", "'TRUE", "a truth value"],
  ["'quoted", "''quoted", "an apostrophe of its own"],
])("%j goes out as %j: %s", (text, typed) => {
  expect(typedText(text)).toBe(typed);
});
