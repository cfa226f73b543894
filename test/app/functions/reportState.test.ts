import { describe, expect, test } from "@jest/globals";
import { callFunction } from "../../../src/app/callFunction";

const state = (...args: readonly unknown[]): unknown => callFunction("CD_TINHTRANGBAOCAO", args);
const DUE = "24/6/2023 08:00";
const LATER = "24/6/2023 17:00";

describe("CD_TINHTRANGBAOCAO", () => {
  test.each([
    { at: "24/6/2023 07:45", is: "Đúng hạn", why: "before" },
    { at: "08h00 ngày 24/6/2023", is: "Đúng hạn", why: "at the very hour" },
    { at: "24/6/2023 08:35", is: "Trễ 35 phút", why: "after" },
    { at: "25/6/2023 10:00", is: "Trễ 1 ngày 2 giờ", why: "the day after" },
    { at: new Date(2023, 5, 24, 10, 5), is: "Trễ 2 giờ 05 phút", why: "a date cell" },
    { at: 45101.3125, is: "Đúng hạn", why: "a serial number: 07:30" },
    { at: "", is: "Chưa báo cáo", why: "nothing came" },
    { at: "24/6/2023", is: "Không rõ giờ", why: "a day without an hour" },
  ])("$why: $is", ({ at, is }) => {
    expect(state(at, DUE, LATER)).toBe(is);
  });

  test("what is not due yet is not missing, and no clock is asked", () => {
    expect(state("", DUE, "24/6/2023 07:59")).toBe("Chưa đến hạn");
    expect(state("", DUE, DUE)).toBe("Chưa đến hạn");
    expect(state("", "10/7/2023", "10/7/2023 23:00")).toBe("Chưa đến hạn");
    expect(state("", "10/7/2023", "11/7/2023 00:01")).toBe("Chưa báo cáo");
  });

  test("answers a column with a column; without a due hour there is no answer", () => {
    const column = [["24/6/2023 07:45"], [""], ["24/6/2023 09:00"]];
    expect(state(column, DUE, LATER)).toEqual([["Đúng hạn"], ["Chưa báo cáo"], ["Trễ 1 giờ"]]);
    expect(state("24/6/2023 07:45", [[""], [DUE]], LATER)).toEqual([[""], ["Đúng hạn"]]);
  });

  test.each([
    { args: ["sáng nay", DUE, LATER], said: 'Tham số "thoiDiem" phải là ngày, giờ' },
    { args: ["31/6/2023 08:00", DUE, LATER], said: 'Tham số "thoiDiem" phải là ngày, giờ' },
    { args: ["24/6/2023 25:00", DUE, LATER], said: 'Tham số "thoiDiem" phải là ngày, giờ' },
    { args: ["", DUE], said: 'Tham số "tinhDen" đang trống' },
  ])("refuses with a sentence: $said", ({ args, said }) => {
    expect(() => state(...args)).toThrow(said);
  });
});
