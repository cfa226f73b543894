import type { AnyAction } from "../defineAction";
import { allocateTargets } from "./allocateTargets";

// Every menu action of the product. Stubs, menu, dialogs and the command line follow from this list.
const listed = [allocateTargets] as const;

export type ListedAction = (typeof listed)[number];

export const actions: readonly AnyAction[] = listed;
