// What the stubs of the bundle call.
export { callFunction } from "../app/callFunction";
export { callDialog } from "./callDialog";
export { onOpen } from "./onOpen";
export { openDialog } from "./openDialog";
