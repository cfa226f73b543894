import { actions } from "../app/actions/index";
import { respondTexts } from "../app/messages/respond";
import type { Request, Response } from "../app/protocol";
import { respond } from "../app/respond";
import { commitPlan } from "./commitPlan";
import { logError } from "./logError";
import { openWorkbook } from "./openWorkbook";

function answer(request: Request): Response {
  if (request.do === "commit") return commitPlan(request, actions);
  if (request.do === "word") {
    return { kind: "word", page: HtmlService.createHtmlOutputFromFile("Word").getContent() };
  }
  return respond(
    request,
    actions,
    () => openWorkbook(SpreadsheetApp.getActiveSpreadsheet()).snapshot,
  );
}

/** Answers the dialog and the command line, JSON for JSON; never throws. */
export function answerDialog(requestJson: string): string {
  try {
    return JSON.stringify(answer(JSON.parse(requestJson) as Request));
  } catch (error) {
    logError(error);
    const { failed } = respondTexts;
    const response: Response = {
      kind: "stopped",
      status: "failed",
      code: "failed",
      messages: [failed],
    };
    return JSON.stringify(response);
  }
}
