import { blankFigures } from "./blankFigures";
import { cellFigures } from "./cellFigures";
import type { Check } from "./check";
import { cumulatives } from "./cumulatives";
import { differences } from "./differences";
import { errorValues } from "./errorValues";
import { impossibleDates } from "./impossibleDates";
import { overBase } from "./overBase";
import { rates } from "./rates";
import { settingsChecks } from "./settingsChecks";
import { sums } from "./sums";

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
  settingsChecks,
];
