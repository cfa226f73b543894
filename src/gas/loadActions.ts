interface ActionsBundle {
  answerDialog(requestJson: string): string;
  runUnattended(event: "time" | "box"): void;
}

/** Evaluates a script where Google's services are in scope; given by the stubs of dist/Code.js. */
export type Evaluate = (script: string) => unknown;

/**
 * Loads the code of the actions.
 *
 * Google evaluates every script file anew for each cell that calls a function of ours, but serves pages only when asked:
 * so the actions travel as a page, and cells never wait for them.
 */
export function loadActions(evaluate: Evaluate): ActionsBundle {
  const page = HtmlService.createHtmlOutputFromFile("Actions").getContent();
  const script = page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script>"));
  // The page is ours, built beside this file from src/gas/actionsMain.ts.
  return evaluate(script) as ActionsBundle;
}
