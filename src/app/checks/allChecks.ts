import { cellFigures } from "./cellFigures";
import type { Check } from "./check";
import { errorValues } from "./errorValues";
import { impossibleDates } from "./impossibleDates";
import { settingsChecks } from "./settingsChecks";
import { sums } from "./sums";

// Every check of "Kiểm tra số liệu". Findings of one severity stand in the order of the workbook, then in this order.
export const allChecks: readonly Check[] = [
  impossibleDates,
  errorValues,
  cellFigures,
  sums,
  settingsChecks,
];
