// A made-up district of fourteen wards that reports daily, as grids that snapshots and the host understand alike.
import { archiveBlock, archiveHead } from "../../../src/app/reports/archiveBlock";
import type { ArchivedDay, ArchivedIndicator } from "../../../src/app/reports/archive";
import { ARCHIVE_SHEET } from "../../../src/app/reports/reportSheets";
import { unitKey } from "../../../src/app/reports/unitKey";
import type { SheetWrite } from "../../../src/app/plan/plan";
import type { CellValue } from "../../../src/app/snapshot";
import type { Day } from "../../../src/domain/day";
import { day } from "../../support/snapshotBuilder";

const FIRST = day(2023, 6, 23);

export const FILED: ArchivedIndicator = { name: "Hồ sơ thu nhận", kind: "trong ngày" };
export const ACTIVATED: ArchivedIndicator = { name: "Tài khoản kích hoạt", kind: "trong ngày" };

/** What a unit reported for a day: one figure per indicator, or nothing. */
export type Reported = readonly (number | undefined)[] | undefined;

/** Reports by day, counted from the first, and by unit. */
export function archiveGrid(
  indicators: readonly ArchivedIndicator[],
  units: readonly string[],
  days: Readonly<Record<number, readonly Reported[]>>,
): readonly (readonly CellValue[])[] {
  const blocks = Object.entries(days).map(([after, reports]) => {
    const one = (FIRST + Number(after)) as Day;
    const lines = units.map((unit, index): ArchivedDay["reports"][number] => ({
      unit,
      key: unitKey(unit),
      figures: indicators.map((_, at) => reports[index]?.[at]),
      received: undefined,
    }));
    return archiveBlock(one, lines);
  });
  const values = (block: SheetWrite["block"]): readonly (readonly CellValue[])[] =>
    block.map((line) => line.map((content) => ("value" in content ? content.value : "")));
  return [...values(archiveHead(indicators)), ...blocks.flatMap(values)];
}

export const WARDS = Array.from({ length: 14 }, (_, index) => `Phường ${index + 1}`);
/** Illustrative: nobody's real figures. */
const POPULATION = WARDS.map((_, index) => 6200 + ((index * 1733) % 5200));
export const TARGETS = POPULATION.map((people) => Math.round(people * 0.38));

/** The office's own table of targets, its total typed. */
export function targetGrid(
  units: readonly string[] = WARDS,
  targets: readonly (number | string)[] = TARGETS,
  population: readonly number[] = POPULATION,
): readonly (readonly CellValue[])[] {
  const sum = (figures: readonly (number | string)[]): number =>
    figures.reduce<number>((total, figure) => total + Number(figure), 0);
  return [
    ["CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ TRÊN ĐỊA BÀN QUẬN 5 (số liệu minh họa)"],
    ["TT", "Phường", "Dân số từ đủ 14 tuổi", "Chỉ tiêu kích hoạt"],
    ...units.map((unit, index) => [index + 1, unit, population[index] ?? "", targets[index] ?? ""]),
    ["", "TỔNG", sum(population), sum(targets)],
  ];
}

/** Figures of a day: each ward has its own pace, uneven but always the same. */
export function reportedOn(after: number, ward: number): readonly number[] {
  const target = TARGETS[ward] ?? 0;
  const pace = (target / 136) * (0.72 + ((ward * 5) % 14) / 22);
  const activated = Math.max(0, Math.round(pace + Math.sin(after * 1.7 + ward) * pace * 0.4));
  return [activated + ((after + ward) % 4), activated];
}

/** So many days of all wards; `silent` says who did not report when. */
export function reportedDays(
  count: number,
  silent: (after: number, ward: number) => boolean = () => false,
): Readonly<Record<number, readonly Reported[]>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, after) => [
      after,
      WARDS.map((_ward, ward) => (silent(after, ward) ? undefined : reportedOn(after, ward))),
    ]),
  );
}

export const ARCHIVE = ARCHIVE_SHEET;
