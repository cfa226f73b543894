interface ActionsBundle {
  answerDialog(requestJson: string): string;
}

/**
 * Answers the dialog and the command line, JSON for JSON, with the code of the actions, which is loaded here.
 *
 * Google evaluates every script file anew for each cell that calls a function of ours, but serves pages only when asked:
 * so the actions travel as a page, and cells never wait for them.
 *
 * @param requestJson - A request of `src/app/protocol.ts`.
 * @param evaluate - Evaluates a script where Google's services are in scope; given by the stub in dist/Code.js.
 */
export function callDialog(requestJson: string, evaluate: (script: string) => unknown): string {
  const page = HtmlService.createHtmlOutputFromFile("Actions").getContent();
  const script = page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script>"));
  // The page is ours, built beside this file from src/gas/actionsMain.ts.
  return (evaluate(script) as ActionsBundle).answerDialog(requestJson);
}
