// What the stubs of dist/Code.js call.
export { callFunction } from "../app/callFunction";
export const onOpen = (): void => undefined;
export const openDialog = (id: string): string => id;
export const callDialog = (request: string): string => request;
