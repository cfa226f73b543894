import type { AnyAction } from "../defineAction";
import { allocateTargets } from "./allocateTargets";
import { campaignInfo } from "./campaignInfo";
import { dailyTargets } from "./dailyTargets";
import { dayPlanSheet } from "./dayPlanSheet";
import { undoWrite } from "./undoWrite";

// Every menu action of the product. Stubs, menu, dialogs and the command line follow from this list.
const listed = [allocateTargets, dailyTargets, dayPlanSheet, campaignInfo, undoWrite] as const;

export type ListedAction = (typeof listed)[number];

export const actions: readonly AnyAction[] = listed;
