import type { Day } from "../../domain/day";
import type { FractionWord } from "../columns/readFigures";
import type { CalendarWord } from "../settings/dayOptions";
import type { Table, TableColumn } from "../table/table";

export const stepWords = ["cả ngày", "từng ca"] as const;
export type StepWord = (typeof stepWords)[number];

export const holidayWords = ["theo lịch", "nghỉ", "vẫn làm"] as const;
export type HolidayWord = (typeof holidayWords)[number];

/** What the form of `makeScheduleSheet` says. */
export interface ScheduleValues {
  readonly bang: Table;
  readonly cotNhuCau: TableColumn;
  readonly cotDaLam: TableColumn | undefined;
  readonly tuNgay: Day;
  readonly denNgay: Day | undefined;
  readonly daLamDenHet: Day | undefined;
  readonly theo: StepWord;
  readonly lich: CalendarWord;
  readonly ngayLe: HolidayWord;
  readonly soMay: number | undefined;
  readonly gioCa: string;
  readonly congSuatCa: number | undefined;
  readonly cotHan: TableColumn | undefined;
  readonly cotUuTien: TableColumn | undefined;
  readonly cotMay: TableColumn | undefined;
  readonly cotDatTu: TableColumn | undefined;
  readonly cotDatDen: TableColumn | undefined;
  readonly cotDiaDiem: TableColumn | undefined;
  readonly soLe: FractionWord;
}
