// Every custom function of the product. Stubs, help, README and host follow from this list.
import { allocateFunction } from "./allocate";
import { awardCollectivesFunction } from "./awardCollectives";
import { awardIndividualsFunction } from "./awardIndividuals";
import { awardRanksFunction } from "./awardRanks";
import { completionRateFunction } from "./completionRate";
import { completionStatusFunction } from "./completionStatus";
import { countDaysFunction } from "./countDays";
import { dayPlanFunction } from "./dayPlan";
import { evenDailyTargetFunction } from "./evenDailyTarget";
import { forecastFinishFunction } from "./forecastFinish";
import { neededPerDayFunction } from "./neededPerDay";
import { numberFromTextFunction } from "./numberFromText";
import { plannedToDateFunction } from "./plannedToDate";
import { reportStateFunction } from "./reportState";
import { scheduleDaysFunction } from "./scheduleDays";
import { scheduleTableFunction } from "./scheduleTable";

export const functions = [
  countDaysFunction,
  allocateFunction,
  evenDailyTargetFunction,
  dayPlanFunction,
  awardCollectivesFunction,
  awardIndividualsFunction,
  awardRanksFunction,
  completionRateFunction,
  neededPerDayFunction,
  plannedToDateFunction,
  forecastFinishFunction,
  completionStatusFunction,
  numberFromTextFunction,
  scheduleTableFunction,
  scheduleDaysFunction,
  reportStateFunction,
] as const;
