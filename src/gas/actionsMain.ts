// What dist/Actions.html holds: every menu action, loaded only when a dialog or the command line asks.
export { answerDialog } from "./answerDialog";
export { runUnattended } from "./runUnattended";
