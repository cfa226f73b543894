import type { AnyAction } from "../defineAction";
import { allocateTargets } from "./allocateTargets";
import { campaignInfo } from "./campaignInfo";
import { closeDays } from "./closeDays";
import { completionRates } from "./completionRates";
import { checkFigures } from "./checkFigures";
import { checkSchedule } from "./checkSchedule";
import { checkReading } from "./checkReading";
import { composeZalo } from "./composeZalo";
import { dailyTargets } from "./dailyTargets";
import { dayPlanSheet } from "./dayPlanSheet";
import { exportWord } from "./exportWord";
import { makeEntryForm } from "./makeEntryForm";
import { makeScheduleSheet } from "./makeScheduleSheet";
import { missingConditions } from "./missingConditions";
import { pasteZalo } from "./pasteZalo";
import { missingReports } from "./missingReports";
import { rankCollectives } from "./rankCollectives";
import { rankIndividuals } from "./rankIndividuals";
import { scheduleNotices } from "./scheduleNotices";
import { startAutomatic } from "./startAutomatic";
import { stopAutomatic } from "./stopAutomatic";
import { undoWrite } from "./undoWrite";
import { updateSummary } from "./updateSummary";

// Every menu action of the product, in the menu's order. Stubs, menu, dialogs and the command line follow from this list.
const listed = [
  allocateTargets,
  dailyTargets,
  dayPlanSheet,
  completionRates,
  updateSummary,
  checkFigures,
  makeEntryForm,
  pasteZalo,
  closeDays,
  missingReports,
  composeZalo,
  exportWord,
  startAutomatic,
  stopAutomatic,
  makeScheduleSheet,
  checkSchedule,
  scheduleNotices,
  rankCollectives,
  rankIndividuals,
  missingConditions,
  campaignInfo,
  checkReading,
  undoWrite,
] as const;

export type ListedAction = (typeof listed)[number];

export const actions: readonly AnyAction[] = listed;
