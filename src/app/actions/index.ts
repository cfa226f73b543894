import type { AnyAction } from "../defineAction";

// Every menu action of the product. Stubs, menu, dialogs and the command line follow from this list.
export const actions: readonly AnyAction[] = [];
