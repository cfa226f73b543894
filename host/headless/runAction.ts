// One menu item from form to sheet: preview, and commit of exactly what was previewed.
import type { Finding } from "../../src/app/finding";
import type { Choices, Response } from "../../src/app/protocol";
import type { AskBundle } from "./dialog";
import type { Report } from "./report";

type Preview = Extract<Response, { kind: "preview" }>;

export interface Outcome {
  readonly report: Partial<Report>;
  /** To be written to --files: nothing where the command was refused or failed. */
  readonly offered: Pick<Preview, "texts" | "documents">;
}

const NOTHING = { texts: [], documents: [] };

export function runAction(
  ask: AskBundle,
  action: string,
  choices: Choices,
  previewOnly: boolean,
): Outcome {
  const preview = ask({ do: "preview", action, choices });
  if (preview.kind !== "preview") return { report: endedEarly(preview), offered: NOTHING };
  const { summary, findings, writes, hash } = preview;
  const shown = { messages: summary, findings, writes };
  if (isBlocked(preview))
    return {
      report: { ...shown, status: "refused", messages: blockedMessages(preview), writes: [] },
      offered: NOTHING,
    };
  if (previewOnly || !preview.canCommit) return { report: shown, offered: preview };
  const committed = ask({ do: "commit", action, choices, hash });
  if (committed.kind !== "committed")
    return { report: { findings, ...endedEarly(committed) }, offered: NOTHING };
  return {
    report: {
      messages: committed.messages,
      findings: united(findings, committed.findings),
      writes: committed.writes,
    },
    offered: preview,
  };
}

/** What the preview found still holds after the commit, which may have found more. */
function united(first: readonly Finding[], second: readonly Finding[]): readonly Finding[] {
  return [...new Map([...first, ...second].map((one) => [JSON.stringify(one), one])).values()];
}

/** An error in the office's numbers stands in the way; without one there is simply nothing to write. */
const isBlocked = ({ canCommit, findings }: Preview): boolean =>
  !canCommit && findings.some(({ severity }) => severity === "lỗi");

const blockedMessages = ({ summary, findings }: Preview): readonly string[] => [
  ...summary,
  ...findings.filter(({ severity }) => severity === "lỗi").map(({ text }) => text),
  "Chưa ghi gì vào bảng.",
];

function endedEarly(response: Response): Partial<Report> {
  if (response.kind === "questions") {
    return {
      status: "refused",
      questions: response.questions,
      messages: response.questions.map(
        ({ field, text }) => `${text} (trả lời bằng --set ${field}=…)`,
      ),
    };
  }
  if (response.kind === "stopped") return { status: response.status, messages: response.messages };
  throw new Error(`callDialog trả lời bằng “${response.kind}”`);
}
