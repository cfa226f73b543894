import { describe, expect, test } from "@jest/globals";
import { callFunction } from "../../../src/app/callFunction";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const FROM = "11/4/2023";
const TO = "20/6/2023";
const SKIP = "không tính ngày đầu";

const sentenceOf = (name: string, args: readonly unknown[]): string => {
  try {
    callFunction(name, args);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

describe("the functions of completion", () => {
  test.each<{ name: string; args: readonly unknown[]; answer: unknown; why: string }>([
    { name: "CD_TYLE", args: [5414, 5563], answer: 5414 / 5563, why: "a fraction" },
    { name: "CD_TYLE", args: [2800, 2700], answer: 2800 / 2700, why: "over 100 % is legitimate" },
    { name: "CD_TYLE", args: [5, 0], answer: "", why: "no base, never 0 % or 100 %" },
    { name: "CD_TYLE", args: ["", 2700], answer: "", why: "blank is not zero" },
    { name: "CD_TYLE", args: ["1.350", "2.700"], answer: 0.5, why: "numbers as text" },
    {
      name: "CD_TYLE",
      args: [column([1, "", 3]), column([2, 2, ""])],
      answer: [[0.5], [""], [""]],
      why: "one call per column",
    },
    { name: "CD_CANDATMOINGAY", args: [81000, 46761, 327], answer: 105, why: "Định Hóa" },
    { name: "CD_CANDATMOINGAY", args: [2700, 2700, 0], answer: 0, why: "met" },
    { name: "CD_CANDATMOINGAY", args: [2700, 2699, 0], answer: "quá hạn", why: "never infinity" },
    {
      name: "CD_CHITIEUDENNGAY",
      args: [2700, FROM, TO, "16/5/2023", SKIP],
      answer: 1350,
      why: "35 of 70 days",
    },
    {
      name: "CD_CHITIEUDENNGAY",
      args: [2700, FROM, TO, "1/4/2023", SKIP],
      answer: 0,
      why: "before the start",
    },
    {
      name: "CD_CHITIEUDENNGAY",
      args: [column([2700, "", 70]), FROM, TO, "1/7/2023", SKIP],
      answer: [[2700], [""], [70]],
      why: "after the end",
    },
    {
      name: "CD_DUKIENXONG",
      args: [2700, 1350, FROM, "14/5/2023", SKIP],
      answer: 45093,
      why: "33 days for half, 66 for all",
    },
    {
      name: "CD_DUKIENXONG",
      args: [column([2700, 0, 2700]), column([2700, 5, 0]), FROM, "14/5/2023"],
      answer: [["đã xong"], [""], ["chưa rõ"]],
      why: "words where there is no day",
    },
    {
      name: "CD_DUKIENXONG",
      args: [10, 5, FROM, "12/4/2023", "", "ngày làm việc", column(["14/4/2023"])],
      answer: 45033,
      why: "Tuesday and Wednesday, then Thursday and Monday: Friday is off",
    },
    {
      name: "CD_TIENDO",
      args: [
        column([2700, 2700, 2700, 2700, 2700]),
        column([2701, 2700, 1350, 1349, 1079]),
        FROM,
        TO,
        "16/5/2023",
        SKIP,
      ],
      answer: [["Vượt"], ["Đạt"], ["Đúng tiến độ"], ["Chậm tiến độ"], ["Nguy cơ không đạt"]],
      why: "first match wins",
    },
    {
      name: "CD_TIENDO",
      args: [2700, 2699, FROM, TO, "20/6/2023", SKIP],
      answer: "Không hoàn thành",
      why: "no day is left",
    },
    {
      name: "CD_CHUYENSO",
      args: [column(["17.410", "96,28%", "4,2 triệu", 7124, ""])],
      answer: [[17410], [0.9628], [4200000], [7124], [""]],
      why: "Vietnamese number text",
    },
  ])("$name: $why", ({ name, args, answer }) => {
    expect(callFunction(name, args)).toEqual(answer);
  });

  test("a range of another window is not answered with the days of the last one", () => {
    const planned = (to: string): unknown =>
      callFunction("CD_CHITIEUDENNGAY", [700, FROM, to, "16/5/2023", SKIP]);
    expect([planned(TO), planned("16/5/2023"), planned(TO)]).toEqual([350, 700, 350]);
  });

  test.each([
    { name: "CD_CHUYENSO", args: ["17,410"], says: "17,41 hay 17.410", why: "cannot be told" },
    { name: "CD_CHUYENSO", args: ["nhiều"], says: "phải là số", why: "no number" },
    {
      name: "CD_CHUYENSO",
      args: ["000000000012"],
      says: "đang là “•••”",
      why: "a person's number",
    },
    { name: "CD_CHUYENSO", args: [], says: "đang trống", why: "nothing given" },
    { name: "CD_TYLE", args: [-1, 10], says: "không âm", why: "a negative count" },
    {
      name: "CD_TIENDO",
      args: [10, 5, TO, FROM, "16/5/2023"],
      says: "ở trước ngày đầu",
      why: "end before start",
    },
    {
      name: "CD_TIENDO",
      args: [10, 5, FROM, TO, "31/6/2023"],
      says: "không có trong lịch",
      why: "no such day",
    },
    {
      name: "CD_CHITIEUDENNGAY",
      args: [10, FROM, TO, TO, "", "danh sách riêng"],
      says: "ngayNghi",
      why: "an own list has to be given",
    },
  ])("$name refuses: $why", ({ name, args, says }) => {
    expect(sentenceOf(name, args)).toContain(says);
  });
});
