import { describe, expect, test } from "@jest/globals";
import { readCommand } from "../../../host/headless/commandLine";
import { Refusal } from "../../../host/headless/refusal";

describe("readCommand", () => {
  test("reads every option", () => {
    const words = [
      "IN.xlsx",
      "--do",
      "A > B",
      "--set",
      "x=1",
      "--set",
      "y=",
      "--out",
      "O.xlsx",
      "--preview",
      "--now",
      "2023-06-12T15:30",
      "--files",
      "D",
    ];
    expect(readCommand(words)).toEqual({
      input: "IN.xlsx",
      list: false,
      menu: "A > B",
      settings: new Map([
        ["x", "1"],
        ["y", ""],
      ]),
      output: "O.xlsx",
      preview: true,
      now: "2023-06-12T15:30",
      files: "D",
    });
  });

  test("splits --set at the first =, and keeps the rest as typed", () => {
    expect(readCommand(["I", "--do", "A", "--set", "f==SUM(A1)=2 "]).settings.get("f")).toBe(
      "=SUM(A1)=2 ",
    );
  });

  test("takes a value that starts with a dash when it belongs to --set", () => {
    expect(readCommand(["I", "--do", "A", "--set", "--x=-1"]).settings.get("--x")).toBe("-1");
  });

  test.each([
    { words: ["I", "--do"], says: "--do thiếu giá trị" },
    { words: ["I", "--out", "--preview"], says: "--out thiếu giá trị" },
    { words: ["I", "--mau"], says: "Không có tuỳ chọn “--mau”" },
    { words: ["I", "-x"], says: "Không có tuỳ chọn “-x”" },
    { words: ["I", "J"], says: "Chỉ mở được một tệp" },
    { words: ["I", "--out", "A", "--out", "B"], says: "ghi hai lần" },
    { words: ["I", "--set", "chu=x"], says: "--set cần đi cùng --do" },
    { words: ["I", "--do", "A", "--set", "chu"], says: "phải có dạng ô=giá trị" },
    { words: ["I", "--do", "A", "--set", "=x"], says: "phải có dạng ô=giá trị" },
    { words: ["I", "--do", "A", "--set", "x=1", "--set", "x=2"], says: "ghi hai lần" },
    { words: ["I", "--now", "31/6/2023"], says: "không phải là thời điểm có thật" },
    { words: ["I", "--now", "2023-06-31"], says: "không phải là thời điểm có thật" },
    { words: ["I", "--now", "2023-06-12T24:00"], says: "không phải là thời điểm có thật" },
    { words: ["--list", "--do", "x"], says: "--list chỉ liệt kê" },
    { words: ["--preview"], says: "Thiếu tệp" },
  ])("refuses $words, saying that $says", ({ words, says }) => {
    expect(() => readCommand(words)).toThrow(Refusal);
    expect(() => readCommand(words)).toThrow(says);
  });
});
