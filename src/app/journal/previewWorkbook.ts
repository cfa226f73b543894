import type { Finding } from "../finding";
import type { WorkbookSnapshot } from "../snapshot";
import { healedWorkbook } from "./healedWorkbook";
import { healing } from "./healing";
import { readJournal } from "./journalRows";
import type { JournalImage } from "./journalEntry";
import { unfinishedFinding } from "./unfinishedFinding";

/** Undefined where somebody has damaged the hidden sheet. */
export function imageOrNothing(entry: { image(): JournalImage }): JournalImage | undefined {
  try {
    return entry.image();
  } catch {
    return undefined;
  }
}

/** The workbook as the next commit will find it after healing, and what a person should know about that. */
export function previewWorkbook(workbook: WorkbookSnapshot): {
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  let healed = workbook;
  for (const entry of readJournal(workbook.journal)) {
    const image = entry.state === "đang ghi" ? imageOrNothing(entry) : undefined;
    if (image === undefined) continue;
    const now = healed;
    healed = healedWorkbook(
      now,
      healing(image, (name) => now.sheet(name)),
      image.marks,
    );
    findings.push(unfinishedFinding(entry, image));
  }
  return { workbook: healed, findings };
}
