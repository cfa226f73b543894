import { automaticTexts } from "../messages/automatic";
import { isBlocked } from "../plan/isBlocked";
import type { Outcome } from "../plan/outcome";
import { isOwnSheet } from "../settings/ownSheets";

/** Why a plan may not be carried out without a person there; undefined where it may. */
export function whyNotUnattended(outcome: Outcome): string | undefined {
  if (outcome.kind === "problem") return outcome.messages.join(" ");
  if (outcome.kind === "questions") return outcome.questions.map(({ text }) => text).join(" ");
  if (isBlocked(outcome)) {
    const errors = outcome.findings.filter(({ severity }) => severity === "lỗi");
    return errors.map(({ text }) => text).join(" ");
  }
  const office = outcome.writes.find(({ sheet }) => !isOwnSheet(sheet));
  return office && automaticTexts.writesOffice(office.sheet);
}
