// What the stubs of dist/Code.js call: light, since every cell with a function of ours evaluates it.
export { callFunction } from "./callFunction";
export { callDialog } from "./callDialog";
export { onOpen } from "./onOpen";
export { openDialog } from "./openDialog";
export { wakeUp } from "./wakeUp";
