import { makeSchedule } from "../../domain/schedule/makeSchedule";
import { scheduleProblems } from "../../domain/schedule/scheduleProblems";
import type { ScheduleRequest } from "../../domain/schedule/scheduleRequest";
import { assumptionTexts, certificateText } from "../messages/scheduleCertificate";
import { machineName, scheduleColumns } from "../messages/scheduleFunctions";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import { defineFunction } from "../defineFunction";
import { ArgumentError } from "./argumentError";
import { awardColumn, type ColumnCell } from "./awardColumn";
import { awardName } from "./awardName";
import { checkLengths, neededCell } from "./awardRows";
import { day } from "./day";
import { listedDays, type ListedDays } from "./listedDays";
import { optional } from "./optional";
import type { Answer } from "./reader";
import { wholeNumber } from "./wholeNumber";

const MOST_MACHINES = 60;

/** Equal machines from one day on: who is served when, and how good that is. */
export const scheduleTableFunction = defineFunction({
  name: "CD_LICHTHUNHAN",
  parameters: {
    donVi: awardColumn(awardName),
    nhuCau: awardColumn(wholeNumber),
    soMay: wholeNumber,
    tuNgay: day,
    congSuatNgay: wholeNumber,
    ngayNghi: optional<ListedDays>(listedDays, { days: new Set(), makeUpDays: new Set() }),
  },
  run: ({ donVi, nhuCau, soMay, tuNgay, congSuatNgay, ngayNghi }) => {
    checkLengths({ donVi, nhuCau });
    if (soMay < 1 || soMay > MOST_MACHINES) {
      throw new ArgumentError(`Tham số "soMay" phải từ 1 đến ${MOST_MACHINES}.`);
    }
    if (congSuatNgay < 1) {
      throw new ArgumentError(
        'Tham số "congSuatNgay" là 0. Hãy nhập số hồ sơ một máy làm một ngày.',
      );
    }
    const units = unitsOf(donVi, nhuCau);
    const calendar = {
      kind: "everyDay",
      daysOff: ngayNghi.days,
      makeUpDays: ngayNghi.makeUpDays,
    } as const;
    const machine = { first: tuNgay, calendar, shifts: 1, capacity: congSuatNgay };
    const request: ScheduleRequest = {
      machines: Array.from({ length: soMay }, () => machine),
      units: units.map(({ need }) => ({ need })),
      granularity: "day",
    };
    if (scheduleProblems(request).length > 0) {
      throw new ArgumentError('Cột "nhuCau" không còn hồ sơ nào nên không có gì để xếp.');
    }
    return table(
      request,
      units.map(({ name }) => name),
    );
  },
});

interface Unit {
  readonly name: string;
  readonly need: number;
}

const unitsOf = (
  names: readonly ColumnCell<string>[],
  needs: readonly ColumnCell<number>[],
): readonly Unit[] => {
  const seen: { readonly name: string; readonly place: string }[] = [];
  return names.flatMap(({ value: name, place }, row): Unit[] => {
    const need = needs[row];
    if (need === undefined || (name === undefined && need.value === undefined)) return [];
    if (name === undefined) {
      throw new ArgumentError(`${place} đang trống trong khi dòng này có số. Hãy ghi tên đơn vị.`);
    }
    const twin = seen.find((other) => sameUnit(unitName(other.name), unitName(name)));
    if (twin) {
      throw new ArgumentError(
        `${place}: đơn vị “${name}” đã có ở ${twin.place}. Hãy gộp thành một dòng.`,
      );
    }
    seen.push({ name, place });
    return [{ name, need: neededCell(need, name) }];
  });
};

const table = (
  request: ScheduleRequest,
  names: readonly string[],
): readonly (readonly Answer[])[] => {
  const { visits, certificate } = makeSchedule(request);
  const unit = (index: number): string => names[index] ?? "";
  const rows = visits.map((visit): readonly Answer[] => {
    const days = visit.slots.map((slot) => slot.day);
    const ends = [days[0] ?? "", days[days.length - 1] ?? ""];
    const where = [machineName(visit.machine), unit(visit.unit)];
    return [...where, ...ends, days.length, visit.capacity, visit.files];
  });
  const words = { unit, machine: machineName, site: () => "" };
  const sentences = certificate
    ? [
        certificateText(certificate),
        // That every machine stays as long as it is needed is what the function is told by its arguments.
        ...assumptionTexts(
          certificate.assumptions.filter(({ kind }) => kind !== "openEnd"),
          words,
        ),
      ]
    : [];
  const last = scheduleColumns.map((_, column) => (column === 0 ? sentences.join(" ") : ""));
  return [scheduleColumns, ...rows, last];
};
