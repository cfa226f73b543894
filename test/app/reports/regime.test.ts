import { describe, expect, test } from "@jest/globals";
import { readRegime } from "../../../src/app/reports/readRegime";
import { regimeSheet } from "../../../src/app/reports/regimeLayout";
import type { Day } from "../../../src/domain/day";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";

const regimeOf = (edits: Readonly<Record<string, CellLiteral>> = {}) => {
  const cells: CellLiteral[][] = regimeSheet().block.map((line) =>
    line.map((cell) => ("value" in cell ? cell.value : "")),
  );
  for (const [place, value] of Object.entries(edits)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const line = cells[row];
    if (line) line[column] = value;
  }
  return readRegime(buildWorkbook({ sheets: [{ name: "Chế độ báo cáo", grid: cells }] }));
};

describe("readRegime", () => {
  test("without a sheet the usual rules hold: 15h30 the same day, 08h00 for the day before", () => {
    const regime = readRegime(buildWorkbook({ sheets: [{ name: "PL", grid: [["x"]] }] }));
    expect(regime.findings).toEqual([]);
    expect(regime.isHourOnTime).toBe(true);
    expect(regime.isDayXOnTime).toBe(true);
    expect(regime.lateHour).toBe("hỏi lại");
    expect(
      regime.daily.map(({ dueMinute, belongs, calendar }) => [dueMinute, belongs, calendar]),
    ).toEqual([
      [930, "cùng ngày", "mọi ngày"],
      [480, "ngày hôm trước", "mọi ngày"],
    ]);
    expect(regime.daily[1]?.units).toEqual(["xã", "phường", "thị trấn", "đặc khu"]);
    expect(
      regime.periodic.map(({ kind, dueNumber, dueMinute }) => [kind, dueNumber, dueMinute]),
    ).toEqual([
      ["hằng tháng", 10, 1440],
      ["theo giai đoạn", undefined, 1440],
      ["cuối đợt", undefined, 1440],
    ]);
  });

  test("a new sheet says the same as none", () => {
    const { findings, ...regime } = regimeOf();
    const { findings: none, ...preset } = readRegime(
      buildWorkbook({ sheets: [{ name: "PL", grid: [["x"]] }] }),
    );
    expect([findings, none]).toEqual([[], []]);
    expect(regime).toEqual(preset);
  });

  test.each([
    { cell: "8 giờ", minute: 480, why: "words" },
    { cell: "07:45", minute: 465, why: "a colon" },
    {
      cell: { v: { day: 0 as Day, minute: 449 }, shown: "07:30:00" },
      minute: 450,
      why: "a time cell, as it shows",
    },
    { cell: 0.5, minute: 720, why: "a time that lost its format" },
    { cell: "24h00", minute: 1440, why: "the end of the day" },
  ])("the due hour is read from $why", ({ cell, minute }) => {
    const shown = typeof cell === "number" ? { v: cell, shown: "0,5" } : cell;
    const regime = regimeOf({ "7,5": shown as CellLiteral });
    expect(regime.findings).toEqual([]);
    expect(regime.daily[0]?.dueMinute).toBe(minute);
  });

  test.each([
    { edits: { "2,1": "tùy" }, code: "unknown-word B3", why: "a setting that is none" },
    { edits: { "7,5": "chiều" }, code: "not-a-time F8", why: "no hour" },
    { edits: { "7,5": "25h00" }, code: "not-a-time F8", why: "an hour that no day has" },
    { edits: { "7,5": "" }, code: "no-due-time F8", why: "no hour for daily reports" },
    { edits: { "9,3": "cuối tháng" }, code: "not-a-due-day D10", why: "no day of the month" },
    { edits: { "9,3": 32 }, code: "not-a-due-day D10", why: "a day that no month has" },
    { edits: { "8,1": "thôn, xã" }, code: "regime-twice B9", why: "two rules for villages" },
    { edits: { "6,0": "Loại" }, code: "regime-header A1", why: "the header was changed" },
  ])("$why: $code", ({ edits, code }) => {
    const found = regimeOf(edits).findings;
    expect(found.map((one) => `${one.code} ${one.cell}`)).toEqual([code]);
  });

  test("rules that are not in use, and blank rows, are none", () => {
    const regime = regimeOf({ "7,2": "không", "9,2": "Không" });
    expect(regime.daily.map(({ dueMinute }) => dueMinute)).toEqual([480]);
    expect(regime.periodic.map(({ kind }) => kind)).toEqual(["theo giai đoạn", "cuối đợt"]);
  });

  test("a final report may have a date of its own, and “trước ngày” is kept", () => {
    const regime = regimeOf({ "11,3": "05/11/2023", "11,4": "trước ngày" });
    expect(regime.findings).toEqual([]);
    expect(regime.periodic[2]).toMatchObject({ dueDay: moment(2023, 11, 5).day, isBefore: true });
  });
});
