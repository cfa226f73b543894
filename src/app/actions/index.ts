import type { AnyAction } from "../defineAction";
import { allocateTargets } from "./allocateTargets";
import { dailyTargets } from "./dailyTargets";

// Every menu action of the product. Stubs, menu, dialogs and the command line follow from this list.
const listed = [allocateTargets, dailyTargets] as const;

export type ListedAction = (typeof listed)[number];

export const actions: readonly AnyAction[] = listed;
