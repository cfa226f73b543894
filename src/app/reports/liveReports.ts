import type { Day } from "../../domain/day";
import type { Receipt } from "../../domain/reports/punctuality";
import type { Finding } from "../finding";
import { registerTexts } from "../messages/reportsRegister";
import { findingAt } from "../settings/findingAt";
import type { CellValue, Moment, SheetSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import type { DailyTable } from "./dailyTable";
import { instantOf } from "./moments";
import { receivedAt, type DueOfDay, type Received } from "./receivedAt";
import type { LateHourWord } from "./regime";
import type { ReportingUnit } from "./reportingUnits";

/** The days that a table has figures of. */
export function daysOfTable({ sources, titleDay }: DailyTable): readonly Day[] {
  const own = sources.flatMap(({ day }) => day ?? []);
  if (own.length > 0) return [...new Set(own)];
  return titleDay === undefined ? [] : [titleDay];
}

interface Live {
  readonly sheet: SheetSnapshot;
  readonly daily: DailyTable;
  readonly units: readonly ReportingUnit[];
  readonly lateHour: LateHourWord;
}

/** Who has reported for a day that is not closed, by the key of the unit: whatever stands in a cell is a report. */
export function liveReports(
  { sheet, daily, units, lateHour }: Live,
  due: DueOfDay,
  findings: Finding[],
): ReadonlyMap<string, Receipt> {
  const isOwn = ({ day }: { readonly day: Day | undefined }): boolean =>
    day === undefined || day === due.day;
  const figures = daily.sources.filter(isOwn).map(({ column }) => column);
  const hours = [...daily.receipts.filter(isOwn)].sort(
    (a, b) => Number(b.isReceipt) - Number(a.isReceipt),
  );
  const cellAt = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? "";
  return new Map(
    units.map(({ row: { row }, unit, key }) => {
      const isReceived = figures.some((column) => cellAt(row, column) !== "");
      const moments = hours.flatMap(({ column }): readonly Moment[] => {
        const found = receivedAt(cellAt(row, column), sheet.displayed[row]?.[column] ?? "", due);
        if (found.kind === "either" && lateHour === "hỏi lại") {
          const text = registerTexts.eitherHour(sheetCell(sheet.name, row, column), unit);
          findings.push(findingAt("lưu ý", "either-hour", [sheet.name, row, column], text));
        }
        const moment = momentOf(found, due, lateHour);
        return moment ? [moment] : [];
      });
      const [received] = moments;
      return [key, { isReceived, received: received && instantOf(received) }];
    }),
  );
}

const momentOf = (
  found: Received,
  { due }: DueOfDay,
  lateHour: LateHourWord,
): Moment | undefined => {
  if (found.kind === "moment") return found.moment;
  if (found.kind !== "either" || lateHour === "hỏi lại") return undefined;
  const day = lateHour === "là trễ hạn" ? due.day : ((due.day - 1) as Day);
  return { day, minute: found.minute };
};
