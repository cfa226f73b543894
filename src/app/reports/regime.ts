// The rules by which units report, as the office keeps them on the sheet "Chế độ báo cáo".
import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import type { CalendarWord } from "../settings/dayOptions";

export const onTimeWords = ["đúng hạn", "trễ hạn"] as const;
export const beforeWords = ["hết ngày X", "hết ngày trước ngày X"] as const;
export const lateHourWords = ["hỏi lại", "là trễ hạn", "là nhận từ hôm trước"] as const;
export const usedWords = ["có", "không"] as const;
export const dueWords = ["ngày", "trước ngày"] as const;
export const belongsWords = ["cùng ngày", "ngày hôm trước"] as const;
export const dayOffWords = ["giữ nguyên", "lùi sang ngày làm việc"] as const;

export type LateHourWord = (typeof lateHourWords)[number];
export type BelongsWord = (typeof belongsWords)[number];
export type DayOffWord = (typeof dayOffWords)[number];

/** Kinds of units in the words of `unitName`; empty where a rule is for all of them. */
export type UnitKinds = readonly string[];

interface RegimeRow {
  readonly row: number;
  readonly units: UnitKinds;
  /** As the sheet says it: "thôn, tổ dân phố". */
  readonly unitsText: string;
  readonly onDayOff: DayOffWord;
}

export interface DailyRegime extends RegimeRow {
  /** Minutes since midnight. */
  readonly dueMinute: number;
  /** Which day's figures are due then. */
  readonly belongs: BelongsWord;
  /** The days that have a report. */
  readonly calendar: CalendarWord;
}

export interface PeriodicRegime extends RegimeRow {
  readonly kind: "hằng tháng" | "theo giai đoạn" | "cuối đợt";
  /** Day of the month, or days after the end of a phase. */
  readonly dueNumber: number | undefined;
  /** A date of its own, for the final report. */
  readonly dueDay: Day | undefined;
  /** Whether the plan says "trước ngày". */
  readonly isBefore: boolean;
  /** Minutes since midnight; 1440 is the end of the day. */
  readonly dueMinute: number;
}

export interface Regime {
  /** Whether what arrives at the very hour is on time. */
  readonly isHourOnTime: boolean;
  /** Whether "trước ngày X" still allows day X, as offices take it. */
  readonly isDayXOnTime: boolean;
  readonly lateHour: LateHourWord;
  readonly daily: readonly DailyRegime[];
  readonly periodic: readonly PeriodicRegime[];
  readonly findings: readonly Finding[];
}
