import { blankFigures } from "./blankFigures";
import { cellFigures } from "./cellFigures";
import type { Check } from "./check";
import { cumulatives } from "./cumulatives";
import { dailyFigures } from "./dailyFigures";
import { deadlines } from "./deadlines";
import { differences } from "./differences";
import { dueDays } from "./dueDays";
import { duplicates } from "./duplicates";
import { errorValues } from "./errorValues";
import { identifiers } from "./identifiers";
import { impossibleDates } from "./impossibleDates";
import { overBase } from "./overBase";
import { paces } from "./paces";
import { phases } from "./phases";
import { planDates } from "./planDates";
import { rates } from "./rates";
import { repeatedNumbers } from "./repeatedNumbers";
import { rosters } from "./rosters";
import { sameIndicators } from "./sameIndicators";
import { schedules } from "./schedules";
import { settingsChecks } from "./settingsChecks";
import { sums } from "./sums";
import { windows } from "./windows";
import { wordings } from "./wordings";

// Every check of "Kiểm tra số liệu". Findings of one severity stand in the order of the workbook, then in this order.
export const allChecks: readonly Check[] = [
  impossibleDates,
  errorValues,
  cellFigures,
  blankFigures,
  sums,
  rates,
  differences,
  overBase,
  cumulatives,
  dailyFigures,
  paces,
  duplicates,
  rosters,
  sameIndicators,
  repeatedNumbers,
  phases,
  windows,
  planDates,
  dueDays,
  deadlines,
  wordings,
  schedules,
  identifiers,
  settingsChecks,
];
