import { DomainError } from "../../domain/domainError";
import type { AnyAction } from "../defineAction";
import { domainSentence } from "../messages/domainSentence";
import { guardSheets } from "../plan/guardSheets";
import type { Outcome } from "../plan/outcome";
import type { Choices } from "../protocol";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { readForm } from "./readForm";
import { withUnsureRows } from "./withUnsureRows";

/** Reads the form and plans: what is wrong comes before what is asked, and both before any plan. */
export function planAction(
  action: AnyAction,
  choices: Choices,
  workbook: WorkbookSnapshot,
): Outcome {
  try {
    const { problems, questions, values } = readForm(action, choices, workbook);
    const [first] = problems;
    if (first !== undefined) {
      const messages = problems.map(({ message }) => message);
      return { kind: "problem", code: first.code, messages };
    }
    if (questions.length > 0) return { kind: "questions", questions };
    // The list has forgotten the types; the fields that made these values are the action's own.
    const outcome = guardSheets(workbook, action.plan(workbook, values as never));
    // Every action calls its table `bang`.
    return withUnsureRows(outcome, values["bang"] as Table | undefined);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { problem } = error;
    return { kind: "problem", code: problem.code, messages: [domainSentence(problem)] };
  }
}
