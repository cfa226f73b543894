// Every custom function of the product. Stubs, help, README and host follow from this list.
import { allocateFunction } from "./allocate";
import { awardCollectivesFunction } from "./awardCollectives";
import { awardIndividualsFunction } from "./awardIndividuals";
import { awardRanksFunction } from "./awardRanks";
import { countDaysFunction } from "./countDays";
import { dayPlanFunction } from "./dayPlan";
import { evenDailyTargetFunction } from "./evenDailyTarget";

export const functions = [
  countDaysFunction,
  allocateFunction,
  evenDailyTargetFunction,
  dayPlanFunction,
  awardCollectivesFunction,
  awardIndividualsFunction,
  awardRanksFunction,
] as const;
