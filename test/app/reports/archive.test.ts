import { describe, expect, test } from "@jest/globals";
import type { ArchivedReport } from "../../../src/app/reports/archive";
import { readArchive } from "../../../src/app/reports/readArchive";
import { unitKey } from "../../../src/app/reports/unitKey";
import { day, moment, buildWorkbook, type CellLiteral } from "../../support/snapshotBuilder";
import { archiveGrid, INDICATORS } from "./archiveFixture";

const report = (
  unit: string,
  figures: ArchivedReport["figures"],
  received?: ArchivedReport["received"],
): ArchivedReport => ({ unit, key: unitKey(unit), figures, received });

const DAYS = [
  {
    day: day(2023, 6, 23),
    closed: moment(2023, 6, 24, 500),
    reports: [report("Phường 1", [5, 3], moment(2023, 6, 24, 450)), report("Phường 2", [0, 0])],
  },
  {
    day: day(2023, 6, 24),
    closed: moment(2023, 6, 25, 481),
    reports: [report("Phường 1", [7, 4]), report("Phường 2", [undefined, undefined])],
  },
];

const read = (grid: readonly (readonly CellLiteral[])[]) => {
  const archive = readArchive(buildWorkbook({ sheets: [{ name: "Số liệu đã chốt", grid }] }));
  if (archive === undefined) throw new Error("no archive");
  return archive;
};
const codes = (grid: readonly (readonly CellLiteral[])[]): readonly string[] =>
  read(grid).findings.map(({ code, cell }) => `${code} ${cell}`);

const changed = (row: number, column: number, value: CellLiteral) =>
  archiveGrid(DAYS).map((line, at) =>
    at === row ? line.map((cell, on) => (on === column ? value : cell)) : line,
  );

describe("readArchive", () => {
  test("there is none before the first day is closed", () => {
    expect(readArchive(buildWorkbook({ sheets: [{ name: "PL", grid: [["x"]] }] }))).toBeUndefined();
  });

  test("what was archived is read back: blank is no report, 0 is one", () => {
    const archive = read(archiveGrid(DAYS));
    expect(archive.findings).toEqual([]);
    expect(archive.indicators).toEqual(INDICATORS);
    expect(archive.days).toEqual([
      { ...DAYS[0], row: 4 },
      { ...DAYS[1], row: 6 },
    ]);
    expect(archive.nextRow).toBe(8);
  });

  test("days come in order, however they stand", () => {
    const archive = read(archiveGrid([...DAYS].reverse()));
    expect(archive.days.map(({ day: one }) => one)).toEqual(DAYS.map(({ day: one }) => one));
    expect(archive.findings).toEqual([]);
  });

  test.each([
    { grid: changed(4, 5, 6), code: "archive-edited A5", why: "a figure was typed over" },
    { grid: changed(5, 5, ""), code: "archive-edited A5", why: "a zero was cleared" },
    { grid: changed(4, 4, ""), code: "archive-edited A5", why: "the checksum is gone" },
    { grid: changed(6, 3, ""), code: "archive-not-closed D7", why: "the closing time is gone" },
    { grid: changed(3, 5, "cả đợt"), code: "archive-kind F4", why: "the kind is none" },
    { grid: changed(4, 5, "năm"), code: "archive-not-a-figure F5", why: "a figure is text" },
    { grid: changed(4, 5, -1), code: "archive-not-a-figure F5", why: "a figure is negative" },
    { grid: changed(5, 1, "P. 01"), code: "archive-twice B6", why: "a unit stands there twice" },
    { grid: changed(5, 0, "hôm qua"), code: "archive-not-a-day A6", why: "a day is none" },
    { grid: changed(2, 2, "Giờ"), code: "archive-header A1", why: "the header was changed" },
  ])("$why: $code", ({ grid, code }) => {
    expect(codes(grid)).toContain(code);
  });

  test("a day whose rows were sorted apart is read, and said to be torn", () => {
    const grid = [...archiveGrid(DAYS)];
    const [moved] = grid.splice(5, 1);
    const archive = read([...grid, moved ?? []]);
    expect(archive.days[0]).toEqual({ ...DAYS[0], row: undefined });
    expect(archive.findings.map(({ code }) => code)).toEqual(["archive-torn"]);
  });
});
