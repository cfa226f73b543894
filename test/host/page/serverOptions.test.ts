import { describe, expect, test } from "@jest/globals";
import { serverOptions, UsageError } from "../../../host/server/serverOptions";

describe("serverOptions", () => {
  test.each([
    { words: [], options: { file: null, port: 8606, opensBrowser: true } },
    {
      words: ["bảng của tôi.xlsx"],
      options: { file: "bảng của tôi.xlsx", port: 8606, opensBrowser: true },
    },
    {
      words: ["--port", "9000", "--no-open"],
      options: { file: null, port: 9000, opensBrowser: false },
    },
    {
      words: ["--port=9000", "a.xlsx"],
      options: { file: "a.xlsx", port: 9000, opensBrowser: true },
    },
  ])("reads $words", ({ words, options }) => {
    expect(serverOptions(words)).toEqual(options);
  });

  test.each([
    { words: ["--port", "nhiều"], why: "a port that is no number" },
    { words: ["--port", "70000"], why: "a port out of range" },
    { words: ["--port"], why: "a port left out" },
    { words: ["--mo"], why: "an unknown option" },
    { words: ["a.xlsx", "b.xlsx"], why: "two files" },
  ])("refuses $why with a sentence", ({ words }) => {
    expect(() => serverOptions(words)).toThrow(UsageError);
  });
});
