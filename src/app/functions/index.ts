// Every custom function of the product. Stubs, help, README and host follow from this list.
import { allocateFunction } from "./allocate";
import { countDaysFunction } from "./countDays";
import { dayPlanFunction } from "./dayPlan";
import { evenDailyTargetFunction } from "./evenDailyTarget";

export const functions = [
  countDaysFunction,
  allocateFunction,
  evenDailyTargetFunction,
  dayPlanFunction,
] as const;
