import type { Finding } from "../finding";
import { commitTexts } from "../messages/commit";
import { textsOf } from "../respond/textsOf";
import type { JournalEntry, JournalImage } from "./journalEntry";

/** Tells a person that an earlier run died while writing. */
export function unfinishedFinding(
  { action, time }: JournalEntry,
  { columns, blocks }: JournalImage,
): Finding {
  return {
    severity: "cần xác nhận",
    sheet: columns[0]?.sheet ?? blocks[0]?.sheet ?? "",
    cell: "",
    code: "unfinished-write",
    text: commitTexts.unfinished(textsOf(action).menu[1], time),
  };
}
