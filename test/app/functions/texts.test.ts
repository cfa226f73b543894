import { describe, expect, test } from "@jest/globals";
import { defineFunction } from "../../../src/app/defineFunction";
import { functions } from "../../../src/app/functions/index";
import { wholeNumber } from "../../../src/app/functions/wholeNumber";
import { functionTexts, type FunctionTexts } from "../../../src/app/messages/functions";

const prose = Object.entries(functionTexts).flatMap(([name, text]) => [
  { name, text: text.summary },
  { name, text: text.returns },
  ...Object.values(text.parameters).map((parameter: string) => ({ name, text: parameter })),
]);

describe("texts of the functions", () => {
  test.each(prose)("$name: “$text” is a whole sentence in NFC, fit for JSDoc", ({ text }) => {
    expect(text).toBe(text.normalize("NFC").trim());
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/\*\/|[\r\n<>@{}]/);
  });

  test("every function has a text, in the names of its own parameters, and no text has no function", () => {
    const named = functions.map(({ name, parameters }) => [name, Object.keys(parameters)]);
    const described = Object.entries(functionTexts).map(([name, { parameters }]) => [
      name,
      Object.keys(parameters),
    ]);
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(named));
  });

  test("every example calls its own function", () => {
    for (const [name, { example }] of Object.entries(functionTexts)) {
      expect(example.formula.startsWith(`=${name}(`)).toBe(true);
    }
  });

  test("no function carries a name that Sheets hides or the product does not own", () => {
    for (const { name } of functions) expect(name).toMatch(/^CD_[A-Z]+$/);
  });
});

const text = functionTexts.CD_CHITIEUNGAY;

/** Never run: each directive fails the type check when the mistake below it compiles. */
export const mistakes = (): readonly unknown[] => [
  // @ts-expect-error -- functions without their texts.
  { CD_SONGAY: functionTexts.CD_SONGAY } satisfies FunctionTexts,
  {
    ...text,
    // @ts-expect-error -- a parameter without its text.
    parameters: { chiTieu: "Chỉ tiêu.", soNgay: "Số ngày." },
  } satisfies FunctionTexts["CD_CHITIEUNGAY"],
  {
    ...text,
    // @ts-expect-error -- a text without its parameter.
    parameters: { ...text.parameters, soNgayy: "Số ngày." },
  } satisfies FunctionTexts["CD_CHITIEUNGAY"],
  defineFunction({
    // @ts-expect-error -- a name that is not upper case.
    name: "cd_thuong",
    parameters: { so: wholeNumber },
    run: ({ so }) => so,
  }),
  defineFunction({
    name: "CD_SAI",
    parameters: { so: wholeNumber },
    // @ts-expect-error -- a value that no reader reads.
    run: ({ chu }) => Number(chu),
  }),
];
