import { loadActions, type Evaluate } from "./loadActions";

/**
 * Answers the dialog and the command line, JSON for JSON.
 *
 * @param requestJson - A request of `src/app/protocol.ts`.
 */
export function callDialog(requestJson: string, evaluate: Evaluate): string {
  return loadActions(evaluate).answerDialog(requestJson);
}
